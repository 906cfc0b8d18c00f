"""A body as blocks of words: what its difference and its merge are made of.

In: canonical HTML of the body schema. Out: a `Block` for each element at the top of the body,
with its own HTML and its words. A footnote's words stand where it is cited, in square brackets and
marked `note`; the address of a link follows the linked words and is marked `address`; what has no
words (a picture, an embed, a related story, a rule) is one piece marked by what it is.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from . import schema
from .body import Element, Node, parse, serialise
from .words import NOTHING, Ignoring, Word, words_of

_INLINE_MARKS = {"strong": "strong", "em": "em", "a": "link"}
_ATOM_MARKS = {"data-picture": "picture", "data-embed": "embed", "data-article": "story"}
_LEAVES = schema.PHRASING_PARENTS - schema.INLINE


@dataclass(frozen=True)
class Block:
    """One element at the top of a body."""

    tag: str
    html: str
    words: tuple[Word, ...]

    @cached_property
    def key(self) -> tuple:
        """Equal for blocks that say the same in the same form."""
        return (self.tag, *(word.key for word in self.words))

    @cached_property
    def vocabulary(self) -> frozenset:
        """Its different words, for telling how much two blocks have in common."""
        return frozenset(word.key for word in self.words if word.is_word)


def blocks_of(html: str, ignoring: Ignoring = NOTHING) -> list[Block]:
    return [
        Block(child.tag, serialise(Element("body", {}, [child])), _words_in(child, ignoring))
        for child in parse(html).children
        if isinstance(child, Element)
    ]


def break_before(tag: str) -> Word:
    """The piece that parts two lines: of one block, or of two blocks that were one before."""
    return Word("\n", ("break", tag), ("break",))


def _words_in(block: Element, ignoring: Ignoring) -> tuple[Word, ...]:
    words = list(_block_words(block, ignoring, ""))
    return tuple(words[1:] if words and words[0].marks == ("break",) else words)


def _block_words(element: Element, ignoring: Ignoring, path: str) -> Iterator[Word]:
    path = f"{path} {element.tag}"
    if element.tag in schema.ATOMS:
        yield break_before(path)
        yield _atom(element)
    elif element.tag in _LEAVES:
        yield break_before(path)
        yield from _phrasing(element.children, ignoring, ())
    else:
        for child in element.children:
            if isinstance(child, Element):
                yield from _block_words(child, ignoring, path + _spans(child))


def _spans(cell: Element) -> str:
    return "".join(f" {name}={value}" for name, value in cell.attributes.items())


def _atom(element: Element) -> Word:
    for name, value in element.attributes.items():
        mark = _ATOM_MARKS.get(name, name)
        return Word(value, (mark, value), (mark,))
    return Word(element.tag, element.tag, ("rule",))


def _phrasing(nodes: list[Node], ignoring: Ignoring, marks: tuple[str, ...]) -> Iterator[Word]:
    for node in nodes:
        if isinstance(node, str):
            yield from words_of(node, ignoring, marks)
        elif node.tag == "footnote":
            yield from _note(node, ignoring)
        else:
            mark = _INLINE_MARKS.get(node.tag)
            inner = tuple(sorted({*marks, mark})) if mark else marks
            yield from _phrasing(node.children, ignoring, inner)
            if address := node.attributes.get("href"):
                yield Word(address, ("address", address), tuple(sorted({*marks, "address"})))


def _note(note: Element, ignoring: Ignoring) -> Iterator[Word]:
    attributes = tuple(note.attributes.items())
    yield Word("[", ("note", attributes), ("note",))
    yield from _phrasing(note.children, ignoring, ("note",))
    yield Word("]", "note ends", ("note",))
