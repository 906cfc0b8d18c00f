"""PRESS: the rules of proofreading and the house style, over every field of a story."""

from collections.abc import Iterator, Sequence

from articles.models import HouseStyle
from articles.press.draft import Draft
from articles.text import proofing

from .finding import Finding
from .lines import SINGLE_LINES, Body, Line


def findings(draft: Draft, body: Body) -> Iterator[Finding]:
    house = _house_entries(draft.language)
    for name in SINGLE_LINES:
        yield from _proofread(name, [Line(getattr(draft.text, name))], draft.language, house)
    yield from _proofread("body", body.lines, draft.language, house)


def _house_entries(language: str) -> list[proofing.HouseEntry]:
    in_force = HouseStyle.objects.filter(language=language, is_active=True)
    return [proofing.HouseEntry(*row) for row in in_force.values_list("wrong", "right", "reason")]


def _proofread(
    name: str, lines: Sequence[Line], language: str, house: Sequence[proofing.HouseEntry]
) -> Iterator[Finding]:
    for slip in proofing.proofread((line.text for line in lines), language, house):
        places = tuple(
            lines[place.line].place(place.start, place.end, place.fix) for place in slip.places
        )
        yield Finding(name, slip.rule, slip.message, slip.reason, slip.is_blocking, places)
