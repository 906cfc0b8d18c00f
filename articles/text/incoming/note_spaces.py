"""INCOMING: a footnote stands right behind its word, outside of the emphasis that ends there."""

import re

from ..body import Element, Node
from ..flat_text import A_NOTE, Change, change_text, flat_text

_GAP = re.compile(
    rf"(?<=\S)[ \u00a0]+(?={A_NOTE}+(?:[^\w{A_NOTE}]|$))|(?<={A_NOTE})[,،]\s*(?={A_NOTE})"
)
_TEXT_BLOCKS = frozenset({"p", "h2", "h3"})


def close_up_notes(element: Element) -> None:
    """Take away the spaces before footnotes, unless the next word would run into them, and the
    commas between two.
    """
    for child in element.children:
        if not isinstance(child, Element):
            continue
        if child.tag in _TEXT_BLOCKS:
            child.children = _lifted(child.children)
            gaps = _GAP.finditer(flat_text(child))
            change_text(child, [Change(gap.start(), gap.end(), []) for gap in gaps])
        else:
            close_up_notes(child)


def _lifted(nodes: list[Node]) -> list[Node]:
    """The nodes with the footnotes at the end of emphasised words behind those words."""
    lifted: list[Node] = []
    for node in nodes:
        lifted.append(node)
        if isinstance(node, str) or node.tag not in {"strong", "em"}:
            continue
        node.children = _lifted(node.children)
        notes: list[Node] = []
        while node.children and _is_note(node.children[-1]):
            notes.insert(0, node.children.pop())
        lifted += notes
    return lifted


def _is_note(node: Node) -> bool:
    return isinstance(node, Element) and node.tag == "footnote"
