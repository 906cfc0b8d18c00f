"""The numbers of a body's footnotes: order in the text is the number, and one note has one number.

A note that is cited again is a second `<footnote>` with the same content. Whatever shows numbers
(the press, its projections, the preflight; the editor by the same rule) counts such footnotes once.
"""

from dataclasses import dataclass

from .body import Element, elements, serialise, text_of
from .controls import is_blank


@dataclass(frozen=True)
class NumberedNote:
    """A note with its number, from 1 by its first citation, and every place where it is cited."""

    number: int
    citations: list[Element]

    @property
    def footnote(self) -> Element:
        return self.citations[0]


def numbered_notes(tree: Element) -> list[NumberedNote]:
    """The notes of a canonical body in order; two that are still empty are never the same note."""
    notes: list[NumberedNote] = []
    known: dict[str, NumberedNote] = {}
    for footnote in elements(tree, "footnote"):
        content = _identity(footnote)
        if content and content in known:
            known[content].citations.append(footnote)
            continue
        note = NumberedNote(len(notes) + 1, [footnote])
        notes.append(note)
        known[content] = note
    return notes


def _identity(footnote: Element) -> str:
    return "" if is_blank(text_of(footnote, notes=True)) else serialise(footnote)
