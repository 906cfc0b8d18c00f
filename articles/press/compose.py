"""PRESS: sets an edition from the working copy without printing it.

Publishing saves what comes out; preview shows the same thing without saving it.
"""

from dataclasses import dataclass
from datetime import datetime

from articles.models import Article, Author, Edition, Tag
from articles.models.article import digest_of
from articles.models.edition import EditionQuerySet
from articles.text.controls import one_line
from articles.text.sanitise import sanitise
from articles.text.slugs import slug_of

from .draft import Draft
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
    """Set the saved text in one language as the edition that would begin at `at`."""
    return compose_draft(Draft.of(article, language), article, at=at)


def compose_draft(draft: Draft, article: Article, *, at: datetime) -> Composed:
    """The same of a text that need not be saved; nor need the article, while it is being begun."""
    text = draft.text
    body = sanitise(text.body)
    rendered = render_body(body, draft.language)
    edition = Edition(
        article=article,
        language=draft.language,
        live_from=at,
        first_published_at=at,
        kicker=one_line(text.kicker),
        headline=one_line(text.headline),
        lead=one_line(text.lead),
        slug=slug_of(text.slug, text.headline) or str(article.pk),
        search_title=one_line(text.search_title),
        search_description=one_line(text.search_description),
        body=body,
        rendered_body=rendered.html,
        section=draft.section,
        picture=draft.picture,
        digest=_digest_of(draft),
    )
    return Composed(
        edition,
        authors=list(draft.authors),
        tags=list(draft.tags),
        notes=rendered.notes,
        related=[pk for pk in rendered.related if pk != article.pk],
    )


def take_over(edition: Edition, timetable: EditionQuerySet) -> None:
    """Take number, first publication and public corrections on from the editions before."""
    last = timetable.order_by("-number").first()
    edition.number = last.number + 1 if last else 1
    before = timetable.once_live(edition.live_from).order_by("-number").first()
    if before is not None:
        edition.first_published_at = before.first_published_at
        edition.corrections = list(before.corrections)


def _digest_of(draft: Draft) -> str:
    return digest_of(
        draft.text,
        section=draft.section.pk if draft.section else None,
        picture=draft.picture.pk if draft.picture else None,
        tags=[tag.pk for tag in draft.tags],
        authors=[author.pk for author in draft.authors],
    )
