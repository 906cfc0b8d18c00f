"""Merge: that two tags or two authors became one; kept so that it can be undone."""

from typing import Any, Self

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from .named import Named


class Mergeable(Named):
    """A named thing that can give way to another of its kind: its page leads to that one's."""

    merged_into = models.ForeignKey(
        "self",
        on_delete=models.PROTECT,
        related_name="merged",
        null=True,
        blank=True,
        editable=False,
        verbose_name=_("merged into"),
    )

    class Meta:
        abstract = True

    @property
    def survivor(self) -> Self:
        """What stands in its place: itself, where it was never merged."""
        survivor: Any = self.merged_into or self
        return survivor


class NameMerge(models.Model):
    """One merge of tags or of authors, by id: `merged` gave way to `kept`.

    `moved` holds what the merge changed, as lists of ids: in "work" and "printed" the articles and
    editions that had only the merged one ("moved") or both ("dropped", with the place in the
    byline or None), in "pointing" those that had been merged into it before.
    """

    class Kind(models.TextChoices):
        TAG = "tag", _("tag")
        AUTHOR = "author", _("author")

    kind = models.CharField(_("kind"), max_length=6, choices=Kind)
    kept = models.PositiveBigIntegerField()
    merged = models.PositiveBigIntegerField()
    moved = models.JSONField()
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )
    made_at = models.DateTimeField(_("made at"), auto_now_add=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        verbose_name=_("undone by"),
    )
    undone_at = models.DateTimeField(_("undone at"), null=True)

    class Meta:
        verbose_name = _("merge")
        verbose_name_plural = _("merges")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "merged"],
                condition=Q(undone_at__isnull=True),
                name="name_merge_once",
            ),
        ]
        indexes = [models.Index(fields=["kind", "kept"], name="name_merge_kept")]

    def __str__(self) -> str:
        return f"{self.kind} {self.merged} → {self.kept}"
