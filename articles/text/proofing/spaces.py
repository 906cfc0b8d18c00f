"""Spaces: too many, too few, or in the wrong place."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import AFTER_WORD, LETTER, MARK
from .rule import Lines, Place, every, rule

_DOUBLE = re.compile(r"(?<=\S)[ \t\u00a0\u2002-\u200a\u202f]{2,}(?=\S)")
_BEFORE_MARK = re.compile(r"(?<=\S)\s+(?=[،؛؟.!,;?](?:[\s»)]|$))|(?<=[^\s\d])\s+(?=:(?:[\s»)]|$))")
_INSIDE_PAIR = re.compile(r"(?<=[«(\[])\s+(?=\S)|(?<=\S)\s+(?=[»)\]])")
_NO_SPACE_AFTER = re.compile(
    rf"(?:[،؛](?=[^\W\d_])|(?<=[{LETTER}{MARK}])[؟!:](?=[{LETTER}])"
    rf"|(?<=[{LETTER}{MARK}]{{2}})\.(?=[{LETTER}]{{2}}))"
)
_DETACHED_WAW = re.compile(rf"(?<![^\s«(])و\s+(?=[{LETTER}«])")
_LETTER_BEFORE = re.compile(rf"(?:^|\s)(?:[{LETTER}]|حرف|حرفا|حرفي|حروف)\s+$")
_LETTER_AFTER = re.compile(rf"«?[{LETTER}]{AFTER_WORD}")


@rule(
    "double-space",
    _("More than one space stands between two words."),
    _("It shows as a hole in the line."),
)
def double_space(lines: Lines) -> Iterator[Place]:
    yield from every(_DOUBLE, lines, " ")


@rule(
    "space-before-mark",
    _("A space stands before a punctuation mark."),
    _("A mark belongs to the word before it; after a space it can begin a line of its own."),
)
def space_before_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_BEFORE_MARK, lines, "")


@rule(
    "space-inside-pair",
    _("A space stands inside brackets or quotation marks."),
    _("Brackets and quotation marks touch the words they hold, or a line can break between them."),
)
def space_inside_pair(lines: Lines) -> Iterator[Place]:
    yield from every(_INSIDE_PAIR, lines, "")


@rule(
    "missing-space",
    _("A space is missing after a punctuation mark."),
    _("Without it two words run into one, for the eye and for searches."),
)
def missing_space(lines: Lines) -> Iterator[Place]:
    """Between letters only: 1:30, د.سامي and example.com are meant as they are."""
    yield from every(_NO_SPACE_AFTER, lines, lambda mark: f"{mark.group()} ")


@rule(
    "detached-waw",
    _("The conjunction و stands apart from its word."),
    _("و is part of the word after it; apart from it, it can be left behind at the end of a line."),
)
def detached_waw(lines: Lines) -> Iterator[Place]:
    """Single letters in a row (و م أ، حرف و) are names of letters."""
    for place in every(_DETACHED_WAW, lines, "و"):
        line = lines[place.line]
        is_named = _LETTER_BEFORE.search(line[: place.start])
        if not is_named and not _LETTER_AFTER.match(line, place.end):
            yield place
