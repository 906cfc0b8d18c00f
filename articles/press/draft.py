"""PRESS: a story in one language as it stands on the desk, saved or not.

What looks at a story (preflight, preview) asks for this, so that an unsaved text can be looked at.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.models import Article, Author, Picture, Section, Tag
from articles.models.article import ArticleText


@dataclass(frozen=True)
class Draft:
    """The text in one language, and what it is filed under; the authors in byline order."""

    language: str
    text: ArticleText
    section: Section | None = None
    tags: Sequence[Tag] = ()
    authors: Sequence[Author] = ()
    picture: Picture | None = None

    @classmethod
    def of(cls, article: Article, language: str) -> "Draft":
        """The working copy as it is saved."""
        return cls(
            language,
            article.text_in(language),
            section=article.section,
            tags=list(article.tags.all()),
            authors=article.ordered_authors(),
            picture=article.picture,
        )
