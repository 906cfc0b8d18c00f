"""Author (كاتب): who a story is by, and the ordered bylines of the working copy."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from .merge import Mergeable


class Author(Mergeable):
    url_name = "author"

    role = models.CharField(
        _("role"), max_length=120, blank=True, help_text=_("Such as “Technology editor”.")
    )

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        ordering = ["slug"]


class Byline(models.Model):
    """One author of an article, at a place in the order of its byline."""

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="bylines"
    )
    author = models.ForeignKey(
        Author, on_delete=models.PROTECT, related_name="bylines", verbose_name=_("author")
    )
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ["position", "id"]
        constraints = [
            models.UniqueConstraint(fields=["article", "author"], name="byline_author_once"),
        ]

    def __str__(self) -> str:
        return str(self.author)
