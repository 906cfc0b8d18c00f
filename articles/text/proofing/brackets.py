"""Brackets and quotation marks that open and never close, or close what never opened."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, rule

_PAIRS = {")": "(", "]": "[", "}": "{", "»": "«", "”": "“"}
_QUOTES = frozenset("«»“”")
_MARKS = re.compile(r"[()\[\]{}«»“”]")
_NUMBERING = re.compile(r"\s*(?:\d{1,3}|\w)\)")
"""A line that counts: 1) or أ)."""


@dataclass(frozen=True, order=True)
class _Mark:
    line: int
    at: int
    sign: str


@rule(
    "unbalanced-pair",
    _("A bracket or quotation mark has no partner."),
    _("Readers can't tell where the quoted or bracketed words end."),
)
def unbalanced_pair(lines: Lines) -> Iterator[Place]:
    alone = [mark for number, line in enumerate(lines) for mark in _alone(number, line)]
    for mark in _without_running_quotations(alone, lines):
        yield Place(mark.line, mark.at, mark.at + 1)


def _alone(number: int, line: str) -> list[_Mark]:
    """The marks of a line that have no partner in it."""
    numbering = _NUMBERING.match(line)
    opened: list[_Mark] = []
    closed: list[_Mark] = []
    for found in _MARKS.finditer(line, numbering.end() if numbering else 0):
        mark = _Mark(number, found.start(), found.group())
        if mark.sign not in _PAIRS:
            opened.append(mark)
        elif opened and opened[-1].sign == _PAIRS[mark.sign]:
            opened.pop()
        else:
            closed.append(mark)
    return sorted(opened + closed)


def _without_running_quotations(alone: list[_Mark], lines: Lines) -> list[_Mark]:
    """A quotation may run over paragraphs: « at the head of each and » only at the very end."""
    kept: list[_Mark] = []
    for mark in alone:
        opener = _PAIRS.get(mark.sign, "") if mark.sign in _QUOTES else ""
        if opener and any(other.sign == opener and other.line < mark.line for other in kept):
            kept = [other for other in kept if other.sign != opener]
        elif not _goes_on(mark, lines):
            kept.append(mark)
    return kept


def _goes_on(mark: _Mark, lines: Lines) -> bool:
    """Whether the next paragraph takes the quotation up again."""
    following = lines[mark.line + 1] if mark.line + 1 < len(lines) else ""
    is_opener = mark.sign in _QUOTES and mark.sign not in _PAIRS
    return is_opener and following.startswith(mark.sign)
