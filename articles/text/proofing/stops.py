"""Stops, commas and ellipses."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import LETTER, MARK
from .rule import Lines, Place, every, rule

_TWO_STOPS = re.compile(r"(?<![./\\])\.\.(?![./\\])")
_NEXT_WORD = re.compile(r"(?P<space>\s*)[^\W_]")
_TYPED_ELLIPSIS = re.compile(r"\.{3,}")
_LATIN_MARK = re.compile(
    rf"(?<=[{LETTER}{MARK}])[,;?](?=[\s»){LETTER}]|$)|(?<=[\d%»)])[,;?](?=\s+[{LETTER}])"
)
_ARABIC_LETTER = re.compile(f"[{LETTER}]")
_ARABIC_MARKS = {",": "،", ";": "؛", "?": "؟"}
_LATIN_MARKS = {arabic: latin for latin, arabic in _ARABIC_MARKS.items()}
_ARABIC_MARK = re.compile(r"(?<=[A-Za-z0-9])[،؛؟](?=\s|$)")
_REPEATED = re.compile(r"([،؛؟!,;?])\1+")


@rule(
    "double-full-stop",
    _("Two full stops stand together."),
    _("Two stops are neither the end of a sentence (.) nor an ellipsis (…)."),
)
def double_full_stop(lines: Lines) -> Iterator[Place]:
    """Between two words they mean a pause (…); at an end only the writer knows which was meant."""
    yield from every(_TWO_STOPS, lines, _pause)


def _pause(stops: re.Match[str]) -> str | None:
    follows_a_word = stops.string[: stops.start()][-1:].isalnum()
    following = _NEXT_WORD.match(stops.string, stops.end())
    if not (follows_a_word and following):
        return None
    return "…" if following["space"] else "… "


@rule(
    "typed-ellipsis",
    _("An ellipsis is typed as full stops."),
    _("… is one character: typed stops can break apart at the end of a line."),
)
def typed_ellipsis(lines: Lines) -> Iterator[Place]:
    yield from every(_TYPED_ELLIPSIS, lines, "…")


@rule(
    "latin-mark",
    _("A Latin comma, semicolon or question mark stands after an Arabic word."),
    _("Arabic has its own marks (، ؛ ؟), which curve the way the line runs."),
)
def latin_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_LATIN_MARK, lines, _arabic_mark)


def _arabic_mark(mark: re.Match[str]) -> str:
    """With the space that a mark between two words is missing."""
    is_tight = _ARABIC_LETTER.match(mark.string, mark.end())
    return _ARABIC_MARKS[mark.group()] + (" " if is_tight else "")


@rule(
    "arabic-mark",
    _("An Arabic comma, semicolon or question mark stands after a Latin word."),
    _("The keyboard was still set to Arabic; Latin text has its own marks."),
)
def arabic_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_ARABIC_MARK, lines, lambda mark: _LATIN_MARKS[mark.group()])


@rule(
    "repeated-mark",
    _("A punctuation mark is repeated."),
    _("One mark is enough; repeating it makes a report sound like a shout."),
)
def repeated_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_REPEATED, lines, lambda marks: marks[1])
