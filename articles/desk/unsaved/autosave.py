"""DESK: keeps what is being typed, without saving the story.

In: what changed in an open form since it was last kept. Out: the member's own copy of it, in step
with the form. No article, no version and no edition is touched.
"""

from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.models import Article, AutosavedCopy
from articles.models.autosaved_copy import AutosavedCopyQuerySet
from articles.models.version import content_of

from .fields import OutOfStep, as_sent, with_change

MAX_COPIES = 100
"""Forms of one member with unsaved words; nobody has so many, and none is dropped for another."""

MAX_LENGTH = 3 * 1024 * 1024
"""Letters in all fields of one copy together."""


class TooMany(Exception):
    """The member has unsaved words in too many forms; what was sent is not kept."""


class TooLong(Exception):
    """The copy would be longer than a story may be; what was sent is not kept."""


@dataclass(frozen=True)
class Changes:
    """What a form says about itself.

    `revision` is the copy that `fields` are changes of: 0 where there was none, None where they
    are all that differs. A field that is None again says what the story says. `replaces` names
    forms whose words this one has taken over.
    """

    token: str
    base: int
    revision: int | None
    fields: dict[str, Any]
    replaces: list[str] = field(default_factory=list)


def keep(changes: Changes, *, by: User, article: Article | None) -> AutosavedCopy | None:
    """Keep the changes; the copy as it is then, or None where nothing differs any more.

    Raises OutOfStep, Unreadable, TooMany or TooLong; then nothing was kept.
    """
    try:
        with transaction.atomic():
            return _keep(changes, AutosavedCopy.objects.filter(member=by), by, article)
    except IntegrityError as error:
        # Another request of the same form was first, or the story is gone.
        raise OutOfStep from error


def forget(tokens: list[str], *, by: User) -> None:
    """Drop the member's copies of these forms: they have been saved, or were not wanted."""
    AutosavedCopy.objects.filter(member=by, token__in=[token for token in tokens if token]).delete()


def _keep(
    changes: Changes, own: AutosavedCopyQuerySet, by: User, article: Article | None
) -> AutosavedCopy | None:
    copy = own.select_for_update().filter(token=changes.token).first()
    if copy is None and own.count() >= MAX_COPIES:
        raise TooMany
    kept = _store(changes, _fields_after(changes, copy, article), copy, by, article)
    own.filter(token__in=changes.replaces, article=article).exclude(token=changes.token).delete()
    return kept


def _fields_after(
    changes: Changes, copy: AutosavedCopy | None, article: Article | None
) -> dict[str, Any]:
    fields = _fields_before(changes, copy, article)
    stored: dict[str, Any] | None = None
    for name, change in changes.fields.items():
        if change is None:
            fields.pop(name, None)
            continue
        if isinstance(change, dict) and name not in fields:
            stored = stored or _stored(changes, article)
        fields[name] = with_change(fields.get(name, (stored or {}).get(name)), name, change)
    if sum(map(len, fields.values())) > MAX_LENGTH:
        raise TooLong
    return fields


def _fields_before(
    changes: Changes, copy: AutosavedCopy | None, article: Article | None
) -> dict[str, Any]:
    if changes.revision is None:
        return {}
    if copy is not None and copy.article_id != (article.pk if article else None):
        raise OutOfStep
    if changes.revision != (copy.revision if copy else 0):
        raise OutOfStep
    return dict(copy.fields) if copy else {}


def _stored(changes: Changes, article: Article | None) -> dict[str, Any]:
    """What the form showed as it was opened: a change may be a change of that."""
    if article is None or article.version != changes.base:
        raise OutOfStep
    return as_sent(content_of(article))


def _store(
    changes: Changes,
    fields: dict[str, Any],
    copy: AutosavedCopy | None,
    by: User,
    article: Article | None,
) -> AutosavedCopy | None:
    if not fields:
        if copy is not None:
            copy.delete()
        return None
    copy = copy or AutosavedCopy(member=by, token=changes.token, revision=0)
    copy.article, copy.base, copy.fields = article, changes.base, fields
    copy.revision, copy.saved_at = copy.revision + 1, timezone.now()
    copy.save()
    return copy
