"""Front page (الصفحة الأولى): the editors' order of stories, one a language, and its printings."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

PLACES = 5
"""The places that editors may fill: the lead and the four beside it."""


class Arrangement(models.Model):
    """Which stories stand where, and the breaking strip above them.

    `places` holds `PLACES` ids of articles or None, the lead first. An empty place, or one whose
    story isn't live at the moment of reading, is filled with the newest story that stands nowhere
    else. The strip is shown until `breaking_until`, with no job to take it down.
    """

    places = models.JSONField(_("places"), default=list)
    breaking_text = models.CharField(
        _("breaking news"),
        max_length=160,
        blank=True,
        help_text=_("One line, without a full stop. Left empty, there is no strip."),
    )
    breaking_story = models.ForeignKey(
        "articles.Article",
        on_delete=models.PROTECT,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("story behind it"),
    )
    breaking_until = models.DateTimeField(_("until"), null=True, blank=True)

    class Meta:
        abstract = True

    def filled_places(self) -> list[int | None]:
        """The places, as many as there are: an older row may hold fewer or more."""
        return [*self.places, *[None] * PLACES][:PLACES]

    def shows_breaking(self, at: datetime | None = None) -> bool:
        at = at or timezone.now()
        return bool(self.breaking_text and self.breaking_until and at < self.breaking_until)

    def same_as(self, other: "Arrangement | None") -> bool:
        """Whether readers would see the same arrangement."""
        mine = self.filled_places(), self.breaking_text, self.breaking_story_id, self.breaking_until
        if other is None:
            return mine == ([None] * PLACES, "", None, None)
        return mine == (
            *(other.filled_places(), other.breaking_text),
            *(other.breaking_story_id, other.breaking_until),
        )


class FrontPage(Arrangement):
    """The desk's working copy of one language's front page. Never shown to the public."""

    language = models.CharField(
        _("language"), max_length=12, choices=settings.LANGUAGES, unique=True
    )
    version = models.PositiveIntegerField(
        default=1, editable=False, help_text="Counts saves, so that a stale one is refused."
    )
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
        verbose_name = _("front page")
        verbose_name_plural = _("front page")
        ordering = ["language"]
        permissions = [("publish_frontpage", _("Can publish the front page"))]

    def __str__(self) -> str:
        return self.get_language_display()


class FrontPageEditionQuerySet(models.QuerySet["FrontPageEdition"]):
    def live(self, language: str) -> "FrontPageEdition | None":
        """The printing that readers have: the newest one of the language."""
        printed = self.filter(language=language, live_from__lte=timezone.now())
        return printed.select_related("breaking_story").order_by("-number").first()


class FrontPageEdition(Arrangement):
    """A front page as it was printed, from `live_from` until the next one. Never changed."""

    language = models.CharField(_("language"), max_length=12, choices=settings.LANGUAGES)
    number = models.PositiveIntegerField(_("number"))
    live_from = models.DateTimeField(_("live from"))
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+", verbose_name=_("by")
    )

    objects = FrontPageEditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("printed front page")
        verbose_name_plural = _("printed front pages")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["language", "number"], name="front_page_edition_number_once"
            ),
            models.CheckConstraint(
                condition=Q(breaking_text="") | Q(breaking_until__isnull=False),
                name="front_page_breaking_ends",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_language_display()} {self.number}"
