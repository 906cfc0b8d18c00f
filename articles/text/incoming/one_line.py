"""INCOMING: anything pasted into a footnote: one line of text, with emphasis and links."""

from ..body import Element, Node, parse, serialise
from ..sanitise import sanitise
from .html import read_html
from .plain import read_text


def read_line(html: str, text: str) -> str:
    """The pasted HTML, or else the text, as the content of a footnote, in canonical HTML."""
    incoming = read_html(html) if html else read_text(text)
    line = _in_line(parse(incoming.html).children)
    [note] = parse(sanitise(serialise(_body([Element("footnote", {}, line)])))).children
    return _inside(note)


def _body(nodes: list[Node]) -> Element:
    return Element("body", {}, nodes)


def _inside(paragraph: Node) -> str:
    match paragraph:
        case Element(children=[Element(tag="footnote") as note]):
            return serialise(note)
    return ""


def _in_line(nodes: list[Node]) -> list[Node]:
    """The blocks one after the other; what was a note goes into brackets."""
    line: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            line.append(node)
        elif node.tag == "footnote":
            line += [" (", *node.children, ")"] if node.children else []
        elif node.tag in {"strong", "em", "a"}:
            line.append(Element(node.tag, node.attributes, _in_line(node.children)))
        else:
            line += [*_in_line(node.children), " "]
    return line
