"""Tag (وسم): what a story is about."""

from django.utils.translation import gettext_lazy as _

from .merge import Mergeable


class Tag(Mergeable):
    url_name = "tag"

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ["slug"]
