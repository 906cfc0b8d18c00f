"""PRESS: the three verbs that change what readers see: publish, withdraw, restore.

Each runs in one transaction that holds the article's row, so that two publishers follow one
another and a process that dies leaves the story fully before or fully after. All times are aware;
`None` means now. Each raises PermissionDenied where `by` may not do it, and PressRefusal (see
`errors`) where it can't be done.
"""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import F
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Edition, PublicationEvent
from articles.models.edition import EditionQuerySet

from .compose import Composed, compose
from .errors import NotReady, PressRefusal
from .preflight import blocking, preflight
from .projections import copy_projections, project

Kind = PublicationEvent.Kind


def publish(
    article: Article,
    language: str,
    *,
    by: User,
    at: datetime | None = None,
    until: datetime | None = None,
    correction: str = "",
) -> Edition:
    """Print the working copy in one language, live during `[at, until)`.

    What is live ends at `at`; what was scheduled and has not begun is cancelled, also where it
    would have begun before `at`, so that moving a story to a later hour moves it. A time in the
    past is taken only for a story that was never published here in this language: an archive
    brings its dates.
    """
    _require(by, "articles.publish_article")
    with transaction.atomic():
        article = _locked(article)
        timetable = _timetable(article, language)
        moment = _moment(at, timetable)
        if until is not None and until <= moment:
            raise PressRefusal(_("It would end before it begins."), field="until")
        if findings := blocking(preflight(article, language)):
            raise NotReady(_("The story can't be published yet."), findings)
        composed = compose(article, language, at=moment)
        composed.edition.live_until = until
        _cancel_scheduled(timetable)
        _end(timetable, moment)
        _carry_over(composed.edition, timetable, correction.strip())
        _print(composed)
        kind = Kind.CORRECTED if correction.strip() else Kind.PUBLISHED
        _record(composed.edition, kind, by, moment, correction.strip())
        return composed.edition


def withdraw(
    article: Article,
    language: str,
    *,
    by: User,
    at: datetime | None = None,
    reason: str = "",
) -> Edition:
    """End the story in one language at `at`, with all that was scheduled after; return the last.

    `reason` is public.
    """
    _require(by, "articles.withdraw_article")
    with transaction.atomic():
        article = _locked(article)
        timetable = _timetable(article, language)
        moment = _moment(at, timetable)
        last = timetable.from_moment(moment).order_by("live_from").first()
        if last is None:
            raise PressRefusal(_("Nothing is live or scheduled in this language."))
        _end(timetable, moment)
        _record(last, Kind.WITHDRAWN, by, moment, reason.strip())
        last.refresh_from_db()
        return last


def restore(
    article: Article,
    language: str,
    *,
    by: User,
    at: datetime | None = None,
) -> Edition:
    """Bring a withdrawn or expired story back from `at` on, as readers last had it."""
    _require(by, "articles.publish_article")
    with transaction.atomic():
        article = _locked(article)
        timetable = _timetable(article, language)
        moment = _moment(at, timetable)
        if timetable.from_moment(moment).exists():
            raise PressRefusal(_("The story is live or scheduled already."))
        last = timetable.once_live(moment).order_by("-number").first()
        if last is None:
            raise PressRefusal(_("The story was never published in this language."))
        restored = _reprint(last, timetable, moment)
        _record(restored, Kind.RESTORED, by, moment, "")
        return restored


def _require(by: User, permission: str) -> None:
    if not by.has_perm(permission):
        raise PermissionDenied(_("You have no permission to do this."))


def _locked(article: Article) -> Article:
    """The article as it is stored now; on SQLite the transaction itself is the lock."""
    return Article.objects.select_for_update().get(pk=article.pk)


def _timetable(article: Article, language: str) -> EditionQuerySet:
    if language not in dict(settings.LANGUAGES):
        raise PressRefusal(_("The site has no such language."), field="language")
    return Edition.objects.filter(article=article, language=language)


def _moment(at: datetime | None, timetable: EditionQuerySet) -> datetime:
    """When the verb takes effect. Now is taken with the lock held, so that nobody is overtaken."""
    now = timezone.now()
    if at is not None and at < now and timetable.exists():
        raise PressRefusal(_("This time has passed already."), field="at")
    return at or now


def _carry_over(edition: Edition, timetable: EditionQuerySet, correction: str) -> None:
    """Take number, first publication and public corrections on from the editions before."""
    last = timetable.order_by("-number").first()
    edition.number = last.number + 1 if last else 1
    before = timetable.once_live(edition.live_from).order_by("-number").first()
    if before is not None:
        edition.first_published_at = before.first_published_at
        edition.corrections = list(before.corrections)
    if correction:
        if before is None:
            raise PressRefusal(
                _("Only a story that has been published can be corrected."), field="correction"
            )
        edition.corrections += [{"note": correction, "made_at": edition.live_from.isoformat()}]


def _cancel_scheduled(timetable: EditionQuerySet) -> None:
    """Leave no time to what has not begun, and reopen what was to end where it would have begun."""
    now = timezone.now()
    waiting = timetable.filter(live_from__gt=now).exclude(live_until=F("live_from"))
    begins = list(waiting.values_list("live_from", flat=True))
    waiting.update(live_until=F("live_from"))
    timetable.filter(live_from__lte=now, live_until__in=begins).update(live_until=None)


def _end(timetable: EditionQuerySet, moment: datetime) -> None:
    """End what is live at the moment, and cancel what would begin after it."""
    for edition in timetable.from_moment(moment):
        edition.live_until = max(moment, edition.live_from)
        edition.save(update_fields=["live_until"])


def _print(composed: Composed) -> None:
    composed.edition.save(force_insert=True)
    project(composed)


def _reprint(last: Edition, timetable: EditionQuerySet, moment: datetime) -> Edition:
    number = timetable.order_by("-number").values_list("number", flat=True)[0] + 1
    restored = Edition.objects.get(pk=last.pk)
    restored.pk = None
    restored.number = number
    restored.live_from, restored.live_until = moment, None
    restored.save(force_insert=True)
    copy_projections(last, restored)
    return restored


def _record(
    edition: Edition,
    kind: Kind,
    by: User,
    moment: datetime,
    note: str,
) -> None:
    PublicationEvent.objects.create(
        article_id=edition.article_id,
        language=edition.language,
        edition=edition,
        kind=kind,
        by=by,
        effective_at=moment,
        note=note,
    )
