"""READER: the front page: the newest story leads, four follow, then each section's row."""

from itertools import groupby

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import translation

from articles.models import Edition, Section

from .lists import newest
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
SECONDS = 4
LATEST = 6
ROW = 4


@reader_view
def front(request: HttpRequest) -> HttpResponse:
    language = request.LANGUAGE_CODE
    masthead = sections()
    pool = newest(language, POOL)
    top, rest = pool[: 1 + SECONDS], pool[1 + SECONDS :]
    rows = _rows(masthead, rest)
    html = render_page(
        request,
        "reader/front.html",
        sections=masthead,
        lead=top[0] if top else None,
        seconds=top[1:],
        latest=rest[:LATEST],
        rows=rows,
        feed_url=reverse("reader:feed"),
        alternates=_alternates(language),
    )
    shown = [*top, *rest[:LATEST], *(edition for _section, row in rows for edition in row)]
    return public(
        request,
        HttpResponse(html),
        keys=[f"front:{language}", "sections", *keys_of(shown)],
        changed_at=[
            Edition.objects.in_language(language).changed_at(),
            *changes_in(shown, masthead),
        ],
    )


def _rows(masthead: list[Section], rest: list[Edition]) -> list[tuple[Section, list[Edition]]]:
    """Each section in the masthead's order with its newest stories that do not stand on top."""
    by_section = sorted(rest, key=lambda edition: edition.section_id)
    found = {
        pk: list(editions)[:ROW]
        for pk, editions in groupby(by_section, key=lambda edition: edition.section_id)
    }
    return [(section, found[section.pk]) for section in masthead if section.pk in found]


def _alternates(language: str) -> list:
    found = []
    for other in other_languages(language):
        with translation.override(other):
            found.append(alternate(other, reverse("reader:front")))
    return found
