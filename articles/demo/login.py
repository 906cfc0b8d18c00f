"""Demo: the editor that a new site can be looked at with, and where the password is kept."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.contrib.auth.models import User

from articles.desk.roles import EDITOR, ensure_roles

USERNAME = "editor"


@dataclass(frozen=True)
class Login:
    """The account; `password` is empty where it is not the one that was made here."""

    user: User
    password: str


def ensure_editor() -> Login:
    """The demo's editor: made once, then left alone, whatever its owner does with it."""
    editors = ensure_roles()[EDITOR]
    kept = _kept_password()
    user = User.objects.filter(username=USERNAME).first()
    if user is not None:
        return Login(user, kept if user.check_password(kept) else "")
    password = kept or _new_password()
    user = User.objects.create_user(USERNAME, password=password, is_staff=True)
    user.groups.add(editors)
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
