"""DESK: the stories that can stand on a front page: live or scheduled, newest first."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F
from django.utils import timezone

from articles.models import Edition, FrontPage
from articles.models.edition import EditionQuerySet
from articles.reader.front import arranged
from articles.reader.shell import sections
from articles.text.folding import fold

MOST = 24
MAX_WORDS = 8


@dataclass(frozen=True)
class Place:
    """One place of the page. `story` is what editors put there, `shown` what readers would see."""

    number: int
    story: Edition | None
    shown: Edition | None

    @property
    def is_waiting(self) -> bool:
        """Whether the story is scheduled, and its place fills itself until then."""
        return self.story is not None and self.story.live_from > timezone.now()

    @property
    def is_gone(self) -> bool:
        until = self.story.live_until if self.story else None
        return until is not None and until <= timezone.now()


def places_of(front: FrontPage) -> list[Place]:
    """The places in order, the lead first."""
    top = arranged(front, front.language, sections()).top
    asked = front.filled_places()
    stories = _last_printed({pk for pk in asked if pk}, front.language)
    return [
        Place(
            number,
            story=stories.get(pk) if pk else None,
            shown=top[number] if number < len(top) else None,
        )
        for number, pk in enumerate(asked)
    ]


def candidates(language: str, query: str, *, without: Iterable[int | None]) -> list[Edition]:
    """What can be put on the page: of each story the edition that readers have or will have."""
    found = _cards().from_moment(timezone.now()).in_language(language)
    for word in fold(query).split()[:MAX_WORDS]:
        found = found.filter(article__folded__contains=word)
    placed = [pk for pk in without if pk]
    found = found.exclude(article_id__in=placed).order_by("-first_published_at", "-article_id")
    return list({edition.article_id: edition for edition in reversed(found[:MOST])}.values())[::-1]


def can_stand(article_id: int, language: str) -> bool:
    """Whether readers have or will have the story in the language."""
    printed = Edition.objects.from_moment(timezone.now()).in_language(language)
    return printed.filter(article_id=article_id).exists()


def _last_printed(articles: set[int], language: str) -> dict[int, Edition]:
    """Of each story the edition that readers have, will have, or had last."""
    printed = _cards().in_language(language).filter(article_id__in=articles)
    return {
        edition.article_id: edition
        for edition in printed.exclude(live_until=F("live_from")).order_by("number")
    }


def _cards() -> EditionQuerySet:
    return Edition.objects.select_related("section", "picture").defer("body", "rendered_body")
