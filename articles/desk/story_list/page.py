"""DESK: a page of the list of stories, found by keyset: the last costs what the first one costs.

The database first reads the page's keys off the list's index, then the stories themselves: a row
with its texts is touched only where it is shown.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Self

from django.db.models import Prefetch, Q

from articles.desk.site_languages import LANGUAGES
from articles.desk.state import with_timetables
from articles.models import Article, Review
from articles.models.article_queryset import ArticleQuerySet

PAGE_SIZE = 50

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_PLACE = re.compile(r"([0-9]{1,17})-([1-9][0-9]{0,17})", re.ASCII)


@dataclass(frozen=True)
class Place:
    """A place in the list: at the story that was saved at this moment and has this id."""

    updated_at: datetime
    pk: int

    @classmethod
    def read(cls, text: str) -> Self | None:
        """Read `1769601900000000-127` (microseconds since 1970, id); None where it is no place."""
        match = _PLACE.fullmatch(text)
        if not match:
            return None
        microseconds, pk = map(int, match.groups())
        try:
            return cls(_EPOCH + timedelta(microseconds=microseconds), pk)
        except OverflowError:
            return None

    def __str__(self) -> str:
        return f"{(self.updated_at - _EPOCH) // timedelta(microseconds=1)}-{self.pk}"


@dataclass(frozen=True)
class StoryPage:
    """`before` and `after` are where the neighbouring pages end and begin; None: there is none."""

    stories: list[Article]
    before: Place | None
    after: Place | None

    @property
    def is_whole_list(self) -> bool:
        return self.before is None and self.after is None


def page_of(
    stories: ArticleQuerySet,
    *,
    before: Place | None = None,
    after: Place | None = None,
    oldest_first: bool = False,
) -> StoryPage:
    """The page after a place of the list, the one before it, or the first."""
    backwards = before is not None and after is None
    place = before if backwards else after
    found = _keys(stories, place, ascending=oldest_first != backwards)
    more, keys = len(found) > PAGE_SIZE, found[:PAGE_SIZE]
    if backwards:
        keys.reverse()
    has_before, has_after = (more, bool(keys)) if backwards else (place is not None, more)
    return StoryPage(
        stories=_in_order(keys),
        before=keys[0] if keys and has_before else None,
        after=keys[-1] if keys and has_after else None,
    )


def _keys(stories: ArticleQuerySet, place: Place | None, *, ascending: bool) -> list[Place]:
    """One more than a page, to know whether the list goes on."""
    if place is not None:
        # The bound on the moment alone is what the index is entered by.
        beyond = "gt" if ascending else "lt"
        same_moment = Q(updated_at=place.updated_at, **{f"pk__{beyond}": place.pk})
        stories = stories.filter(
            Q(**{f"updated_at__{beyond}": place.updated_at}) | same_moment,
            **{f"updated_at__{beyond}e": place.updated_at},
        )
    order = ("updated_at", "pk") if ascending else ("-updated_at", "-pk")
    keys = stories.order_by(*order).values_list("updated_at", "pk")[: PAGE_SIZE + 1]
    return [Place(*key) for key in keys]


def _in_order(keys: list[Place]) -> list[Article]:
    stories = for_rows(Article.objects.filter(pk__in=[key.pk for key in keys]))
    known = {story.pk: story for story in stories}
    return [known[key.pk] for key in keys if key.pk in known]


def for_rows(stories: ArticleQuerySet) -> ArticleQuerySet:
    """The stories with all that a row shows of each."""
    related = ("section", "owner", "assignee", "updated_by")
    own = [f"{name}_{code}" for code in LANGUAGES for name in ("kicker", "headline", "digest")]
    reviews = Review.objects.open().select_related("asked_by", "addressee")
    # Not rewritten: the columns without a language repeat the Arabic ones, the body's too.
    rows: Any = with_timetables(stories)
    return (
        rows.rewrite(False)
        .select_related(*related)
        .only("updated_at", *own, *related)
        .prefetch_related(Prefetch("reviews", reviews, to_attr="open_reviews"))
    )
