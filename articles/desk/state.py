"""DESK: how a story stands in one language, read off its timetable and its working copy.

In: the editions of one (article, language) and the digest of its working copy. Out: a `State`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
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
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Edition, PublicationEvent
from articles.models.standing import WRITTEN, is_written

from .site_languages import LANGUAGES


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

    `edition` is the one readers have, will have first, or had last. `was_live` says whether readers
    ever had one. `is_changed` says that the working copy differs from the newest edition planned.
    """

    kind: Kind
    edition: Edition | None = None
    at: datetime | None = None
    until: datetime | None = None
    is_changed: bool = False
    was_live: bool = False

    @property
    def is_live(self) -> bool:
        return self.kind in {Kind.LIVE, Kind.CHANGED, Kind.UPDATING}

    @property
    def can_be_withdrawn(self) -> bool:
        return self.is_live or self.kind == Kind.SCHEDULED

    @property
    def only_scheduled(self) -> bool:
        """Whether withdrawing it means no more than that it won't appear."""
        return self.kind == Kind.SCHEDULED

    @property
    def can_be_restored(self) -> bool:
        return self.kind in {Kind.WITHDRAWN, Kind.ENDED}


def state_of(
    timetable: Iterable[Edition],
    *,
    digest: str,
    has_text: bool,
    withdrawn_at: Iterable[datetime] = (),
    now: datetime,
) -> State:
    """The state at `now` (aware); `withdrawn_at` holds the moments of the story's withdrawals."""
    editions = sorted(
        (edition for edition in timetable if edition.live_until != edition.live_from),
        key=lambda edition: edition.live_from,
    )
    begun = [edition for edition in editions if edition.live_from <= now]
    coming = [edition for edition in editions if edition.live_from > now]
    if not editions:
        return State(Kind.DRAFT if has_text else Kind.EMPTY)
    common = State(Kind.LIVE, is_changed=editions[-1].digest != digest, was_live=bool(begun))
    if begun and _is_open(begun[-1], now):
        return _live(common, begun[-1], coming)
    if coming:
        first = coming[0]
        return replace(
            common, kind=Kind.SCHEDULED, edition=first, at=first.live_from, until=first.live_until
        )
    last = begun[-1]
    kind = Kind.WITHDRAWN if last.live_until in set(withdrawn_at) else Kind.ENDED
    return replace(common, kind=kind, edition=last, at=last.live_until)


def _is_open(edition: Edition, now: datetime) -> bool:
    return edition.live_until is None or edition.live_until > now


def _live(common: State, edition: Edition, coming: list[Edition]) -> State:
    if coming:
        return replace(
            common,
            kind=Kind.UPDATING,
            edition=edition,
            at=coming[0].live_from,
            until=coming[-1].live_until,
        )
    return replace(
        common,
        kind=Kind.CHANGED if common.is_changed else Kind.LIVE,
        edition=edition,
        at=edition.live_from,
        until=edition.live_until,
    )


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
            withdrawn_at=[
                event.effective_at for event in fetched.withdrawals if event.language == language
            ],
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
        "article_id", "language", "effective_at"
    )
    return [
        Prefetch("editions", editions, to_attr="timetable"),
        Prefetch("events", withdrawals, to_attr="withdrawals"),
    ]
