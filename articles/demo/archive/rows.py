"""Demo: the rows of a batch of stories, as the desk and the press would have left them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache

from django.conf import settings

from articles.desk.site_languages import LANGUAGES
from articles.models import (
    Article,
    Byline,
    Edition,
    EditionByline,
    EditionTag,
    Footnote,
    PublicationEvent,
)
from articles.models.article import TEXT_FIELDS, ArticleText, digest_of
from articles.models.folded import folded_words
from articles.models.standing import Standing
from articles.press.rendering import RenderedBody, render_body
from articles.text.slugs import slugify

from .filing import Filing
from .insert import insert
from .stories import Printed, Story, Told

Kind = PublicationEvent.Kind
NOT_WRITTEN = ArticleText("", "", "", "")
LISTED = ("edition", "article", "language", "first_published_at")

slug_of = lru_cache(maxsize=10_000)(slugify)


@dataclass
class Filed:
    """A story and the ids of what it is filed under; its own once it is written."""

    story: Story
    section: int
    tags: list[int]
    authors: list[int]
    article: int = 0

    def digest(self, text: ArticleText) -> str:
        return digest_of(
            text, section=self.section, picture=None, tags=self.tags, authors=self.authors
        )


@dataclass
class Print:
    """One edition of a story in one language; its id once it is written."""

    filed: Filed
    told: Told
    number: int
    printed: Printed
    rendered: RenderedBody
    edition: int = 0

    @property
    def first_published_at(self) -> datetime:
        return self.told.editions[0].live_from

    @property
    def listed(self) -> tuple:
        return (self.edition, self.filed.article, self.told.language, self.first_published_at)


def write(stories: list[Story], seed: int, filing: Filing, by: int) -> None:
    """Add all the rows of some stories; the caller holds the transaction."""
    filed = [_file(story, filing) for story in stories]
    _write_articles(filed, seed, by)
    prints = [one for story in filed for one in _prints(story)]
    _write_editions(prints)
    _write_projections(prints)
    _write_events(prints, by)


def _file(story: Story, filing: Filing) -> Filed:
    return Filed(
        story,
        section=filing.sections[story.section],
        tags=[filing.tags[place] for place in story.tags],
        authors=[filing.authors[place] for place in story.authors],
    )


def _prints(filed: Filed) -> Iterator[Print]:
    for told in filed.story.told:
        for number, printed in enumerate(told.editions, start=1):
            yield Print(filed, told, number, printed, _rendered(printed.body, told.language))


def _rendered(body: str, language: str) -> RenderedBody:
    """What the renderer makes of it: paragraphs of these words it leaves as they are."""
    return render_body(body, language) if "<footnote>" in body else RenderedBody(body, [], [])


def _write_articles(filed: list[Filed], seed: int, by: int) -> None:
    """The working copies, each as its last edition was printed."""
    by_key = {f"archive:{seed}:{one.story.number}": one for one in filed}
    # The columns without a language repeat the default one, as modeltranslation keeps them.
    names = (*TEXT_FIELDS, "digest", "standing")
    texts = [f"{name}_{language}" for language in LANGUAGES for name in names]
    insert(
        Article,
        ("source_key", "section", "updated_by", "owner", "folded", *TEXT_FIELDS, *texts),
        ((key, one.section, by, by, _folded(one), *_texts(one)) for key, one in by_key.items()),
    )
    written = Article.objects.filter(source_key__in=by_key)
    for pk, key in written.values_list("pk", "source_key"):
        by_key[str(key)].article = pk
    tags = ((one.article, tag) for one in filed for tag in one.tags)
    insert(Article.tags.through, ("article", "tag"), tags)
    authors = ((one.article, *place) for one in filed for place in enumerate(one.authors))
    insert(Byline, ("article", "position", "author"), authors)


def _folded(filed: Filed) -> str:
    return folded_words(text for told in filed.story.told for text in (told.headline, told.kicker))


def _texts(filed: Filed) -> Iterator[str]:
    texts = {told.language: _text(told, told.editions[-1]) for told in filed.story.told}
    yield from vars(texts[settings.LANGUAGE_CODE]).values()
    for language in LANGUAGES:
        text = texts.get(language, NOT_WRITTEN)
        standing = Standing.PRINTED.value if language in texts else ""
        yield from (*vars(text).values(), filed.digest(text), standing)


def _text(told: Told, printed: Printed) -> ArticleText:
    return ArticleText(told.kicker, told.headline, told.lead, printed.body)


def _write_editions(prints: list[Print]) -> None:
    fields = (
        *("article", "language", "number", "live_from", "live_until", "first_published_at"),
        *("kicker", "headline", "lead", "slug", "body", "rendered_body"),
        *("section", "corrections", "digest"),
    )
    insert(Edition, fields, (_edition(one) for one in prints))
    written = Edition.objects.filter(article__in={one.filed.article for one in prints})
    rows = written.values_list("article", "language", "number", "pk")
    ids = {tuple(key): pk for *key, pk in rows}
    for one in prints:
        one.edition = ids[one.filed.article, one.told.language, one.number]


def _edition(one: Print) -> tuple:
    told, printed, filed = one.told, one.printed, one.filed
    correction = {"note": printed.correction, "made_at": printed.live_from.isoformat()}
    return (
        *(filed.article, told.language, one.number),
        *(printed.live_from, printed.live_until, one.first_published_at),
        *(told.kicker, told.headline, told.lead, slug_of(told.headline)),
        *(printed.body, one.rendered.html),
        *(filed.section, [correction] if printed.correction else []),
        filed.digest(_text(told, printed)),
    )


def _write_projections(prints: list[Print]) -> None:
    tags = ((*one.listed, tag) for one in prints for tag in one.filed.tags)
    insert(EditionTag, (*LISTED, "tag"), tags)
    authors = ((*one.listed, *place) for one in prints for place in enumerate(one.filed.authors))
    insert(EditionByline, (*LISTED, "position", "author"), authors)
    notes = (
        (one.edition, note.number, note.text, note.source_url, note.source_host)
        for one in prints
        for note in one.rendered.notes
    )
    insert(Footnote, ("edition", "number", "text", "source_url", "source_host"), notes)


def _write_events(prints: list[Print], by: int) -> None:
    fields = ("edition", "article", "language", "by", "kind", "effective_at", "note")
    insert(
        PublicationEvent,
        fields,
        (
            (one.edition, one.filed.article, one.told.language, by, *what)
            for one in prints
            for what in _happened(one)
        ),
    )


def _happened(one: Print) -> Iterator[tuple]:
    """The kind, moment and note of what the press recorded of an edition."""
    printed = one.printed
    kind = Kind.CORRECTED if printed.correction else Kind.PUBLISHED
    yield (kind.value, printed.live_from, printed.correction)
    if one.told.reason and one.number == len(one.told.editions):
        yield (Kind.WITHDRAWN.value, printed.live_until, one.told.reason)
