"""DESK: ask a colleague to read a story, answer, take the question back, leave a note.

A story waits for one answer at a time. Each verb raises PermissionDenied where `by` may not do it,
and ReviewRefusal where there is nothing to answer.
"""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _

from articles.models import Article, InternalNote, Review
from articles.text.controls import is_blank, without_controls

Outcome = Review.Outcome
REVIEWER = "articles.change_any_article"


class ReviewRefusal(Exception):
    """Why nothing was done, in words for the member."""

    def __init__(self, message: str | Promise) -> None:
        super().__init__(message)
        self.message = message


def reviewers() -> QuerySet[User]:
    """Whom a story may be sent to, by name."""
    everybody = User.objects.with_perm(
        REVIEWER, backend="django.contrib.auth.backends.ModelBackend"
    )
    return everybody.filter(is_staff=True).order_by("first_name", "last_name", "username")


def request_review(
    article: Article, *, by: User, addressee: User | None = None, note: str = ""
) -> Review:
    """Ask `addressee`, or any editor, to read the story; a question that waits is asked anew."""
    if not Article.objects.editable_by(by).filter(pk=article.pk).exists():
        raise PermissionDenied(_("You have no permission to do this."))
    if addressee is not None and not addressee.has_perm(REVIEWER):
        raise ReviewRefusal(_("A story can be sent only to somebody who may review it."))
    with transaction.atomic():
        _hold(article)
        if waiting := waiting_review(article):
            _close(waiting, Outcome.READDRESSED, by)
        review = Review.objects.create(article=article, asked_by=by, addressee=addressee)
        _note(article, by, note)
    return review


def approve(article: Article, *, by: User, note: str = "") -> Review:
    """Say that the story is good as it is."""
    return _answer(article, Outcome.APPROVED, by, note)


def send_back(article: Article, *, by: User, note: str = "") -> Review:
    """Say that something has to be done to it first; what, says the note."""
    if is_blank(note):
        raise ReviewRefusal(_("Say what has to be done."))
    return _answer(article, Outcome.RETURNED, by, note)


def take_back(article: Article, *, by: User, note: str = "") -> Review:
    """No longer ask; whoever asked may, and whoever may answer."""
    return _answer(article, Outcome.TAKEN_BACK, by, note)


def add_note(article: Article, *, by: User, note: str) -> None:
    """Say something about the story to the desk."""
    if not Article.objects.visible_to(by).filter(pk=article.pk).exists():
        raise PermissionDenied(_("You have no permission to do this."))
    if is_blank(note):
        raise ReviewRefusal(_("The note is empty."))
    _note(article, by, note)


def settle_review(article: Article, *, by: User) -> None:
    """A story that `by` has published needs no answer any more: it was approved."""
    if waiting := waiting_review(article):
        _close(waiting, Outcome.APPROVED, by)


def waiting_review(article: Article) -> Review | None:
    """The question that waits for an answer."""
    return article.reviews.open().select_related("asked_by", "addressee").first()


def _answer(article: Article, outcome: Outcome, by: User, note: str) -> Review:
    with transaction.atomic():
        _hold(article)
        review = waiting_review(article)
        if review is None:
            raise ReviewRefusal(_("Nobody is asking for a review of this story."))
        asks_back = outcome == Outcome.TAKEN_BACK and review.asked_by_id == by.pk
        if not (by.has_perm(REVIEWER) or asks_back):
            raise PermissionDenied(_("You have no permission to do this."))
        _close(review, outcome, by)
        _note(article, by, note)
    return review


def _hold(article: Article) -> None:
    """Two who answer at once follow one another."""
    Article.objects.select_for_update().get(pk=article.pk)


def _close(review: Review, outcome: Outcome, by: User) -> None:
    review.outcome, review.closed_by, review.closed_at = outcome, by, timezone.now()
    review.save(update_fields=["outcome", "closed_by", "closed_at"])


def _note(article: Article, by: User, note: str) -> None:
    if not is_blank(note):
        InternalNote.objects.create(article=article, by=by, text=without_controls(note).strip())
