"""Typed footnotes made real: each mark in the text becomes a footnote with its note's words.

In: the tree of a canonical body, as pasted or imported. Out: the same tree with `<footnote>`s where
the marks stood, and without the entries of the list that were cited.
"""

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from .bare_addresses import link_bare_addresses
from .body import Element, Node
from .flat_text import Change, change_text, flat_text
from .marks import RAISED, TypedMark, marks_in
from .note_lists import Entry, NoteList, find_note_list

_TEXT_BLOCKS = frozenset({"p", "h2", "h3"})

type Words = list[Node]


@dataclass
class TypedNotes:
    """What became of the marks: which found their words, which did not, which notes are left.

    `matched` and `empty` hold the block and the number of each mark, in the order of the text;
    `left_over` the blocks of notes that no mark points to, which stay where they were.
    """

    matched: list[tuple[Element, int]] = field(default_factory=list)
    empty: list[tuple[Element, int]] = field(default_factory=list)
    left_over: list[Element] = field(default_factory=list)


@dataclass(frozen=True)
class _Line:
    """A block of text; the item of a list has the number that is shown before it."""

    block: Element
    text: str
    may_be_note: bool
    shown_number: str = ""


def attach_typed_notes(body: Element) -> TypedNotes:
    """Replace the typed marks of a body by footnotes, with their words from the list at its end."""
    lines = list(_lines(body))
    notes = find_note_list(
        [line.shown_number + line.text if line.may_be_note else None for line in lines]
    )
    if notes is None:
        return _cite(lines, {}, (RAISED,))
    words = {number: _words(lines[entry.line], entry) for number, entry in notes.entries.items()}
    done = _cite(lines[: notes.start], words, notes.mark_styles)
    cited = {number for _block, number in done.matched}
    done.left_over = _clear_list(body, lines, notes, cited)
    return done


def _lines(body: Element) -> Iterator[_Line]:
    for child in body.children:
        if isinstance(child, str):
            continue
        if child.tag in _TEXT_BLOCKS:
            yield _Line(child, flat_text(child), may_be_note=True)
        elif child.tag == "ol":
            yield from _items(child)
        else:
            yield from _inner_lines(child)


def _items(numbered: Element) -> Iterator[_Line]:
    """The items of a numbered list; one that holds more than a paragraph is no note."""
    for position, item in enumerate(numbered.children, start=1):
        match item:
            case Element(children=[Element(tag="p") as words]):
                yield _Line(words, flat_text(words), may_be_note=True, shown_number=f"{position}. ")
            case Element():
                yield from _inner_lines(item)


def _inner_lines(parent: Element) -> Iterator[_Line]:
    for child in parent.children:
        if isinstance(child, Element):
            if child.tag in _TEXT_BLOCKS:
                yield _Line(child, flat_text(child), may_be_note=False)
            else:
                yield from _inner_lines(child)


def _words(line: _Line, entry: Entry) -> Words:
    """What an entry of the list says, without its number, with the addresses in it as links."""
    words = deepcopy(line.block)
    change_text(words, [Change(0, entry.words - len(line.shown_number), [])])
    link_bare_addresses(words)
    return words.children


def _cite(lines: list[_Line], words: dict[int, Words], styles: tuple[str, ...]) -> TypedNotes:
    done = TypedNotes()
    all_marks = marks_in([line.text for line in lines], words, styles)
    for line, marks in zip(lines, all_marks, strict=True):
        for number in (number for mark in marks for number in mark.numbers):
            (done.matched if number in words else done.empty).append((line.block, number))
        changes = [Change(mark.start, mark.end, _footnotes(mark, words)) for mark in marks]
        change_text(line.block, changes)
    return done


def _footnotes(mark: TypedMark, words: dict[int, Words]) -> list[Node]:
    return [Element("footnote", {}, deepcopy(words.get(number, []))) for number in mark.numbers]


def _clear_list(
    body: Element, lines: list[_Line], notes: NoteList, cited: set[int]
) -> list[Element]:
    """Take the cited entries away; where others are left, they stay under their heading."""
    gone, left = [], []
    for number, entry in notes.entries.items():
        block = lines[entry.line].block
        if number in cited:
            gone.append(block)
        else:
            shown = lines[entry.line].shown_number
            block.children = [shown, *block.children] if shown else block.children
            left.append(block)
    if notes.has_heading:
        heading = lines[notes.start].block
        if left:
            heading.tag = "h2"
        else:
            gone.append(heading)
    _remove(body, gone, left)
    return left


def _remove(body: Element, gone: list[Element], left: list[Element]) -> None:
    """Without the blocks that are gone; what is left of a numbered list keeps its typed numbers."""
    gone_ids, left_ids = {id(block) for block in gone}, {id(block) for block in left}
    kept: list[Node] = []
    for child in body.children:
        words = _words_of_items(child)
        if any(id(block) in gone_ids | left_ids for block in words):
            kept += [block for block in words if id(block) in left_ids]
        elif id(child) not in gone_ids:
            kept.append(child)
    body.children = kept


def _words_of_items(node: Node) -> list[Element]:
    if isinstance(node, str) or node.tag != "ol":
        return []
    return [line.block for line in _items(node)]
