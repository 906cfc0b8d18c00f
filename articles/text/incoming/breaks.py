"""INCOMING: lines parted by `<br>`, which a body doesn't have, become paragraphs of their own."""

from ..body import Element, Node

_BLOCKS = frozenset({"p", "div", "pre"})
_CONTAINERS = frozenset({"body", "blockquote", "li", "td", "th", "dd", "section", "article"})
_INLINE = """a abbr b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span
    strike strong sub sup time tt u var"""
INLINE = frozenset(_INLINE.split())
"""Elements that stand in a line of text, in HTML of anybody."""


def part_at_breaks(element: Element) -> None:
    """Give every line of a block its own paragraph; a heading stays one line."""
    for child in element.children:
        if isinstance(child, Element):
            part_at_breaks(child)
    element.children = [part for child in element.children for part in _parts(child)]
    if element.tag in _CONTAINERS:
        element.children = _parted(element.children)


def _parts(node: Node) -> list[Node]:
    if isinstance(node, str) or node.tag not in _BLOCKS:
        return [node]
    lines = _split(node.children)
    if len(lines) == 1:
        return [node]
    return [Element(node.tag, dict(node.attributes), line) for line in lines]


def _parted(nodes: list[Node]) -> list[Node]:
    """The loose lines of a container, each a paragraph where a break parts them."""
    lines = _split(nodes)
    if len(lines) == 1:
        return nodes
    return [part for line in lines for part in _paragraph(line)]


def _paragraph(line: list[Node]) -> list[Node]:
    is_text = all(isinstance(node, str) or node.tag in INLINE | {"footnote"} for node in line)
    return [Element("p", {}, line)] if is_text else line


def _split(nodes: list[Node]) -> list[list[Node]]:
    """The nodes line by line; an inline element that goes over a break is on both lines."""
    lines: list[list[Node]] = [[]]
    for node in nodes:
        if isinstance(node, Element) and node.tag == "br":
            lines.append([])
        elif isinstance(node, Element) and node.tag in INLINE:
            first, *others = _split(node.children)
            lines[-1].append(Element(node.tag, node.attributes, first))
            lines += [[Element(node.tag, dict(node.attributes), other)] for other in others]
        else:
            lines[-1].append(node)
    return lines
