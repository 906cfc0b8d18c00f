"""INCOMING: the footnotes of Google Docs, which are in its own slice and not in the HTML.

The text of the HTML is followed letter by letter along the text of the slice, and each note put
where the slice has it. Where the two part, nothing more is placed.
"""

import unicodedata
from dataclasses import dataclass, field

from ..body import Element, Node, text_of
from ..controls import is_blank
from .docs_slice import FILLER, DocsSlice, read_slice
from .linked_notes import LinkedNotes

_OBJECT = "*"
"""Stands for a picture in the text of a slice."""


def attach_docs_notes(tree: Element, wrapped_slice: str) -> LinkedNotes:
    """Put the notes of a slice of Google Docs into the tree of the HTML that came with it."""
    found = read_slice(wrapped_slice) if wrapped_slice else None
    if found is None:
        return LinkedNotes(0, 0)
    walk = _Walk(found)
    walk.inside(tree)
    empty = sum(1 for note in walk.placed if is_blank(text_of(note, notes=True)))
    return LinkedNotes(len(walk.placed) - empty, empty)


@dataclass
class _Walk:
    """Where the text of the HTML has come to along the slice."""

    slice: DocsSlice
    place: int = 0
    has_parted: bool = False
    placed: list[Element] = field(default_factory=list)

    def inside(self, element: Element) -> None:
        children: list[Node] = []
        for child in element.children:
            if isinstance(child, str):
                children += self._followed(child)
            else:
                self.inside(child)
                children.append(child)
        element.children = children

    def _followed(self, text: str) -> list[Node]:
        pieces: list[Node] = [""]
        for letter in text:
            if not _is_unseen(letter):
                self._skip_unseen(letter)
                pieces += self._notes_here()
                self._match(letter)
            pieces.append(letter)
            if not _is_unseen(letter):
                pieces += self._notes_here()
        return _joined(pieces)

    def _skip_unseen(self, wanted: str) -> None:
        while self._here() and (
            _is_unseen(self._here()) or (self._here() == _OBJECT and wanted != _OBJECT)
        ):
            self.place += 1

    def _match(self, letter: str) -> None:
        self.has_parted = self.has_parted or self._here() != letter
        self.place += 1

    def _notes_here(self) -> list[Node]:
        notes: list[Node] = []
        while self._here() == FILLER:
            self.place += 1
        while not self.has_parted and self.place in self.slice.notes:
            note = Element("footnote", {}, self.slice.notes[self.place])
            self.placed.append(note)
            notes.append(note)
            self.place += 1
        return notes

    def _here(self) -> str:
        return self.slice.text[self.place : self.place + 1]


def _is_unseen(letter: str) -> bool:
    return letter.isspace() or unicodedata.category(letter) in {"Cc", "Cf", "Co"}


def _joined(pieces: list[Node]) -> list[Node]:
    joined: list[Node] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return [piece for piece in joined if piece != ""]
