"""DESK: how a story stands in one language, read off its timetable and its working copy.

In: the editions of one (article, language) and the digest of its working copy. Out: a `State`.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType
from typing import Any

from django.db.models import (
    BooleanField,
    ExpressionWrapper,
    F,
    Prefetch,
    QuerySet,
    TextChoices,
    prefetch_related_objects,
)
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Edition, PublicationEvent
from articles.models.standing import WRITTEN, is_written

from .site_languages import LANGUAGES

NO_WITHDRAWALS: Mapping[datetime, str] = MappingProxyType({})


class Kind(TextChoices):
    EMPTY = "empty", _("Not written")
    DRAFT = "draft", _("Draft")
    SCHEDULED = "scheduled", _("Scheduled")
    LIVE = "live", _("Live")
    CHANGED = "changed", _("Live, with unpublished changes")
    UPDATING = "updating", _("Live, update scheduled")
    WITHDRAWN = "withdrawn", _("Withdrawn")
    ENDED = "ended", _("Ended")


@dataclass(frozen=True)
class State:
    """`at`: when it began, begins or ended; `until`: when it ends, where that is planned.

    `edition` is the one readers have, will have first, or had last; `coming` the one that waits.
    `was_live` says whether readers ever had one. `is_changed` says that the working copy differs
    from the newest edition planned. `withdrawal` is when a withdrawal ended it, or will, and
    `reason` the public one.
    """

    kind: Kind
    edition: Edition | None = None
    coming: Edition | None = None
    at: datetime | None = None
    until: datetime | None = None
    is_changed: bool = False
    was_live: bool = False
    withdrawal: datetime | None = None
    reason: str = ""

    @property
    def short_label(self) -> str:
        """For a list, whose columns are narrow."""
        return str(_SHORT.get(self.kind, self.kind.label))

    @property
    def is_live(self) -> bool:
        return self.kind in {Kind.LIVE, Kind.CHANGED, Kind.UPDATING}

    @property
    def is_withdrawn(self) -> bool:
        return self.kind == Kind.WITHDRAWN

    @property
    def changes_url(self) -> str:
        """Where the working copy is compared with the newest edition planned; empty without one."""
        newest = self.coming or self.edition
        if newest is None:
            return ""
        page = reverse("admin:articles_article_compare", args=[newest.article_id])
        return f"{page}?old=e{newest.pk}&new=now"

    @property
    def can_be_restored(self) -> bool:
        return self.kind in {Kind.WITHDRAWN, Kind.ENDED}


_SHORT = {Kind.CHANGED: _("Edited since"), Kind.UPDATING: _("Update scheduled")}


def state_of(
    timetable: Iterable[Edition],
    *,
    digest: str,
    has_text: bool,
    withdrawals: Mapping[datetime, str] = NO_WITHDRAWALS,
    now: datetime,
) -> State:
    """The state at `now` (aware); `withdrawals` are the story's, their reasons by their moments."""
    editions = sorted(
        (edition for edition in timetable if edition.live_until != edition.live_from),
        key=lambda edition: edition.live_from,
    )
    if not editions:
        return State(Kind.DRAFT if has_text else Kind.EMPTY)
    begun = [edition for edition in editions if edition.live_from <= now]
    coming = next((edition for edition in editions if edition.live_from > now), None)
    last = editions[-1]
    ends = last.live_until
    common = State(
        Kind.LIVE,
        coming=coming,
        is_changed=last.digest != digest,
        was_live=bool(begun),
        withdrawal=ends if ends in withdrawals else None,
        reason=withdrawals.get(ends, "") if ends else "",
    )
    if begun and _is_open(begun[-1], now):
        return _live(common, begun[-1], last)
    if coming:
        return replace(common, kind=Kind.SCHEDULED, edition=coming, at=coming.live_from, until=ends)
    kind = Kind.WITHDRAWN if common.withdrawal else Kind.ENDED
    return replace(common, kind=kind, edition=last, at=ends)


def _is_open(edition: Edition, now: datetime) -> bool:
    return edition.live_until is None or edition.live_until > now


def _live(common: State, edition: Edition, last: Edition) -> State:
    common = replace(common, edition=edition, until=last.live_until)
    if common.coming:
        return replace(common, kind=Kind.UPDATING, at=common.coming.live_from)
    kind = Kind.CHANGED if common.is_changed else Kind.LIVE
    return replace(common, kind=kind, at=edition.live_from)


def with_timetables(articles: QuerySet[Article]) -> QuerySet[Article]:
    """Articles without their bodies, all of whose states together cost two queries."""
    return (
        articles.defer(*(f"body_{language}" for language in LANGUAGES))
        .annotate(**{f"is_written_{language}": _told(language) for language in LANGUAGES})
        .prefetch_related(*_timetables())
    )


def states_of(article: Article, now: datetime | None = None) -> dict[str, State]:
    """The state in each language, in the order of the site's languages."""
    if not hasattr(article, "timetable"):
        prefetch_related_objects([article], *_timetables())
    fetched: Any = article
    return {
        language: state_of(
            [edition for edition in fetched.timetable if edition.language == language],
            digest=getattr(article, f"digest_{language}") or "",
            has_text=_has_text(article, language),
            withdrawals={
                event.effective_at: event.note
                for event in reversed(fetched.withdrawals)
                if event.language == language
            },
            now=now or timezone.now(),
        )
        for language in LANGUAGES
    }


def _told(language: str) -> ExpressionWrapper:
    """Told by the database, so that a list need not load what it doesn't show."""
    return ExpressionWrapper(is_written(language), output_field=BooleanField())


def _has_text(article: Article, language: str) -> bool:
    if hasattr(article, f"is_written_{language}"):
        return bool(getattr(article, f"is_written_{language}"))
    return any(getattr(article, f"{name}_{language}") for name in WRITTEN)


def _timetables() -> list[Prefetch]:
    """Without the texts of the editions: a list of stories needs none of them."""
    editions = Edition.objects.exclude(live_until=F("live_from")).only(
        "article_id", "language", "number", "live_from", "live_until", "digest", "slug"
    )
    withdrawals = PublicationEvent.objects.filter(kind=PublicationEvent.Kind.WITHDRAWN).only(
        "article_id", "language", "effective_at", "note"
    )
    return [
        Prefetch("editions", editions, to_attr="timetable"),
        Prefetch("events", withdrawals, to_attr="withdrawals"),
    ]
