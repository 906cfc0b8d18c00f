"""PRESS: the four verbs that change what readers see: publish, withdraw, restore, cancel.

Each runs in one transaction that holds the article's row, so that two publishers follow one
another and a process that dies leaves the story fully before or fully after. All times are aware;
`None` means now. Each raises PermissionDenied where `by` may not do it, and PressRefusal (see
`errors`) where it can't be done.
"""

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Article, Edition, PublicationEvent
from articles.models.edition import EditionQuerySet

from .compose import Composed, compose, take_over
from .errors import NotReady, PressRefusal
from .preflight import blocking, preflight
from .projections import copy_projections, project, project_standing
from .timetable import (
    call_off,
    end,
    locked,
    moment_of,
    timetable_of,
    waiting_in,
    withdrawal_of,
)

Kind = PublicationEvent.Kind

PUBLISH = "articles.publish_article"
CORRECT = "articles.correct_article"
WITHDRAW = "articles.withdraw_article"


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
    brings its dates. A `correction` is public, and asks for a permission of its own; so does a
    story that would be live after it was, or is to be, withdrawn.
    """
    _require(by, PUBLISH)
    correction = correction.strip()
    if correction:
        _require(by, CORRECT)
    with transaction.atomic():
        article = locked(article)
        timetable = timetable_of(article, language)
        moment = moment_of(at, timetable)
        if until is not None and until <= moment:
            raise PressRefusal(_("It would end before it begins."), field="until")
        _leave_withdrawn(timetable, until, by)
        if findings := blocking(preflight(article, language)):
            raise NotReady(_("The story can't be published yet."), findings)
        composed = compose(article, language, at=moment)
        composed.edition.live_until = until
        call_off(timetable)
        end(timetable, moment)
        take_over(composed.edition, timetable)
        _correct(composed.edition, timetable, correction)
        _print(composed)
        kind = Kind.CORRECTED if correction else Kind.PUBLISHED
        _record(composed.edition, kind, by, moment, note=correction, until=until)
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
    _require(by, WITHDRAW)
    with transaction.atomic():
        article = locked(article)
        timetable = timetable_of(article, language)
        moment = moment_of(at, timetable)
        last = timetable.from_moment(moment).order_by("live_from").first()
        if last is None:
            raise PressRefusal(_("Nothing is live or scheduled in this language."))
        end(timetable, moment)
        _record(last, Kind.WITHDRAWN, by, moment, note=reason.strip())
        last.refresh_from_db()
        return last


def restore(
    article: Article,
    language: str,
    *,
    by: User,
    at: datetime | None = None,
) -> Edition:
    """Bring a withdrawn or expired story back from `at` on, as readers last had it.

    Who brings a withdrawn one back must be one who may withdraw.
    """
    with transaction.atomic():
        article = locked(article)
        timetable = timetable_of(article, language)
        _require(by, PUBLISH if withdrawal_of(timetable) is None else WITHDRAW)
        moment = moment_of(at, timetable)
        if timetable.from_moment(moment).exists():
            raise PressRefusal(_("The story is live or scheduled already."))
        last = timetable.once_live(moment).order_by("-number").first()
        if last is None:
            raise PressRefusal(_("The story was never published in this language."))
        restored = _reprint(last, timetable, moment)
        _record(restored, Kind.RESTORED, by, moment)
        return restored


def cancel_scheduled(article: Article, language: str, *, by: User) -> Edition:
    """Call off what is scheduled and has not begun, and return it; what is live stays.

    What is live goes on to the end that it had before something was scheduled over it, or to the
    withdrawal that is planned, whichever comes first.
    """
    _require(by, PUBLISH)
    with transaction.atomic():
        article = locked(article)
        timetable = timetable_of(article, language)
        waiting = waiting_in(timetable).first()
        if waiting is None:
            raise PressRefusal(_("Nothing is scheduled in this language."))
        call_off(timetable, not_after=withdrawal_of(timetable))
        _record(waiting, Kind.CANCELLED, by, timezone.now())
        waiting.refresh_from_db()
        return waiting


def _require(by: User, permission: str) -> None:
    if not by.has_perm(permission):
        raise PermissionDenied(_("You have no permission to do this."))


def _leave_withdrawn(timetable: EditionQuerySet, until: datetime | None, by: User) -> None:
    """Let nobody but those who may withdraw print past a withdrawal."""
    withdrawal = withdrawal_of(timetable)
    is_past_it = withdrawal is not None and (until is None or until > withdrawal)
    if is_past_it and not by.has_perm(WITHDRAW):
        raise PermissionDenied(
            _("The story has been withdrawn; only those who may withdraw can bring it back.")
        )


def _correct(edition: Edition, timetable: EditionQuerySet, correction: str) -> None:
    if not correction:
        return
    if not timetable.once_live(edition.live_from).exists():
        raise PressRefusal(
            _("Only a story that has been published can be corrected."), field="correction"
        )
    edition.corrections += [{"note": correction, "made_at": edition.live_from.isoformat()}]


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
    *,
    note: str = "",
    until: datetime | None = None,
) -> None:
    PublicationEvent.objects.create(
        article_id=edition.article_id,
        language=edition.language,
        edition=edition,
        kind=kind,
        by=by,
        effective_at=moment,
        until=until,
        note=note,
    )
    project_standing(edition.article_id, edition.language)
