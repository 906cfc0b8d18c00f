"""Demo: a member of the desk in every role, and where their password is kept."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import Group, User

from articles.desk.roles import CHIEF, EDITOR, PHOTO_EDITOR, REPORTER, ensure_roles

MEMBERS = {
    "editor": (EDITOR, "هند", "الطائي"),
    "chief": (CHIEF, "كريم", "البزّاز"),
    "reporter": (REPORTER, "رنا", "السويدي"),
    "photo": (PHOTO_EDITOR, "زياد", "النقّاش"),
}
"""User name → role, first and last name."""


@dataclass(frozen=True)
class Login:
    """One account; `password` is empty where it is not the one that was made here."""

    user: User
    password: str


def ensure_members() -> dict[str, Login]:
    """The demo's newsroom by user name: made once, then left alone, whatever is done with it."""
    roles = ensure_roles()
    password = _kept_password() or _new_password()
    return {
        username: _ensured(username, password, roles[role], first, last)
        for username, (role, first, last) in MEMBERS.items()
    }


def _ensured(username: str, password: str, role: Group, first: str, last: str) -> Login:
    user = User.objects.filter(username=username).first()
    if user is not None:
        return Login(user, password if user.check_password(password) else "")
    user = User.objects.create_user(
        username, password=password, first_name=first, last_name=last, is_staff=True
    )
    user.groups.add(role)
    return Login(user, password)


def password_file() -> Path:
    return settings.VAR_DIR / "editor-password.txt"


def _kept_password() -> str:
    return password_file().read_text().strip() if password_file().exists() else ""


def _new_password() -> str:
    """A random password, in a file that only the site's own account can read."""
    password = secrets.token_urlsafe(9)
    password_file().parent.mkdir(parents=True, exist_ok=True)
    password_file().touch(mode=0o600)
    password_file().chmod(0o600)
    password_file().write_text(f"{password}\n")
    return password
