"""IMPORT: footnotes as plain text has them: marks typed into the text, notes listed at its end."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from articles.text.folding import fold
from articles.text.marks import SPACES, SUPERSCRIPTS, footnote_marks, number_of

from .lines import Line

_HEADINGS = frozenset(
    fold(heading)
    for heading in (
        *("هوامش", "الهوامش", "حواش", "حواشي", "الحواشي", "مراجع", "المراجع", "مصادر", "المصادر"),
        *("footnotes", "endnotes", "notes", "references", "sources"),
    )
)
# "¹ text", "1. text", "1- text", "(1) text", "[1] text", in any script's digits.
_NOTE = re.compile(
    rf"""[\u200e\u200f\u202a-\u202e\u2066-\u2069]*
    (?: [\[(](?P<bracketed>\d{{1,3}})[\])]
      | (?P<plain>\d{{1,3}})\s*[.):–-](?:\s+|(?!\d))
      | (?P<raised>[{SUPERSCRIPTS}]{{1,3}})[.):]?
    )\s*(?P<text>\S.*)""",
    re.VERBOSE,
)
_ADDRESS = re.compile(r"https?://[^\s<>«»،؛]*[^\s<>«»،؛.,;:!?()\"']")


@dataclass(frozen=True)
class Note:
    """A note as it was typed, and its text without the number before it."""

    line: Line
    text: str


@dataclass(frozen=True)
class NoteList:
    """The notes that end a text, by number; empty (and without a heading) where none do."""

    heading: Line | None
    notes: dict[int, Note]


@dataclass(frozen=True)
class Marked:
    """A line as HTML, and the numbers of the typed marks that became footnotes in it."""

    html: str
    numbers: list[int]


def split_notes(lines: list[Line]) -> tuple[list[Line], NoteList]:
    """The text without the list of notes, and that list.

    A list is a heading that says so with numbered lines to the end of the text, and each number
    once: where it begins again with every chapter, nobody can tell which mark means which note.
    """
    for index in range(len(lines) - 2, -1, -1):
        if fold(lines[index].text).rstrip(": ") in _HEADINGS:
            notes = _numbered(lines[index + 1 :])
            return (lines[:index], NoteList(lines[index], notes)) if notes else (lines, _NO_NOTES)
    return lines, _NO_NOTES


def with_footnotes(text: str, notes: Mapping[int, Note]) -> Marked:
    """Turn each typed mark, and the space that set it off, into a footnote with the note's text."""
    pieces, end = [], 0
    numbers = []
    for mark in footnote_marks(text):
        number = number_of(mark["digits"])
        note = _note_html(notes[number].text) if number in notes else ""
        pieces += [_escaped(text[end : mark.start()]), f"<footnote>{note}</footnote>"]
        numbers.append(number)
        end = mark.end()
    return Marked("".join([*pieces, _escaped(text[end:])]), numbers)


def ends_without_marks(text: str) -> str:
    """The text without typed marks at its end, to see how the sentence before them ends."""
    return text.rstrip(SUPERSCRIPTS + SPACES)


_NO_NOTES = NoteList(None, {})


def _numbered(lines: list[Line]) -> dict[int, Note]:
    """The notes by number, or nothing where any line is none or a number comes twice."""
    notes: dict[int, Note] = {}
    for line in lines:
        found = _NOTE.fullmatch(line.text)
        if found is None:
            return {}
        digits = found["bracketed"] or found["plain"] or str(number_of(found["raised"]))
        notes[int(digits)] = Note(line, found["text"])
    return notes if len(notes) == len(lines) else {}


def _note_html(text: str) -> str:
    """The note, with the web addresses in it as links, so that the press finds its source."""
    pieces, end = [], 0
    for address in _ADDRESS.finditer(text):
        link = f'<a href="{escape(address.group())}">{_escaped(address.group())}</a>'
        pieces += [_escaped(text[end : address.start()]), link]
        end = address.end()
    return "".join([*pieces, _escaped(text[end:])])


def _escaped(text: str) -> str:
    return escape(text, quote=False)
