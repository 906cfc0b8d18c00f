"""The one way into a body: any HTML in, canonical HTML of the body schema out.

nh3 drops what the schema does not know; the normaliser then puts what is left where the schema
lets it stand, without losing text: loose text becomes paragraphs, what may not stand somewhere is
unwrapped, a note inside a link or another note moves behind it, an embed of a provider that is not
allowed becomes a link.
"""

import re
from itertools import groupby

import nh3

from . import schema
from .body import Element, Node, parse, serialise
from .controls import without_controls
from .embed_figures import settle_embeds

# Read on the way in and turned into the schema's own elements.
_RENAMED = {
    "b": "strong",
    "i": "em",
    "h1": "h2",
    "h4": "h3",
    "h5": "h3",
    "h6": "h3",
    "thead": "tbody",
    "tfoot": "tbody",
}
# Elements whose edges part words; they themselves do not stay.
_PARTING = frozenset(
    [
        "br",
        "div",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "nav",
        "search",
        "hgroup",
        "details",
        "summary",
        "dialog",
        "figcaption",
        "caption",
        "pre",
        "dl",
        "dt",
        "dd",
        "address",
        "center",
        "menu",
        "form",
        "fieldset",
        "legend",
        "option",
    ]
)
# What may not stand in a list or a table is wrapped in the element that may.
_WRAPPER = {"ul": "li", "ol": "li", "table": "tbody", "tbody": "tr", "tr": "td"}
_KEPT_WHEN_EMPTY = frozenset({"footnote", "th", "td"}) | schema.ATOMS

_SPACES = re.compile(r"[ \t\n\r\f]+")

_CLEANER = nh3.Cleaner(
    tags=schema.tags() | set(_RENAMED) | _PARTING,
    attributes=schema.attributes(),
    attribute_filter=schema.allowed_value,
    url_schemes=set(schema.LINK_SCHEMES),
    link_rel=None,
)


def sanitise(html: str) -> str:
    """Canonical HTML of the body schema; sanitising it again changes nothing."""
    return serialise(sanitised_tree(html))


def sanitised_tree(html: str) -> Element:
    """The tree of that canonical HTML."""
    # Once more after the cleaner, which turns references such as `&#1;` into controls.
    tree = parse(without_controls(_CLEANER.clean(without_controls(html))))
    _rename(tree)
    settle_embeds(tree)
    _limit_lists(tree)
    _lift_notes(tree)
    tree.children = _fit_blocks("body", tree.children)
    return tree


def _rename(element: Element) -> None:
    element.tag = _RENAMED.get(element.tag, element.tag)
    for child in element.children:
        if isinstance(child, Element):
            _rename(child)


def _limit_lists(element: Element, depth: int = 0) -> None:
    for child in element.children:
        if isinstance(child, Element):
            if child.tag in schema.LISTS and depth == schema.MAX_LIST_DEPTH:
                child.tag = "div"
            _limit_lists(child, depth + (child.tag in schema.LISTS))


def _lift_notes(element: Element) -> None:
    """Move footnotes out of links and other footnotes, to right behind them."""
    children: list[Node] = []
    for child in element.children:
        children.append(child)
        if isinstance(child, Element):
            _lift_notes(child)
            if child.tag in {"a", "footnote"}:
                children.extend(_take_notes(child))
    element.children = children


def _take_notes(element: Element) -> list[Element]:
    taken: list[Element] = []
    kept: list[Node] = []
    for child in element.children:
        if isinstance(child, str):
            kept.append(child)
        elif child.tag == "footnote":
            taken.append(child)
        else:
            taken.extend(_take_notes(child))
            kept.append(child)
    element.children = kept
    return taken


def _fit_blocks(parent: str, nodes: list[Node]) -> list[Node]:
    """What may stand in a block parent, made from any nodes, in order."""
    fitted: list[Node] = []
    for is_loose, run in groupby(_flatten_blocks(parent, nodes), key=_is_phrasing):
        if is_loose:
            fitted.extend(_filled(Element("p", {}, list(run))))
        else:
            for node in run:
                fitted.extend(_filled(node))
    return _speaker_last(fitted) if parent == "blockquote" else fitted


def _flatten_blocks(parent: str, nodes: list[Node]) -> list[Node]:
    """The nodes, with each block that may not stand in `parent` replaced by its content."""
    flat: list[Node] = []
    for node in nodes:
        if isinstance(node, str) or _is_phrasing(node) or node.tag in schema.CHILDREN[parent]:
            flat.append(node)
        elif node.tag in schema.PHRASING_PARENTS and not _holds_blocks(node):
            flat.append(Element("p", {}, node.children))
        else:
            # The empty paragraphs keep what was inside apart from its neighbours.
            flat += [Element("p"), *_flatten_blocks(parent, node.children), Element("p")]
    return flat


def _is_phrasing(node: Node) -> bool:
    return isinstance(node, str) or (node.tag in schema.INLINE and not _holds_blocks(node))


