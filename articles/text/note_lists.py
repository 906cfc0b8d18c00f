"""The list of notes that ends a typed text: found among its lines, told from any other list."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from .folding import fold
from .marks import RAISED, ROUND, SQUARE, SUPERSCRIPTS, marks_in, number_of

_HEADINGS = frozenset(
    fold(heading)
    for heading in (
        *("هوامش", "الهوامش", "حواش", "حواشي", "الحواشي", "مراجع", "المراجع", "مصادر", "المصادر"),
        *("ملاحظات", "الملاحظات", "إحالات", "الإحالات", "الهوامش والمراجع", "هوامش ومراجع"),
        *("المصادر والمراجع", "مصادر ومراجع", "المراجع والمصادر", "الهوامش والمصادر"),
        *("footnotes", "endnotes", "notes", "references", "sources", "notes and references"),
        *("references and notes", "notes and sources"),
    )
)
_CONTROLS = "\u200e\u200f\u202a-\u202e\u2066-\u2069"
# "¹ text", "1. text", "1- text", "(1) text", "[1] text", in any script's digits.
_NOTE = re.compile(
    rf"""[{_CONTROLS}]*
    (?: \[\s*(?P<square>\d{{1,3}})\s*\]
      | \(\s*(?P<round>\d{{1,3}})\s*\)
      | (?P<plain>\d{{1,3}})\s*[.):–-](?:\s+|(?!\d))
      | ⁽?(?P<raised>[{SUPERSCRIPTS}]{{1,3}})⁾?[.):]?
    )[{_CONTROLS}]*\s*(?P<text>\S.*)""",
    re.VERBOSE | re.DOTALL,
)
_RULE = re.compile(r"[_*=\-–—ـ\s]{3,}")
"""A line drawn of signs, as people part notes from the text."""

# How a list without a heading is numbered → how its marks may be written in the text.
_MARKS_OF = {
    "square": (RAISED, SQUARE),
    "round": (RAISED, ROUND),
    "plain": (RAISED, SQUARE),
    "raised": (RAISED,),
}


@dataclass(frozen=True)
class Entry:
    """A line of the list: its number, and where in the line its words begin."""

    line: int
    number: int
    words: int
    style: str


@dataclass(frozen=True)
class NoteList:
    """The list's first line (its heading, if it has one), its entries by number, and its marks."""

    start: int
    entries: dict[int, Entry]
    mark_styles: tuple[str, ...] = (RAISED, SQUARE, ROUND)

    @property
    def has_heading(self) -> bool:
        return self.start < min(entry.line for entry in self.entries.values())


def find_note_list(lines: Sequence[str | None]) -> NoteList | None:
    """The list of notes that ends the lines; None stands for a line that can't be part of one.

    It is a heading that says so with numbered lines to the end of the text, or numbered lines to
    which the marks in the text before them correspond one to one. A number comes once: where it
    begins again with every chapter, nobody can tell which mark means which note.
    """
    return _under_heading(lines) or _marked_before(lines)


def says_notes(text: str) -> bool:
    """Whether a line is the heading of a list of notes."""
    return fold(text).strip(": ") in _HEADINGS


def _under_heading(lines: Sequence[str | None]) -> NoteList | None:
    for index in range(len(lines) - 2, -1, -1):
        line = lines[index]
        if line is not None and says_notes(line):
            entries = _numbered(lines, index + 1)
            return NoteList(index, entries) if entries else None
    return None


def _marked_before(lines: Sequence[str | None]) -> NoteList | None:
    start = _first_of_last_run(lines)
    entries = _numbered(lines, start)
    if not entries:
        return None
    style = entries[min(entries)].style
    above = _entry(lines, start - 1) if start else None
    if above is not None and above.style == style:
        return None
    styles = _MARKS_OF[style]
    before = [line or "" for line in lines[:start]]
    marked = {
        number
        for line in marks_in(before, entries, styles)
        for mark in line
        for number in mark.numbers
    }
    has_rule = start > 0 and _RULE.fullmatch(lines[start - 1] or "")
    if set(entries) != marked:
        return None
    return NoteList(start - 1 if has_rule else start, entries, styles)


def _first_of_last_run(lines: Sequence[str | None]) -> int:
    """Where the last numbers begin that rise one by one to the end of the text."""
    start = len(lines)
    after: int | None = None
    while start > 0:
        entry = _entry(lines, start - 1)
        if entry is None or (after is not None and entry.number != after - 1):
            break
        start, after = start - 1, entry.number
    return start


def _numbered(lines: Sequence[str | None], start: int) -> dict[int, Entry]:
    """The entries by number, or nothing where any line is none or a number comes twice."""
    entries: dict[int, Entry] = {}
    for index in range(start, len(lines)):
        entry = _entry(lines, index)
        if entry is None or entry.number in entries:
            return {}
        entries[entry.number] = entry
    return entries


def _entry(lines: Sequence[str | None], index: int) -> Entry | None:
    found = _NOTE.fullmatch(lines[index] or "")
    if found is None:
        return None
    style = next(name for name in _MARKS_OF if found[name])
    return Entry(index, number_of(found[style]), found.start("text"), style)
