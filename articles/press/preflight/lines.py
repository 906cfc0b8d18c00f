"""PRESS: the lines of a body as the preflight counts them, with what stands where in each."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from articles.text.body import Element, lines_of, text_of
from articles.text.footnotes import NumberedNote, numbered_notes

from .finding import FindingPlace

SINGLE_LINES = ("kicker", "headline", "lead", "search_title", "search_description")
"""The fields of a draft that are one line each."""


@dataclass(frozen=True)
class Line:
    """A line of a field; `cited_at` are the offsets at which footnotes stand in it."""

    text: str
    block: int | None = 0
    note: int | None = None
    element: Element | None = None
    cited_at: frozenset[int] = field(default_factory=frozenset)

    def place(self, start: int, end: int, fix: str | None = None) -> FindingPlace:
        """A place in it. A fix that reaches over a footnote would take it along, and is dropped."""
        if any(start < offset < end for offset in self.cited_at):
            fix = None
        text = self.text[start:end]
        return FindingPlace(self.block, self.note, start=start, end=end, text=text, fix=fix)


@dataclass(frozen=True)
class Body:
    """A body as a tree, and its lines: its blocks first and then its footnotes, each once."""

    tree: Element
    notes: list[NumberedNote]
    lines: list[Line]


def body_of(tree: Element) -> Body:
    notes = numbered_notes(tree)
    blocks = [
        Line(text_of(block), number, None, block, _citations(block))
        for number, block in enumerate(lines_of(tree))
    ]
    ends = [
        Line(text_of(note.footnote, notes=True), None, note.number, note.footnote) for note in notes
    ]
    return Body(tree, notes, [*blocks, *ends])


def links_in(element: Element) -> Iterator[tuple[Element, int, int]]:
    """Each link of a line, with the offsets of its text."""
    position = 0
    for piece in _pieces(element, whole=frozenset({"footnote", "a"})):
        if isinstance(piece, str):
            position += len(piece)
        elif piece.tag == "a":
            length = len(text_of(piece))
            yield piece, position, position + length
            position += length


def _citations(block: Element) -> frozenset[int]:
    offsets: set[int] = set()
    position = 0
    for piece in _pieces(block, whole=frozenset({"footnote"})):
        if isinstance(piece, str):
            position += len(piece)
        else:
            offsets.add(position)
    return frozenset(offsets)


def _pieces(element: Element, *, whole: frozenset[str]) -> Iterator[Element | str]:
    """The strings of a line in order, and the elements that are to be met whole."""
    for child in element.children:
        if isinstance(child, str) or child.tag in whole:
            yield child
        else:
            yield from _pieces(child, whole=whole)
