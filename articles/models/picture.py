"""Picture (صورة): an image with the words that must go with it."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .folded import FoldedField


class Picture(models.Model):
    """An image file, its size in pixels, and alt text, caption and credit per language."""

    file = models.ImageField(
        _("file"),
        upload_to="pictures/%Y/%m/",
        width_field="width",
        height_field="height",
        help_text=_("JPEG, PNG, WebP or AVIF, up to 12 MB. Location and camera data are removed."),
    )
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    alt = models.CharField(
        _("alternative text"),
        max_length=300,
        help_text=_("What someone who can't see the picture should be told."),
    )
    caption = models.CharField(_("caption"), max_length=400, blank=True)
    credit = models.CharField(_("credit"), max_length=120, blank=True)
    folded = FoldedField(
        sources=tuple(
            f"{name}_{code}"
            for code, _name in settings.LANGUAGES
            for name in ("alt", "caption", "credit")
        )
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ["-id"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(width__gt=0, height__gt=0), name="picture_has_a_size"
            ),
        ]

    def __str__(self) -> str:
        return str(self.caption or self.alt)

    @property
    def surrogate_key(self) -> str:
        return f"picture:{self.pk}"
