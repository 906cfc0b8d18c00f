"""DESK: a save that rests on an older version is refused, and nothing of either version is lost.

Every form carries the version that its writer has seen, and a token of its own. One form may save
again and again (to preview in another window, say): what it saved itself is no surprise to it.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from django.contrib.auth.models import User
from django.contrib.sessions.backends.base import SessionBase

from articles.models import Article

SESSION_KEY = "desk_own_saves"
REMEMBERED_FORMS = 40


def new_token() -> str:
    return secrets.token_urlsafe(9)


def is_token(value: object) -> bool:
    """Whether it may be the name of a form at all."""
    return (
        isinstance(value, str) and 0 < len(value) <= 40 and value.isascii() and value.isprintable()
    )


@dataclass
class OwnSaves:
    """The versions that the forms of one session have saved, newest forms last."""

    session: SessionBase

    def last_of(self, token: str, article: Article) -> int:
        pk, version = self._remembered().get(token, (None, 0))
        return version if pk == article.pk else 0

    @property
    def tokens(self) -> list[str]:
        return list(self._remembered())

    def remember(self, token: str, article: Article) -> None:
        if not token:
            return
        saves = self._remembered()
        saves.pop(token, None)
        saves[token] = (article.pk, article.version)
        self.session[SESSION_KEY] = dict(list(saves.items())[-REMEMBERED_FORMS:])

    def _remembered(self) -> dict:
        return dict(self.session.get(SESSION_KEY, {}))


@dataclass(frozen=True)
class Conflict:
    """What stands in the database instead of what the writer had seen; `fields` differ from it."""

    version: int
    saved_by: User | None
    saved_at: datetime
    fields: list[str] = field(default_factory=list)


def find_conflict(
    article: Article, *, seen: int, overwritten: int, differing: list[str]
) -> Conflict | None:
    """The conflict of a form with the article as stored, if there is one.

    `seen` is the version it rests on, `overwritten` the one that its writer was shown and chose to
    replace, or 0. A form that would change nothing has no conflict with anybody.
    """
    if article.version in {seen, overwritten} or not differing:
        return None
    return Conflict(article.version, article.updated_by, article.updated_at, differing)
