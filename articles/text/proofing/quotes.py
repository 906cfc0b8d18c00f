"""Quotation marks: Arabic quotes with «», and the right way round."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, rule

_STRAIGHT = re.compile(r'"')
_OPENING_BEFORE = frozenset(" \u00a0\t\n([{«“-–—:/")
_CLOSING_AFTER = frozenset(" \u00a0\t\n)]}»”-–—:/.,;!?،؛؟…")
_PAIRED_CURLY = re.compile(r"“([^“”]*)”")
_REVERSED = re.compile(r"(?<![^\s(\[])»(?=\w)[^«»]*(?<=[\w.!؟?…%])«(?=[\s.,;:!?،؛؟…)\]]|$)")
_INSIDE_GUILLEMETS = re.compile(r"«[^«»]*»")


@rule(
    "straight-quotes",
    _("Straight quotation marks stand where « and » belong."),
    _("Arabic quotes with «»: straight marks have no direction, so nobody sees which one closes."),
)
def straight_quotes(lines: Lines) -> Iterator[Place]:
    """Pairs can be mended; a mark without its partner is left to a person."""
    for number, line in enumerate(lines):
        marks = [mark.start() for mark in _STRAIGHT.finditer(line)]
        fixes = _fixes(line, marks)
        for at in marks:
            yield Place(number, at, at + 1, fixes.get(at))


def _fixes(line: str, marks: list[int]) -> dict[int, str]:
    """The mark for each straight one that has a partner, by its offset."""
    fixes: dict[int, str] = {}
    opened: int | None = None
    for at in marks:
        may_open, may_close = _may_open(line, at), _may_close(line, at)
        if opened is not None and (may_close or not may_open):
            fixes |= {opened: "«", at: "»"}
            opened = None
        elif may_open or not may_close:
            opened = at
    return fixes


def _may_open(line: str, at: int) -> bool:
    return at == 0 or line[at - 1] in _OPENING_BEFORE


def _may_close(line: str, at: int) -> bool:
    return at + 1 == len(line) or line[at + 1] in _CLOSING_AFTER


@rule(
    "curly-quotes",
    _("English quotation marks stand where « and » belong."),
    _("Arabic quotes with «»; “ and ” are for a quotation inside another."),
)
def curly_quotes(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        outer = [pair.span() for pair in _INSIDE_GUILLEMETS.finditer(line)]
        for pair in _PAIRED_CURLY.finditer(line):
            if not any(start < pair.start() < end for start, end in outer):
                yield Place(number, pair.start(), pair.start() + 1, "«")
                yield Place(number, pair.end() - 1, pair.end(), "»")


@rule(
    "reversed-quotes",
    _("Quotation marks stand the wrong way round."),
    _("« opens and » closes; on the page each turns its back to the words it holds."),
)
def reversed_quotes(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for pair in _REVERSED.finditer(line):
            yield Place(number, pair.start(), pair.start() + 1, "«")
            yield Place(number, pair.end() - 1, pair.end(), "»")
