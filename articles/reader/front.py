"""READER: the front page: the editors' order, filled up with the newest, then section rows."""

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone, translation

from articles.models import Edition, FrontPageEdition, Section
from articles.models.front_page import PLACES, Arrangement

from .lists import cards, newest
from .response import public, reader_view
from .shell import (
    alternate,
    changes_in,
    keys_of,
    other_languages,
    render_page,
    sections,
)

POOL = 100
"""How many of the newest stories the front page is made from."""
SECONDS = PLACES - 1
LATEST = 6
ROW = 4


@dataclass(frozen=True)
class Front:
    """The stories of a front page, place by place, with the strip above them."""

    top: list[Edition]
    latest: list[Edition]
    rows: list[tuple[Section, list[Edition]]]
    breaking: Arrangement | None
    breaking_story: Edition | None

    @property
    def shown(self) -> list[Edition]:
        in_rows = (edition for _section, row in self.rows for edition in row)
        behind = [self.breaking_story] if self.breaking_story else []
        return [*self.top, *self.latest, *in_rows, *behind]


@reader_view
def front(request: HttpRequest) -> HttpResponse:
    language = request.LANGUAGE_CODE
    masthead = sections()
    printed = FrontPageEdition.objects.live(language)
    page = arranged(printed, language, masthead)
    return public(
        request,
        HttpResponse(_render(request, page, masthead)),
        keys=[f"front:{language}", "sections", *keys_of(page.shown)],
        changed_at=[
            Edition.objects.in_language(language).changed_at(),
            *_changes_of(printed),
            *changes_in(page.shown, masthead),
        ],
    )


def preview_front(request: HttpRequest, arrangement: Arrangement, language: str) -> HttpResponse:
    """The page that printing the arrangement would give readers; not kept, not indexed."""
    with translation.override(language):
        masthead = sections()
        page = arranged(arrangement, language, masthead)
        response = HttpResponse(_render(request, page, masthead, is_preview=True))
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Content-Language"] = language
    return response


def arranged(arrangement: Arrangement | None, language: str, masthead: Iterable[Section]) -> Front:
    """What readers see of an arrangement now; without one, the newest stories in order."""
    pool = newest(language, POOL)
    places = arrangement.filled_places() if arrangement else [None] * PLACES
    breaking = arrangement if arrangement and arrangement.shows_breaking() else None
    asked = {*places, breaking.breaking_story_id if breaking else None} - {None}
    live = _live(asked, language, pool)
    top = in_places([live.get(pk) for pk in places], pool)
    rest = [edition for edition in pool if edition not in top]
    return Front(
        top=top,
        latest=rest[:LATEST],
        rows=_rows(masthead, rest),
        breaking=breaking,
        breaking_story=live.get(breaking.breaking_story_id) if breaking else None,
    )


def in_places(placed: list[Edition | None], pool: list[Edition]) -> list[Edition]:
    """The placed stories, each empty place filled with the next of the pool that isn't placed."""
    waiting = (edition for edition in pool if edition not in placed)
    filled = (edition or next(waiting, None) for edition in placed)
    return [edition for edition in filled if edition]


def _live(asked: set, language: str, pool: list[Edition]) -> dict[int | None, Edition]:
    """The live editions of some articles, from the pool where they are in it."""
    found: dict[int | None, Edition] = {edition.article_id: edition for edition in pool}
    if missing := asked - found.keys():
        others = cards().in_language(language).filter(article_id__in=missing)
        found |= {edition.article_id: edition for edition in others}
    return found


def _rows(masthead: Iterable[Section], rest: list[Edition]) -> list[tuple[Section, list[Edition]]]:
    """Each section in the masthead's order with its newest stories that do not stand on top."""
    by_section = sorted(rest, key=lambda edition: edition.section_id)
    found = {
        pk: list(editions)[:ROW]
        for pk, editions in groupby(by_section, key=lambda edition: edition.section_id)
    }
    return [(section, found[section.pk]) for section in masthead if section.pk in found]


def _changes_of(printed: FrontPageEdition | None) -> list:
    """When the arrangement last changed what readers see: printed, or the strip's end passed."""
    if printed is None:
        return []
    end = printed.breaking_until if printed.breaking_text else None
    return [printed.live_from, end if end and end <= timezone.now() else None]


def _render(
    request: HttpRequest, page: Front, masthead: list[Section], *, is_preview: bool = False
) -> str:
    return render_page(
        request,
        "reader/front.html",
        sections=masthead,
        lead=page.top[0] if page.top else None,
        seconds=page.top[1:],
        latest=page.latest,
        rows=page.rows,
        breaking=page.breaking,
        breaking_story=page.breaking_story,
        is_preview=is_preview,
        feed_url=reverse("reader:feed"),
        alternates=_alternates(translation.get_language() or ""),
    )


def _alternates(language: str) -> list:
    found = []
    for other in other_languages(language):
        with translation.override(other):
            found.append(alternate(other, reverse("reader:front")))
    return found
