"""A body as a tree: canonical HTML in, elements and strings out, and back to the letter.

The parser reads well-formed HTML of the body schema (what `sanitise` returns); it is no parser for
HTML from outside, which goes through `sanitise` first.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser

VOID = frozenset({"br", "hr"})
MAX_DEPTH = 48
"""Deeper nesting is flattened, so that no input can exhaust the stack."""

type Node = Element | str


@dataclass
class Element:
    """One element: tag, attributes and children in order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)


def parse(html: str, *, max_depth: int = MAX_DEPTH) -> Element:
    """The tree of a body; its root is an element named `body`."""
    builder = _TreeBuilder(max_depth)
    builder.feed(html)
    builder.close()
    return builder.root


def serialise(element: Element) -> str:
    """The HTML inside an element: attributes in their order, only `& < > "` escaped."""
    return "".join(_node_html(child) for child in element.children)


def text_of(node: Node, *, notes: bool = False) -> str:
    """The text of a node in reading order; footnotes are left out unless `notes` is true."""
    if isinstance(node, str):
        return node
    if node.tag == "footnote" and not notes:
        return ""
    return "".join(text_of(child, notes=notes) for child in node.children)


def elements(root: Element, tag: str) -> Iterator[Element]:
    """Every element of that tag below `root`, in document order."""
    for child in root.children:
        if isinstance(child, Element):
            if child.tag == tag:
                yield child
            yield from elements(child, tag)


def lines_of(root: Element) -> Iterator[Element]:
    """Each paragraph, heading and speaker, in order."""
    for child in root.children:
        if isinstance(child, Element):
            if child.tag in {"p", "h2", "h3", "cite"}:
                yield child
            else:
                yield from lines_of(child)


def blocks_text(root: Element) -> list[str]:
    """The text of each paragraph, heading and speaker, in order, without footnotes."""
    return [text_of(line) for line in lines_of(root)]


def _node_html(node: Node) -> str:
    if isinstance(node, str):
        return escape(node, quote=False)
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in node.attributes.items())
    if node.tag in VOID:
        return f"<{node.tag}{attributes}>"
    return f"<{node.tag}{attributes}>{serialise(node)}</{node.tag}>"


class _TreeBuilder(HTMLParser):
    def __init__(self, max_depth: int) -> None:
        super().__init__(convert_charrefs=True)
        self._max_depth = max_depth
        self.root = Element("body")
        # None stands for an element that is left out because it lies too deep.
        self._open: list[Element | None] = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        if tag in VOID:
            self._innermost().children.append(element)
        elif len(self._open) >= self._max_depth:
            self._open.append(None)
        else:
            self._innermost().children.append(element)
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag not in VOID and len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        self._innermost().children.append(data)

    def _innermost(self) -> Element:
        return next(element for element in reversed(self._open) if element is not None)
