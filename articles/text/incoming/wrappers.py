"""INCOMING: elements that only wrap others are taken off, however deep a page nests them."""

from ..body import Element, Node
from .breaks import INLINE

_MEANT = frozenset({"a", "strong", "em", "b", "i", "sup", "sub", "cite", "footnote"})
_MEANINGLESS = INLINE - _MEANT
_BOXES = frozenset({"div", "section", "article", "main", "header", "center", "figure"})


def without_wrappers(element: Element) -> None:
    """Replace spans by what is in them, and boxes that hold one box or block by that."""
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, str):
            children.append(child)
            continue
        inner = _innermost(child)
        without_wrappers(inner)
        children += inner.children if inner.tag in _MEANINGLESS else [inner]
    element.children = children


def _innermost(element: Element) -> Element:
    while element.tag in _BOXES and not _is_own(element):
        match [child for child in element.children if not _is_blank(child)]:
            case [Element() as only] if only.tag not in INLINE:
                element = only
            case _:
                break
    return element


def _is_own(element: Element) -> bool:
    """A picture or an embed of ours, which says what it shows by an attribute."""
    return bool({"data-picture", "data-embed"} & set(element.attributes))


def _is_blank(node: Node) -> bool:
    return isinstance(node, str) and not node.strip()
