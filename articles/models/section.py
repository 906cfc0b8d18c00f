"""Section (قسم): where a story stands in the paper."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .named import Named


class Section(Named):
    url_name = "section"

    position = models.PositiveSmallIntegerField(
        _("position"), default=0, help_text=_("Its place in the masthead, from the start.")
    )

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ["position", "id"]
