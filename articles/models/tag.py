"""Tag (وسم): what a story is about."""

from django.utils.translation import gettext_lazy as _

from .named import Named


class Tag(Named):
    url_name = "tag"

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ["slug"]
