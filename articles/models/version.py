"""Version: what a story said after each save, so that no save takes anybody's words away."""

from typing import Any

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from .article import TEXT_FIELDS, Article

type Content = dict[str, Any]
"""The text fields by name and language (`headline_ar` …), and by id what it is filed under:
`section` and `picture` (or None), `tags` (rising) and `byline` (authors in order)."""


class Version(models.Model):
    """The whole content of an article as one save left it; `number` is the article's version then.

    Written with the save itself, in one transaction, and never changed but for its name.
    """

    article = models.ForeignKey(
        "articles.Article", on_delete=models.CASCADE, related_name="versions"
    )
    number = models.PositiveIntegerField(_("number"))
    content = models.JSONField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        verbose_name=_("saved by"),
    )
    saved_at = models.DateTimeField(_("saved at"), default=timezone.now)
    name = models.CharField(_("name"), max_length=120, blank=True)

    class Meta:
        verbose_name = _("version")
        verbose_name_plural = _("versions")
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["article", "number"], name="version_number_once"),
        ]

    def __str__(self) -> str:
        return self.name or f"#{self.number}"


def content_of(article: Article) -> Content:
    """What a version of the article as it stands would hold; a new one holds nothing."""
    texts = {
        f"{name}_{code}": getattr(article.text_in(code), name)
        for code, _name in settings.LANGUAGES
        for name in TEXT_FIELDS
    }
    is_new = article.pk is None
    return texts | {
        "section": article.section_id,
        "picture": article.picture_id,
        "tags": [] if is_new else sorted(article.tags.values_list("pk", flat=True)),
        "byline": [] if is_new else list(article.bylines.values_list("author_id", flat=True)),
    }
