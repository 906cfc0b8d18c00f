"""Publication event: who changed what readers see, when, and why. One row a verb, never changed."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class PublicationEvent(models.Model):
    class Kind(models.TextChoices):
        PUBLISHED = "published", _("Published")
        CORRECTED = "corrected", _("Corrected")
        WITHDRAWN = "withdrawn", _("Withdrawn")
        RESTORED = "restored", _("Restored")
        CANCELLED = "cancelled", _("Schedule cancelled")

    article = models.ForeignKey(
        "articles.Article",
        on_delete=models.PROTECT,
        related_name="events",
        verbose_name=_("article"),
    )
    language = models.CharField(_("language"), max_length=12, choices=settings.LANGUAGES)
    edition = models.ForeignKey(
        "articles.Edition",
        on_delete=models.PROTECT,
        related_name="events",
        verbose_name=_("edition"),
    )
    kind = models.CharField(_("kind"), max_length=12, choices=Kind)
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )
    recorded_at = models.DateTimeField(_("recorded at"), auto_now_add=True)
    effective_at = models.DateTimeField(_("effective at"))
    until = models.DateTimeField(
        _("until"), null=True, help_text="The end that was planned as it was printed."
    )
    note = models.TextField(
        _("note"), blank=True, help_text="Public: what a correction mends, or why it was withdrawn."
    )

    class Meta:
        verbose_name = _("publication event")
        verbose_name_plural = _("publication events")
        ordering = ["-id"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.article_id} {self.language}"
