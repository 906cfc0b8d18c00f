"""Edition (طبعة): what readers get, an immutable snapshot, live in `[live_from, live_until)`."""

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import F, Q, Subquery
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from .event import PublicationEvent


class EditionQuerySet(models.QuerySet["Edition"]):
    def live(self, at: datetime | None = None) -> "EditionQuerySet":
        """The editions that readers may see at a moment: now, unless `at` (aware) is given.

        Everything a reader sees starts here and nowhere else. A scheduled, replaced, withdrawn or
        expired edition can't pass, and no job has to run for one to begin or end.
        """
        at = at or timezone.now()
        return self.filter(Q(live_until__isnull=True) | Q(live_until__gt=at), live_from__lte=at)

    def once_live(self, at: datetime | None = None) -> "EditionQuerySet":
        """The editions that have been live for at least a moment before `at`, or still are."""
        at = at or timezone.now()
        return self.filter(
            Q(live_until__isnull=True) | Q(live_until__gt=F("live_from")), live_from__lte=at
        )

    def from_moment(self, at: datetime) -> "EditionQuerySet":
        """What the timetable still holds at `at` or later: live then, or to begin after it."""
        open_then = self.filter(Q(live_until__isnull=True) | Q(live_until__gt=at))
        return open_then.exclude(live_until=F("live_from"))

    def to_come(self, at: datetime | None = None) -> "EditionQuerySet":
        """What the timetable holds that has not begun at `at`."""
        return self.filter(live_from__gt=at or timezone.now()).exclude(live_until=F("live_from"))

    def first_ones(self, since: datetime, before: datetime) -> "EditionQuerySet":
        """The editions by which stories first came out, from one moment until before another."""
        came_out = self.in_any_language().once_live()
        return came_out.filter(
            first_published_at__gte=since,
            first_published_at__lt=before,
            live_from=F("first_published_at"),
        )

    def in_language(self, language: str) -> "EditionQuerySet":
        return self.filter(language=language)

    def in_any_language(self) -> "EditionQuerySet":
        """All of them; said for the indexes, which begin with the language."""
        return self.filter(language__in=[code for code, _name in settings.LANGUAGES])

    def last_begun(self) -> "Edition | None":
        """The one that begins last."""
        return self.order_by("live_from").last()

    def changed_at(self, at: datetime | None = None) -> datetime | None:
        """When the timetable of these editions last changed what readers see, or None.

        An end counts as much as a beginning: a list that has lost a story has changed.
        """
        at = at or timezone.now()
        once_live = self.once_live(at)
        ended = once_live.filter(live_until__lte=at).order_by("-live_until")
        latest = (
            once_live.order_by("-live_from")
            .annotate(last_end=Subquery(ended.values("live_until")[:1]))
            .values_list("live_from", "last_end")
            .first()
        )
        return max(filter(None, latest or ()), default=None)


class Edition(models.Model):
    """One language of one article as it was printed at one time.

    Only the press writes editions. The database refuses overlapping intervals of one (article,
    language), and any change of a row but of `live_until` and `rendered_body`.
    """

    article = models.ForeignKey(
        "articles.Article",
        on_delete=models.PROTECT,
        related_name="editions",
        verbose_name=_("article"),
    )
    language = models.CharField(_("language"), max_length=12, choices=settings.LANGUAGES)
    number = models.PositiveIntegerField(_("number"))
    live_from = models.DateTimeField(_("live from"))
    live_until = models.DateTimeField(_("live until"), null=True)
    first_published_at = models.DateTimeField(_("first published at"))

    kicker = models.CharField(_("kicker"), max_length=60, blank=True)
    headline = models.CharField(_("headline"), max_length=200)
    lead = models.TextField(_("lead"), blank=True)
    slug = models.CharField(_("slug"), max_length=120)
    search_title = models.CharField(_("title for search engines"), max_length=120, blank=True)
    search_description = models.CharField(
        _("description for search engines"), max_length=300, blank=True
    )
    body = models.TextField(_("body"))
    rendered_body = models.TextField(_("rendered body"))
    section = models.ForeignKey(
        "articles.Section",
        on_delete=models.PROTECT,
        related_name="editions",
        verbose_name=_("section"),
    )
    picture = models.ForeignKey(
        "articles.Picture",
        on_delete=models.PROTECT,
        related_name="editions",
        verbose_name=_("picture"),
        null=True,
    )
    corrections = models.JSONField(
        _("corrections"),
        default=list,
        help_text='All public notes so far: [{"note": "…", "made_at": "2026-01-31T09:00:00Z"}].',
    )
    digest = models.CharField(max_length=64, help_text="Of the working copy it was made from.")

    objects = EditionQuerySet.as_manager()

    class Meta:
        verbose_name = _("edition")
        verbose_name_plural = _("editions")
        ordering = ["-id"]
        constraints = [
            models.UniqueConstraint(
                fields=["article", "language", "number"], name="edition_number_once"
            ),
            models.CheckConstraint(
                condition=Q(live_until__isnull=True) | Q(live_until__gte=F("live_from")),
                name="edition_ends_after_it_begins",
            ),
            models.CheckConstraint(
                condition=Q(first_published_at__lte=F("live_from")),
                name="edition_first_published_before_it",
            ),
            models.CheckConstraint(condition=Q(number__gte=1), name="edition_number_from_one"),
            models.CheckConstraint(condition=~Q(headline=""), name="edition_has_a_headline"),
        ]
        indexes = [
            models.Index(
                "language",
                F("first_published_at").desc(),
                F("article").desc(),
                name="edition_list",
            ),
            models.Index(
                "section",
                "language",
                F("first_published_at").desc(),
                F("article").desc(),
                name="edition_section_list",
            ),
            models.Index(fields=["language", "live_from"], name="edition_begins"),
            models.Index(fields=["language", "live_until"], name="edition_ends"),
            models.Index(fields=["article", "language", "live_from"], name="edition_timetable"),
        ]

    def __str__(self) -> str:
        return self.headline

    @property
    def direction(self) -> str:
        """The writing direction of its language, as the `dir` attribute has it."""
        return "rtl" if translation.get_language_info(self.language)["bidi"] else "ltr"

    @property
    def is_updated(self) -> bool:
        """Whether readers had an earlier edition of it in this language."""
        return self.live_from > self.first_published_at

    def withdrawal(self) -> "PublicationEvent | None":
        """The withdrawal that ended it, or will; one that was called off or overtaken didn't."""
        ended = {"article": self.article_id, "language": self.language}
        kind = PublicationEvent.Kind.WITHDRAWN
        withdrawals = PublicationEvent.objects.filter(**ended, kind=kind)
        return withdrawals.filter(effective_at=self.live_until).first() if self.live_until else None

    def get_absolute_url(self) -> str:
        """The canonical path, in the edition's own language whatever the active one is."""
        with translation.override(self.language):
            return reverse("reader:article", args=[self.article_id, self.slug])

    def get_short_url(self) -> str:
        """The path people share: `/a/127`."""
        with translation.override(self.language):
            return reverse("reader:article_short", args=[self.article_id])
