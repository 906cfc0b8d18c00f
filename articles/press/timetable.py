"""PRESS: the timetable of one story in one language, held while a verb works on it.

In: the editions of one (article, language), with the article's row locked. Out: the same editions
with other ends. Nothing here prints, and nothing here asks who may.
"""

from datetime import datetime

from django.conf import settings
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Edition, PublicationEvent
from articles.models.edition import EditionQuerySet

from .errors import PressRefusal

Kind = PublicationEvent.Kind


def locked(article: Article) -> Article:
    """The article as it is stored now; on SQLite the transaction itself is the lock."""
    return Article.objects.select_for_update().get(pk=article.pk)


def timetable_of(article: Article, language: str) -> EditionQuerySet:
    if language not in dict(settings.LANGUAGES):
        raise PressRefusal(_("The site has no such language."), field="language")
    return Edition.objects.filter(article=article, language=language)


def moment_of(at: datetime | None, timetable: EditionQuerySet) -> datetime:
    """When a verb takes effect. Now is taken with the lock held, so that nobody is overtaken."""
    now = timezone.now()
    if at is not None and at < now and timetable.exists():
        raise PressRefusal(_("This time has passed already."), field="at")
    return at or now


def withdrawal_of(timetable: EditionQuerySet) -> datetime | None:
    """When a withdrawal ended what stands last in the timetable, or will; None without one."""
    last = timetable.exclude(live_until=F("live_from")).last_begun()
    return last.live_until if last and last.withdrawal() else None


def waiting_in(timetable: EditionQuerySet) -> EditionQuerySet:
    """What is scheduled and has not begun."""
    waiting = timetable.filter(live_from__gt=timezone.now())
    return waiting.exclude(live_until=F("live_from")).order_by("live_from")


def call_off(timetable: EditionQuerySet, *, not_after: datetime | None = None) -> None:
    """Leave no time to what waits; what was to end where it would have begun goes on.

    It goes on to the end that was planned as it was printed, but not past `not_after`.
    """
    now = timezone.now()
    waiting = waiting_in(timetable)
    begins = list(waiting.values_list("live_from", flat=True))
    waiting.update(live_until=F("live_from"))
    for cut_short in timetable.filter(live_from__lte=now, live_until__in=begins):
        ends = [_planned_end(cut_short), not_after]
        cut_short.live_until = min(filter(None, ends), default=None)
        cut_short.save(update_fields=["live_until"])


def end(timetable: EditionQuerySet, moment: datetime) -> None:
    """End what is live at the moment, and cancel what would begin after it."""
    for edition in timetable.from_moment(moment):
        edition.live_until = max(moment, edition.live_from)
        edition.save(update_fields=["live_until"])


def _planned_end(edition: Edition) -> datetime | None:
    printed = edition.events.filter(kind__in=[Kind.PUBLISHED, Kind.CORRECTED, Kind.RESTORED])
    return printed.values_list("until", flat=True).first()
