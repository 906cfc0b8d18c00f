"""Article (مادة): what the desk works on. Readers never see one; they see its editions."""

import hashlib
import json
from dataclasses import dataclass, fields

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from .article_queryset import ArticleQuerySet
from .folded import FoldedField


@dataclass(frozen=True)
class ArticleText:
    """The translated fields of an article in one language; the body is canonical HTML."""

    kicker: str
    headline: str
    lead: str
    body: str
    slug: str = ""
    search_title: str = ""
    search_description: str = ""


TEXT_FIELDS = tuple(field.name for field in fields(ArticleText))


class Article(models.Model):
    """The working copy of a story. Its text fields exist once per language (`headline_ar` …)."""

    section = models.ForeignKey(
        "articles.Section",
        on_delete=models.PROTECT,
        related_name="articles",
        verbose_name=_("section"),
        null=True,
        blank=True,
        help_text=_("Needed before the story can be published."),
    )
    tags = models.ManyToManyField(
        "articles.Tag", related_name="articles", verbose_name=_("tags"), blank=True
    )
    authors = models.ManyToManyField(
        "articles.Author",
        through="articles.Byline",
        related_name="articles",
        verbose_name=_("authors"),
    )
    picture = models.ForeignKey(
        "articles.Picture",
        on_delete=models.PROTECT,
        related_name="articles",
        verbose_name=_("picture"),
        null=True,
        blank=True,
    )

    kicker = models.CharField(
        _("kicker"), max_length=60, blank=True, help_text=_("A word or two above the headline.")
    )
    headline = models.CharField(_("headline"), max_length=200, blank=True)
    lead = models.TextField(
        _("lead"), max_length=1000, blank=True, help_text=_("What happened, in a sentence or two.")
    )
    body = models.TextField(_("body"), blank=True)
    slug = models.CharField(
        _("slug"),
        max_length=120,
        blank=True,
        help_text=_("The readable end of the address. Left empty, the headline makes it."),
    )
    search_title = models.CharField(
        _("title for search engines"),
        max_length=120,
        blank=True,
        help_text=_("Left empty, the headline is shown."),
    )
    search_description = models.CharField(
        _("description for search engines"),
        max_length=300,
        blank=True,
        help_text=_("Left empty, the lead is shown."),
    )
    digest = models.CharField(
        max_length=64, blank=True, editable=False, help_text="Of what publishing would print."
    )

    standing = models.CharField(
        max_length=8,
        blank=True,
        editable=False,
        help_text="How the working copy stands to the timetable: see `standing`.",
    )

    # Not longer than an entry of an index may be.
    folded = FoldedField(
        max_length=600,
        sources=tuple(
            f"{name}_{code}"
            for code, _name in settings.LANGUAGES
            for name in ("headline", "kicker")
        ),
    )
    owner = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("begun by"),
    )
    assignee = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        blank=True,
        verbose_name=_("assigned to"),
    )
    version = models.PositiveIntegerField(
        default=1, editable=False, help_text="Counts saves, so that a stale one is refused."
    )
    source_key = models.CharField(
        max_length=100,
        unique=True,
        null=True,
        editable=False,
        help_text="The importer's own name for it, so that importing again finds it.",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    updated_at = models.DateTimeField(_("updated at"), auto_now=True)
    updated_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.SET_NULL,
        related_name="+",
        null=True,
        editable=False,
        verbose_name=_("updated by"),
    )

    objects = ArticleQuerySet.as_manager()

    class Meta:
        verbose_name = _("article")
        verbose_name_plural = _("articles")
        ordering = ["-updated_at", "-id"]
        indexes = [
            models.Index(
                fields=[
                    *("-updated_at", "-id", "owner", "assignee", "section", "picture"),
                    *(f"standing_{code}" for code, _name in settings.LANGUAGES),
                    "folded",
                ],
                name="article_desk_list",
            )
        ]
        permissions = [
            ("publish_article", _("Can publish articles")),
            ("withdraw_article", _("Can withdraw articles")),
            ("correct_article", _("Can publish corrections")),
            ("change_any_article", _("Can work on everybody’s articles")),
        ]

    def __str__(self) -> str:
        headlines = (getattr(self, f"headline_{code}") for code, _name in settings.LANGUAGES)
        return next((text for text in headlines if text), f"#{self.pk}")

    def text_in(self, language: str) -> ArticleText:
        """The text fields in one language; those nobody has written are empty strings."""
        return ArticleText(
            **{name: getattr(self, f"{name}_{language}") or "" for name in TEXT_FIELDS}
        )

    def ordered_authors(self) -> list:
        """The authors in the order of the byline."""
        return [byline.author for byline in self.bylines.select_related("author")]

    def digest_in(self, language: str) -> str:
        """A fingerprint of all that an edition in this language would be made from."""
        return digest_of(
            self.text_in(language),
            section=self.section_id,
            picture=self.picture_id,
            tags=[tag.pk for tag in self.tags.all()],
            authors=[author.pk for author in self.ordered_authors()],
        )


def digest_of(
    text: ArticleText,
    *,
    section: int | None,
    picture: int | None,
    tags: list[int],
    authors: list[int],
) -> str:
    """The fingerprint of a text that is filed under these ids; the order of tags is no matter.

    Words for search engines count where there are any: most stories have none.
    """
    for_search = {"search_title", "search_description"}
    source = {
        **{name: value for name, value in vars(text).items() if value or name not in for_search},
        "section": section,
        "picture": picture,
        "tags": sorted(tags),
        "authors": authors,
    }
    return hashlib.sha256(json.dumps(source, sort_keys=True).encode()).hexdigest()
