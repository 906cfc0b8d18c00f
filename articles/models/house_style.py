"""House style: the words this newsroom writes otherwise than people type them, and why."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class HouseStyle(models.Model):
    """In texts of one language, `right` is written for `wrong`. An empty `right` only warns."""

    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, default=settings.LANGUAGE_CODE
    )
    wrong = models.CharField(_("instead of"), max_length=120)
    right = models.CharField(
        _("write"),
        max_length=120,
        blank=True,
        help_text=_("Left empty, the words are only pointed out."),
    )
    reason = models.CharField(
        _("reason"), max_length=300, blank=True, help_text=_("Shown to whoever wrote the words.")
    )
    is_active = models.BooleanField(_("in force"), default=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("updated by"),
    )

    class Meta:
        verbose_name = _("house style entry")
        verbose_name_plural = _("house style")
        ordering = ["language", "wrong"]
        constraints = [
            models.UniqueConstraint(fields=["language", "wrong"], name="house_style_once"),
            models.CheckConstraint(condition=~models.Q(wrong=""), name="house_style_has_words"),
        ]

    def __str__(self) -> str:
        return f"{self.wrong} ← {self.right}" if self.right else self.wrong
