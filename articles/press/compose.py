"""PRESS: sets an edition from the working copy without printing it.

Publishing saves what comes out; preview shows the same thing without saving it.
"""

from dataclasses import dataclass
from datetime import datetime

from articles.models import Article, Author, Edition, Tag
from articles.text.controls import one_line
from articles.text.sanitise import sanitise
from articles.text.slugs import slugify

from .rendering import Note, render_body


@dataclass(frozen=True)
class Composed:
    """An unsaved edition and what belongs to it: ordered authors, tags, notes, related ids."""

    edition: Edition
    authors: list[Author]
    tags: list[Tag]
    notes: list[Note]
    related: list[int]


def compose(article: Article, language: str, *, at: datetime) -> Composed:
    """Set the article's text in one language as the edition that would begin at `at`."""
    text = article.text_in(language)
    body = sanitise(text.body)
    rendered = render_body(body, language)
    edition = Edition(
        article=article,
        language=language,
        live_from=at,
        first_published_at=at,
        kicker=one_line(text.kicker),
        headline=one_line(text.headline),
        lead=one_line(text.lead),
        slug=slugify(text.slug) or slugify(text.headline) or str(article.pk),
        search_title=one_line(text.search_title),
        search_description=one_line(text.search_description),
        body=body,
        rendered_body=rendered.html,
        section=article.section,
        picture=article.picture,
        digest=article.digest_in(language),
    )
    return Composed(
        edition,
        authors=article.ordered_authors(),
        tags=list(article.tags.all()),
        notes=rendered.notes,
        related=[pk for pk in rendered.related if pk != article.pk],
    )
