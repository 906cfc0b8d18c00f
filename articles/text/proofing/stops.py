"""Stops, commas and ellipses."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, every, rule

_TWO_STOPS = re.compile(r"(?<!\.)\.\.(?!\.)")
_LATIN_MARK = re.compile(r"(?<=[\u0621-\u064a])[,;?](?=\s|$)")
_ARABIC_MARKS = {",": "،", ";": "؛", "?": "؟"}


@rule(
    "double-full-stop",
    _("Two full stops stand together."),
    _("Two stops are neither the end of a sentence (.) nor an ellipsis (…)."),
)
def double_full_stop(lines: Lines) -> Iterator[Place]:
    yield from every(_TWO_STOPS, lines)


@rule(
    "latin-mark",
    _("A Latin comma, semicolon or question mark stands after an Arabic word."),
    _("Arabic has its own marks (، ؛ ؟), which curve the way the line runs."),
)
def latin_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_LATIN_MARK, lines, lambda mark: _ARABIC_MARKS[mark.group()])
