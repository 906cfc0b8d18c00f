"""INCOMING: footnotes that a program wrote as links, made footnotes where they are cited."""

import re
from copy import deepcopy
from dataclasses import dataclass

from ..body import Element, Node, text_of
from ..flat_text import Change, change_text, flat_text
from .anchors import Anchors, fragment_of
from .breaks import INLINE
from .linked_marks import MARK, NOTE_NAME, Marks
from .reading import classes_of, style_of

_SIGNS = "^↑↩⤴\ufe0e\ufe0f"
_AFTER_WORDS = re.compile(rf"[\s{_SIGNS}]*$")
_ONE_BLOCK = frozenset({"p", "div", "li", "dd", "td", "aside", "section"})


@dataclass(frozen=True)
class LinkedNotes:
    """How many marks found their notes, and how many have none or an empty one."""

    matched: int
    empty: int


def attach_linked_notes(tree: Element) -> LinkedNotes:
    """Turn every mark that is a link into a footnote with its note's words, and drop the notes."""
    anchors = Anchors(tree)
    marks = Marks(anchors)
    blocks = {fragment_of(mark): _note_block(marks, mark) for mark in marks.cited}
    words = {
        fragment_of(mark): _words(marks, blocks[fragment_of(mark)], mark)
        for mark in reversed(marks.cited)
    }
    for mark in [*marks.cited, *marks.lost]:
        _put_note(anchors, mark, words.get(fragment_of(mark), []))
    for block in blocks.values():
        if block is not None:
            _remove(anchors, block)
    matched = sum(1 for mark in marks.cited if words[fragment_of(mark)])
    return LinkedNotes(matched, len(marks.cited) + len(marks.lost) - matched)


def _note_block(marks: Marks, mark: Element) -> Element | None:
    """The block that holds one note and nothing else; None where it stands loose in the text."""
    anchors = marks.anchors
    target = anchors.places[fragment_of(mark)]
    block = next(place for place in anchors.ancestors(target) if place.tag not in INLINE)
    others = [place for link in marks.cited if (place := anchors.target(link)) is not target]

    def is_alone_in(parent: Element) -> bool:
        inside = (*others, *marks.cited)
        return parent is not anchors.root and not any(
            place is not None and anchors.holds(parent, place) for place in inside
        )

    if not is_alone_in(block):
        return None
    for parent in list(anchors.ancestors(block))[1:]:
        if parent.tag not in _ONE_BLOCK or not is_alone_in(parent):
            break
        if text_of(parent).strip() != text_of(block).strip() and not _is_named_note(parent):
            break
        block = parent
    return block


def _is_named_note(element: Element) -> bool:
    if style_of(element).get("mso-element") in {"footnote", "endnote"}:
        return True
    return NOTE_NAME.search(element.attributes.get("id", "")) is not None


def _words(marks: Marks, block: Element | None, mark: Element) -> list[Node]:
    """What a note says, in one line, without its number and the ways back into the text."""
    if block is None:
        return []
    line = Element("p", {}, _in_one_line(marks, block.children))
    line.children = _without_number_of_its_own(line.children, mark)
    text = flat_text(line)
    before, after = _number_before(mark).match(text), _AFTER_WORDS.search(text)
    begin = before.end() if before else 0
    end = max(begin, after.start() if after else begin)
    change_text(line, [Change(0, begin, []), Change(end, len(text), [])])
    return line.children if text_of(line).strip() else []


def _number_before(mark: Element) -> re.Pattern[str]:
    """The mark as it may be typed again before the note's words: [1], (1), 1. or 1-."""
    found = MARK.fullmatch(text_of(mark))
    shown = (found["number"] if found else None) or _bare(text_of(mark))
    number = re.escape(shown) if shown else "(?!)"
    typed = rf"(?:[\[(]\s*{number}\s*[\])][.:]?|{number}\s*[.):–-])"
    return re.compile(rf"[\s{_SIGNS}]*(?:{typed})?[\s{_SIGNS}]*")


def _without_number_of_its_own(nodes: list[Node], mark: Element) -> list[Node]:
    """The line without an element before its words that shows the mark and nothing else."""
    for index, node in enumerate(nodes):
        shown = node if isinstance(node, str) else text_of(node)
        if not isinstance(node, str) and _bare(shown) == _bare(text_of(mark)):
            return nodes[index + 1 :]
        if shown.strip():
            break
    return nodes


def _in_one_line(marks: Marks, nodes: list[Node]) -> list[Node]:
    line: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            line.append(node)
        elif _is_way_back(marks, node):
            continue
        elif node.tag in INLINE:
            line.append(Element(node.tag, node.attributes, _in_one_line(marks, node.children)))
        else:
            line += [" ", *_in_one_line(marks, node.children), " "]
    return line


def _is_way_back(marks: Marks, element: Element) -> bool:
    is_link_back = element.tag == "a" and marks.is_way_back(element)
    return is_link_back or "mw-cite-backlink" in classes_of(element)


def _put_note(anchors: Anchors, mark: Element, words: list[Node]) -> None:
    """A footnote in the place of a mark, of what is drawn around it and of its brackets."""
    place = mark
    for parent in anchors.ancestors(mark):
        if parent.tag not in INLINE or _bare(text_of(parent)) != _bare(text_of(mark)):
            break
        place = parent
    siblings = anchors.parents[id(place)].children
    index = next(index for index, node in enumerate(siblings) if node is place)
    siblings[index] = Element("footnote", {}, deepcopy(words))
    before, after = siblings[index - 1 : index], siblings[index + 1 : index + 2]
    match before, after:
        case [str(left)], [str(right)] if left.endswith(("[", "(")) and right[:1] in {"]", ")"}:
            siblings[index - 1], siblings[index + 1] = left[:-1], right[1:]


def _bare(text: str) -> str:
    return text.strip(" \u00a0\n[]()")


def _remove(anchors: Anchors, block: Element) -> None:
    """Take a note away, and the list it stood in once that is empty."""
    for element in anchors.ancestors(block):
        if element is anchors.root or (element is not block and _has_words(element)):
            break
        parent = anchors.parents[id(element)]
        parent.children = [child for child in parent.children if child is not element]


def _has_words(element: Element) -> bool:
    return any(
        child.strip() if isinstance(child, str) else _has_words(child) for child in element.children
    )
