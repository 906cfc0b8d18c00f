"""Footnote (حاشية): the press's projection of the notes that live in an edition's body."""

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class Footnote(models.Model):
    """One note of an edition: its number by order in the text (from 1), and its first source."""

    edition = models.ForeignKey(
        "articles.Edition",
        on_delete=models.CASCADE,
        related_name="footnotes",
        verbose_name=_("edition"),
    )
    number = models.PositiveIntegerField(_("number"))
    text = models.TextField(_("text"))
    source_url = models.URLField(_("source address"), max_length=2000, blank=True)
    source_host = models.CharField(_("source host"), max_length=253, blank=True, db_index=True)

    class Meta:
        verbose_name = _("footnote")
        verbose_name_plural = _("footnotes")
        ordering = ["edition", "number"]
        constraints = [
            models.UniqueConstraint(fields=["edition", "number"], name="footnote_number_once"),
            models.CheckConstraint(condition=Q(number__gte=1), name="footnote_number_from_one"),
            models.CheckConstraint(condition=~Q(text=""), name="footnote_has_text"),
        ]

    def __str__(self) -> str:
        return f"{self.number}. {self.text}"
