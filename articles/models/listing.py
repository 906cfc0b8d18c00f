"""Listing rows: what the press projects from an edition so that lists are read off an index.

The page that is a million stories back costs what the first page costs: language, time and article
are repeated here, in the order of the list.
"""

from django.conf import settings
from django.db import models
from django.db.models import F


class ListingRow(models.Model):
    """An edition's place in a list; `first_published_at` is UTC and equals the edition's."""

    language = models.CharField(max_length=12, choices=settings.LANGUAGES)
    first_published_at = models.DateTimeField()
    article = models.ForeignKey(
        "articles.Article", on_delete=models.PROTECT, related_name="+", db_index=False
    )

    class Meta:
        abstract = True


class EditionTag(ListingRow):
    """An edition in the list of one of its tags."""

    edition = models.ForeignKey(
        "articles.Edition", on_delete=models.CASCADE, related_name="tag_rows"
    )
    tag = models.ForeignKey(
        "articles.Tag", on_delete=models.PROTECT, related_name="edition_rows", db_index=False
    )

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(fields=["edition", "tag"], name="edition_tag_once"),
        ]
        indexes = [
            models.Index(
                "tag",
                "language",
                F("first_published_at").desc(),
                F("article").desc(),
                name="edition_tag_list",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.edition_id} #{self.tag_id}"


class EditionByline(ListingRow):
    """An edition in the list of one of its authors, and the author's place in its byline."""

    edition = models.ForeignKey(
        "articles.Edition", on_delete=models.CASCADE, related_name="byline_rows"
    )
    author = models.ForeignKey(
        "articles.Author", on_delete=models.PROTECT, related_name="edition_rows", db_index=False
    )
    position = models.PositiveSmallIntegerField()

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["edition", "author"], name="edition_byline_once"),
            models.UniqueConstraint(fields=["edition", "position"], name="edition_byline_order"),
        ]
        indexes = [
            models.Index(
                "author",
                "language",
                F("first_published_at").desc(),
                F("article").desc(),
                name="edition_author_list",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.edition_id} @{self.author_id}"


class RelatedStory(models.Model):
    """An article that an edition's body points to; readers see it while that article is live."""

    edition = models.ForeignKey(
        "articles.Edition", on_delete=models.CASCADE, related_name="related_rows"
    )
    article = models.ForeignKey("articles.Article", on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["edition", "article"], name="related_story_once"),
        ]

    def __str__(self) -> str:
        return f"{self.edition_id} → {self.article_id}"
