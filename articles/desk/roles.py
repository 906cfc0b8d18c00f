"""DESK: the two roles of a newsroom, as groups of permissions.

A reporter writes; an editor does all that, keeps sections, tags, authors and pictures, and decides
what readers see. What the press has written down nobody may change, so both only look at it.
"""

from django.contrib.auth.models import Group, Permission

REPORTER = "Reporter"
EDITOR = "Editor"

_ALL = ("add", "change", "delete", "view")
_KEPT_BY_EDITORS = ("article", "author", "picture", "section", "tag")
_KEPT_BY_THE_PRESS = ("edition", "footnote", "publicationevent")

PERMISSIONS: dict[str, frozenset[str]] = {
    REPORTER: frozenset(
        {
            *("add_article", "change_article", "view_article"),
            *("add_picture", "view_picture", "add_tag", "view_tag"),
            *("view_section", "view_author"),
        }
    ),
    EDITOR: frozenset(
        {
            *(f"{action}_{model}" for model in _KEPT_BY_EDITORS for action in _ALL),
            *(f"view_{model}" for model in _KEPT_BY_THE_PRESS),
            *("publish_article", "withdraw_article"),
        }
    ),
}


def ensure_roles() -> dict[str, Group]:
    """The groups by name, made where they are missing, with at least these permissions."""
    return {role: _ensured(role) for role in PERMISSIONS}


def _ensured(role: str) -> Group:
    group, _created = Group.objects.get_or_create(name=role)
    group.permissions.add(
        *Permission.objects.filter(
            content_type__app_label="articles", codename__in=PERMISSIONS[role]
        )
    )
    return group
