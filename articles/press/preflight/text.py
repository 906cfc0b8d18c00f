"""PRESS: the rules of proofreading over every field of a story, with their places in the body."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from articles.press.draft import Draft
from articles.text import proofing
from articles.text.body import Element, lines_of, parse, text_of
from articles.text.footnotes import numbered_notes

from .finding import Finding, FindingPlace


@dataclass(frozen=True)
class Line:
    """A line of a field; `cited_at` are the offsets at which footnotes stand in it."""

    text: str
    block: int | None = 0
    note: int | None = None
    cited_at: frozenset[int] = field(default_factory=frozenset)


def text(draft: Draft) -> Iterator[Finding]:
    for name in ("kicker", "headline", "lead"):
        yield from _proofread(name, [Line(getattr(draft.text, name))], draft.language)
    yield from _proofread("body", body_lines(parse(draft.text.body)), draft.language)


def body_lines(tree: Element) -> list[Line]:
    """The lines of a body, its blocks first and then its footnotes, each under its number."""
    blocks = [
        Line(text_of(block), number, cited_at=_citations(block))
        for number, block in enumerate(lines_of(tree))
    ]
    notes = [
        Line(text_of(note.footnote, notes=True), None, note.number) for note in numbered_notes(tree)
    ]
    return [*blocks, *notes]


def _citations(block: Element) -> frozenset[int]:
    offsets: set[int] = set()
    position = 0
    for piece in _pieces(block):
        if isinstance(piece, str):
            position += len(piece)
        else:
            offsets.add(position)
    return frozenset(offsets)


def _pieces(element: Element) -> Iterator[Element | str]:
    """The strings and footnotes of a line, in order."""
    for child in element.children:
        if isinstance(child, str) or child.tag == "footnote":
            yield child
        else:
            yield from _pieces(child)


def _proofread(name: str, lines: list[Line], language: str) -> Iterator[Finding]:
    for slip in proofing.proofread((line.text for line in lines), language):
        yield Finding(
            name,
            slip.rule,
            slip.message,
            slip.reason,
            slip.is_blocking,
            tuple(_places(slip.places, lines)),
        )


def _places(places: Iterable[proofing.Place], lines: list[Line]) -> Iterator[FindingPlace]:
    for place in places:
        line, start, end = lines[place.line], place.start, place.end
        # A fix that reaches over a footnote would take it along.
        has_note_inside = any(start < offset < end for offset in line.cited_at)
        yield FindingPlace(
            line.block,
            line.note,
            start=start,
            end=end,
            text=line.text[start:end],
            fix=None if has_note_inside else place.fix,
        )