def _holds_blocks(element: Element) -> bool:
    return any(
        isinstance(child, Element)
        and (child.tag not in schema.INLINE | {"br"} or _holds_blocks(child))
        for child in element.children
        if not (isinstance(child, Element) and child.tag == "footnote")
    )


def _filled(node: Node) -> list[Node]:
    """The element with fitted content, or nothing where nothing is left in it."""
    if isinstance(node, str):
        return [node]
    if node.tag in schema.ATOMS:
        return _filled_atom(node)
    if node.tag in schema.PHRASING_PARENTS:
        node.children = _trim(_fit_phrasing(schema.CHILDREN[node.tag], node.children))
    elif node.tag in _WRAPPER:
        node.children = _fit_wrapped(node.tag, node.children)
    else:
        node.children = _fit_blocks(node.tag, node.children)
    if node.tag in {"th", "td"} and not node.children:
        node.children = [Element("p")]
    return [node] if node.children or node.tag in _KEPT_WHEN_EMPTY else []


def _filled_atom(atom: Element) -> list[Node]:
    """An atom on its own; what someone put inside it follows it as paragraphs."""
    inside = _fit_blocks("body", atom.children)
    atom.children = []
    return [*([atom] if atom.tag == "hr" or atom.attributes else []), *inside]


def _fit_wrapped(parent: str, nodes: list[Node]) -> list[Node]:
    """The rows, cells or items of a list or table part; anything else gets a wrapper."""
    fitted: list[Node] = []
    wrapper = _WRAPPER[parent]
    allowed = schema.CHILDREN[parent]
    for is_allowed, run in groupby(nodes, key=lambda node: _tag(node) in allowed):
        group = list(run)
        if is_allowed:
            for node in group:
                fitted.extend(_filled(node))
        elif any(not isinstance(node, str) or node.strip() for node in group):
            fitted.extend(_filled(Element(wrapper, {}, group)))
    return _one_body(fitted) if parent == "table" else fitted


def _one_body(parts: list[Node]) -> list[Node]:
    rows = [row for part in parts if isinstance(part, Element) for row in part.children]
    return [Element("tbody", {}, rows)] if rows else []


def _tag(node: Node) -> str:
    return "" if isinstance(node, str) else node.tag


def _speaker_last(nodes: list[Node]) -> list[Node]:
    """The first speaker at the end of the quotation; any other becomes a paragraph."""
    speakers = [node for node in nodes if isinstance(node, Element) and node.tag == "cite"]
    if not speakers:
        return nodes
    rest: list[Node] = [node for node in nodes if node is not speakers[0]]
    for extra in speakers[1:]:
        extra.tag = "p"
    return [*rest, speakers[0]] if rest else [Element("p", {}, speakers[0].children)]


def _fit_phrasing(allowed: frozenset[str], nodes: list[Node]) -> list[Node]:
    """What may stand in a line of text, made from any nodes, in order."""
    fitted: list[Node] = []
    for node in nodes:
        if isinstance(node, str):
            fitted.append(_SPACES.sub(" ", node))
        elif node.tag in allowed and not _is_broken_link(node):
            inner = allowed & schema.CHILDREN[node.tag]
            children = _fit_phrasing(inner, node.children)
            node.children = _trim(children) if node.tag == "footnote" else _merge(children)
            if node.children or node.tag in _KEPT_WHEN_EMPTY:
                fitted.append(node)
        else:
            parted = node.tag not in schema.INLINE
            edge = [" "] if parted else []
            fitted += [*edge, *_fit_phrasing(allowed, node.children), *edge]
    return _merge(fitted)


def _is_broken_link(element: Element) -> bool:
    return element.tag == "a" and "href" not in element.attributes


def _merge(nodes: list[Node]) -> list[Node]:
    """Neighbouring strings joined, with single spaces."""
    merged: list[Node] = []
    for node in nodes:
        if isinstance(node, str) and merged and isinstance(merged[-1], str):
            merged[-1] = _SPACES.sub(" ", merged[-1] + node)
        elif node != "":
            merged.append(node)
    return merged


def _trim(nodes: list[Node]) -> list[Node]:
    """Without the spaces at the two ends of a line, however deep they lie."""
    nodes = _merge(nodes)
    while nodes and _trim_end(nodes, first=True):
        pass
    while nodes and _trim_end(nodes, first=False):
        pass
    return nodes


def _trim_end(nodes: list[Node], *, first: bool) -> bool:
    """Trim one end; true where a node vanished and the new end must be trimmed too."""
    index = 0 if first else -1
    node = nodes[index]
    if isinstance(node, str):
        trimmed = node.lstrip(" ") if first else node.rstrip(" ")
    elif node.tag == "footnote":
        return False
    else:
        while node.children and _trim_end(node.children, first=first):
            pass
        trimmed = "x" if node.children else ""
    if trimmed:
        if isinstance(node, str):
            nodes[index] = trimmed
        return False
    del nodes[index]
    return True
