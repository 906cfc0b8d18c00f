"""Review (مراجعة): somebody asks a colleague to read a story; and the desk's notes on a story."""

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Exists, OuterRef, Q
from django.utils.translation import gettext_lazy as _


class ReviewQuerySet(models.QuerySet["Review"]):
    def open(self) -> "ReviewQuerySet":
        return self.filter(closed_at__isnull=True)

    def waiting_for(self, member: User) -> "ReviewQuerySet":
        """The open ones that the member may answer: addressed to them, or to any editor."""
        if not member.has_perm("articles.change_any_article"):
            return self.none()
        return self.open().filter(Q(addressee=member) | Q(addressee__isnull=True))

    def returned_to(self, member: User) -> "ReviewQuerySet":
        """The ones that the member asked for and got back, where nobody has asked again."""
        later = Review.objects.filter(article=OuterRef("article"), pk__gt=OuterRef("pk"))
        returned = self.filter(asked_by=member, outcome=Review.Outcome.RETURNED)
        return returned.exclude(Exists(later))


class Review(models.Model):
    """One request and its answer. Nobody named as `addressee` means any editor."""

    class Outcome(models.TextChoices):
        APPROVED = "approved", _("Approved")
        RETURNED = "returned", _("Sent back")
        TAKEN_BACK = "taken_back", _("Taken back")
        READDRESSED = "readdressed", _("Asked anew")

    article = models.ForeignKey(
        "articles.Article",
        on_delete=models.CASCADE,
        related_name="reviews",
        verbose_name=_("article"),
    )
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )
    addressee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("addressee"),
    )
    asked_at = models.DateTimeField(_("asked at"), auto_now_add=True)
    outcome = models.CharField(_("outcome"), max_length=12, choices=Outcome, blank=True)
    closed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("answered by"),
    )
    closed_at = models.DateTimeField(_("answered at"), null=True)

    objects = ReviewQuerySet.as_manager()

    class Meta:
        verbose_name = _("review")
        verbose_name_plural = _("reviews")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article"], condition=Q(closed_at__isnull=True), name="review_open_once"
            ),
            models.CheckConstraint(
                condition=Q(closed_at__isnull=True, outcome="")
                | Q(closed_at__isnull=False) & ~Q(outcome=""),
                name="review_closed_with_an_outcome",
            ),
        ]
        indexes = [
            models.Index(
                fields=["addressee", "-asked_at"],
                condition=Q(closed_at__isnull=True),
                name="review_waiting",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.get_outcome_display() or _('Waiting for review')}"


class InternalNote(models.Model):
    """What members of the desk say to one another about a story. Readers never see it."""

    article = models.ForeignKey(
        "articles.Article",
        on_delete=models.CASCADE,
        related_name="notes",
        verbose_name=_("article"),
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )
    written_at = models.DateTimeField(_("written at"), auto_now_add=True)
    text = models.TextField(_("text"), max_length=4000)

    class Meta:
        verbose_name = _("internal note")
        verbose_name_plural = _("internal notes")
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=~Q(text=""), name="internal_note_has_text"),
        ]

    def __str__(self) -> str:
        return f"{self.by_id} on {self.article_id}"
