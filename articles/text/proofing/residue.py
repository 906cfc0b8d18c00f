"""What copying leaves in a text: tracing marks of other sites, typed marks of lost notes."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.text.marks import footnote_marks
from articles.text.tracing import tracing_marks

from .rule import Lines, Place, rule

_IN_SQUARE_BRACKETS = re.compile(r"\[\d{1,3}\]")
_IN_BRACKETS = re.compile(
    r"(?<=[^\W\d_]{2})(?P<stop>[.،؛؟!»\"”]?)[ \u00a0]?\((?P<number>\d{1,2})\)(?!\s*و\s*\()"
)
_NUMBERED = re.compile(
    r"(?:رقم|مادة|بند|فقرة|فصل|جدول|شكل|قسم|ملحق|عدد|صفحة|باب|جزء|مجموعة|مرحلة|قرار|بنود|مواد"
    r"|المواد|figure|table|section|chapter|article|page|no|group|phase|part)$",
    re.IGNORECASE,
)


@rule(
    "tracing-mark",
    _("A tracing mark of another site is left in the text."),
    _("It hides the address of whoever copied the text, and would go out under our name."),
    is_blocking=True,
)
def tracing_mark(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for mark in tracing_marks(line):
            yield Place(number, mark.start(), mark.end(), "")


@rule(
    "leftover-marker",
    _("A typed footnote mark is left in the text."),
    _("A number that was typed is no footnote: readers can't follow it to anything."),
)
def leftover_marker(lines: Lines) -> Iterator[Place]:
    """¹ and [1] anywhere; (1) only where the field counts them from one, in order."""
    bracketed = _counted_in_brackets(lines)
    for number, line in enumerate(lines):
        found = [(mark.start("digits"), mark.end("digits")) for mark in footnote_marks(line)]
        found += [mark.span() for mark in _IN_SQUARE_BRACKETS.finditer(line)]
        found += bracketed.get(number, [])
        for start, end in sorted(found):
            yield Place(number, start, end)


def _counted_in_brackets(lines: Lines) -> dict[int, list[tuple[int, int]]]:
    """(1), (2)… behind words; none where one of them is out of turn or names a thing's number."""
    found: dict[int, list[tuple[int, int]]] = {}
    expected = 1
    for number, line in enumerate(lines):
        for mark in _IN_BRACKETS.finditer(line):
            is_named = _NUMBERED.search(line[: mark.start("stop")])
            if is_named or int(mark["number"]) != expected:
                return {}
            expected += 1
            found.setdefault(number, []).append((mark.start("number") - 1, mark.end()))
    return found
