"""INCOMING: HTML of any program in, a tree of its elements with their classes and styles out."""

import re
from collections.abc import Iterator

import nh3

from ..body import Element, parse
from ..controls import without_controls

MAX_DEPTH = 150
"""Web pages nest deeper than a body; what lies deeper still is flattened, without losing text."""

# Elements whose content is no text of the page.
_UNREAD = {"script", "style", "title", "svg", "template", "noscript", "object", "iframe", "xml"}
_UNREAD |= {"audio", "video", "canvas", "head", "datalist"}
_TAGS = """
    a abbr address article aside b bdi bdo big blockquote body br button caption center cite code
    dd del details dfn div dl dt em fieldset figcaption figure font footer footnote
    form h1 h2 h3 h4 h5 h6 header hgroup hr i ins kbd label legend li main mark math menu nav ol p
    pre q rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th
    thead time tr tt u ul var
"""
_READER = nh3.Cleaner(
    tags=set(_TAGS.split()),
    clean_content_tags=_UNREAD,
    attributes={
        "*": {"class", "style", "id", "name", "role", "dir", "hidden"},
        "a": {"href"},
        "td": {"colspan", "rowspan"},
        "th": {"colspan", "rowspan"},
        "figure": {"data-picture", "data-embed"},
        "aside": {"data-article"},
        "li": {"aria-level"},
    },
    generic_attribute_prefixes={"data-", "aria-"},
    # Word and browsers write the anchors of a copied page with the address of the page or file.
    url_schemes={"http", "https", "mailto", "tel", "file", "about"},
    link_rel=None,
)
# Word marks the number it drew before a list item by a conditional comment alone, in old versions.
_LIST_NUMBER = re.compile(
    r"<!(?:--)?\[if !supportLists\](?:--)?>(.*?)<!(?:--)?\[endif\](?:--)?>",
    re.DOTALL | re.IGNORECASE,
)
DRAWN_NUMBER = "mso-list: Ignore"


def read(html: str) -> Element:
    """The tree of any HTML as a browser would see it; its root is an element named `body`."""
    marked = _LIST_NUMBER.sub(rf'<span style="{DRAWN_NUMBER}">\1</span>', html)
    return parse(without_controls(_READER.clean(without_controls(marked))), max_depth=MAX_DEPTH)


def style_of(element: Element) -> dict[str, str]:
    """The declarations of the element's own style, names and values in lower case."""
    style = element.attributes.get("style", "")
    pairs = (part.partition(":") for part in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _colon, value in pairs}


def classes_of(element: Element) -> set[str]:
    return set(element.attributes.get("class", "").split())


def descendants(element: Element) -> Iterator[Element]:
    """Every element below, parents before their children."""
    for child in element.children:
        if isinstance(child, Element):
            yield child
            yield from descendants(child)
