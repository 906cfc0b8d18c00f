"""READER: pages of stories by keyset. The last page of a million costs what the first one costs."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.core.exceptions import BadRequest
from django.db.models import FETCH_RAISE, Prefetch, Q
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import Author, Edition, EditionByline, EditionTag, Section, Tag
from articles.models.edition import EditionQuerySet
from articles.models.named import Named

PAGE_SIZE = 20

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_CURSOR = re.compile(r"([0-9]{1,17})-([1-9][0-9]{0,17})", re.ASCII)


@dataclass(frozen=True)
class Cursor:
    """A place in a list: after the story first published at this moment, with this article id."""

    first_published_at: datetime
    article_id: int

    @classmethod
    def of(cls, edition: Edition) -> "Cursor":
        return cls(edition.first_published_at, edition.article_id)

    @classmethod
    def read(cls, text: str) -> "Cursor":
        """Read `1769601900000000-127` (microseconds since 1970, article id); else BadRequest."""
        match = _CURSOR.fullmatch(text)
        if not match:
            raise BadRequest(_("This is no place in a list."))
        microseconds, article_id = map(int, match.groups())
        try:
            return cls(_EPOCH + timedelta(microseconds=microseconds), article_id)
        except OverflowError as error:
            raise BadRequest(_("This is no place in a list.")) from error

    def __str__(self) -> str:
        microseconds = (self.first_published_at - _EPOCH) // timedelta(microseconds=1)
        return f"{microseconds}-{self.article_id}"


@dataclass(frozen=True)
class StoryPage:
    """One page of a list; `older` is where the next one begins, or None on the last."""

    editions: list[Edition]
    older: Cursor | None


def cards() -> EditionQuerySet:
    """Live editions with all that a card shows and without their bodies."""
    return (
        Edition.objects.live()
        .select_related("section", "picture")
        .defer("body", "rendered_body")
        .fetch_mode(FETCH_RAISE)
    )


def in_full() -> EditionQuerySet:
    """Live editions with their bodies, tags and bylines, as feeds carry them."""
    tags = EditionTag.objects.select_related("tag")
    bylines = EditionByline.objects.select_related("author").order_by("position")
    return (
        Edition.objects.live()
        .select_related("section", "picture")
        .prefetch_related(Prefetch("tag_rows", tags), Prefetch("byline_rows", bylines))
        .fetch_mode(FETCH_RAISE)
    )


def newest(language: str, count: int) -> list[Edition]:
    return list(in_order(cards(), language)[:count])


def story_page(
    language: str, *, of: Named | None = None, before: Cursor | None = None
) -> StoryPage:
    """A page of the live stories in one language, newest first; of all, or of one list."""
    found = list(in_order(cards(), language, of=of, before=before)[: PAGE_SIZE + 1])
    page = found[:PAGE_SIZE]
    return StoryPage(page, Cursor.of(page[-1]) if len(found) > PAGE_SIZE else None)


def in_order(
    stories: EditionQuerySet,
    language: str,
    *,
    of: Named | None = None,
    before: Cursor | None = None,
) -> EditionQuerySet:
    """A list of stories, newest first publication first, read along the index made for it."""
    rows = ""
    belongs: dict[str, Named] = {}
    if isinstance(of, Section):
        belongs = {"section": of}
    elif isinstance(of, Tag):
        rows, belongs = "tag_rows__", {"tag_rows__tag": of}
    elif isinstance(of, Author):
        rows, belongs = "byline_rows__", {"byline_rows__author": of}
    moment, article = f"{rows}first_published_at", f"{rows}article_id"
    at = before.first_published_at if before else timezone.now()
    # What is live was first published by now: said again of the list's own index, so that SQLite
    # does not prefer the one of `live_from` and sort every story there is.
    wanted = Q(**belongs, **{f"{rows}language": language, f"{moment}__lte": at})
    if before is not None:
        same_moment = Q(**{moment: at, f"{article}__lt": before.article_id})
        wanted &= Q(**{f"{moment}__lt": at}) | same_moment
    return stories.filter(wanted).order_by(f"-{moment}", f"-{article}")
