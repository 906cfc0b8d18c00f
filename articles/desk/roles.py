"""DESK: the four roles of a newsroom, as groups of permissions.

A reporter writes stories of their own; an editor works on everybody's and decides what readers see
and when; a chief also withdraws and corrects, keeps the house style and looks after the people; a
photo editor keeps the pictures. What the press has written down nobody may change.
"""

from django.contrib.auth.models import Group, Permission
from django.db.models import Q

REPORTER = "Reporter"
EDITOR = "Editor"
CHIEF = "Chief"
PHOTO_EDITOR = "Photo editor"

_ALL = ("add", "change", "delete", "view")


def _named(app: str, actions: tuple[str, ...], *models: str) -> set[str]:
    return {f"{app}.{action}_{model}" for model in models for action in actions}


_REPORTER = {
    *_named("articles", ("add", "change", "view"), "article"),
    *_named("articles", ("add", "view"), "picture", "tag"),
    *_named("articles", ("view",), "section", "author"),
}
_PHOTO_EDITOR = _named("articles", _ALL, "picture")
_EDITOR = {
    *_REPORTER,
    *_named("articles", _ALL, "article", "author", "picture", "section", "tag"),
    *_named("articles", ("view",), "edition", "footnote", "publicationevent"),
    *("articles.change_any_article", "articles.publish_article"),
}
_CHIEF = {
    *_EDITOR,
    *_named("articles", _ALL, "housestyle"),
    *_named("articles", ("change", "view", "publish"), "frontpage"),
    *_named("auth", ("add", "change", "view"), "user"),
    *("articles.withdraw_article", "articles.correct_article"),
}

PERMISSIONS: dict[str, frozenset[str]] = {
    REPORTER: frozenset(_REPORTER),
    EDITOR: frozenset(_EDITOR),
    CHIEF: frozenset(_CHIEF),
    PHOTO_EDITOR: frozenset(_PHOTO_EDITOR),
}
"""What each role may do, as `app.codename`."""


def ensure_roles() -> dict[str, Group]:
    """The groups by name, made where they are missing, with at least these permissions."""
    return {role: _ensured(role) for role in PERMISSIONS}


def _ensured(role: str) -> Group:
    group, _created = Group.objects.get_or_create(name=role)
    named = (permission.split(".") for permission in PERMISSIONS[role])
    wanted = (Q(content_type__app_label=app, codename=codename) for app, codename in named)
    group.permissions.add(*Permission.objects.filter(Q(*wanted, _connector=Q.OR)))
    return group
