"""Web addresses that were typed out become links, so that the press finds a note's source."""

import re

from .addresses import clean_address
from .body import Element, Node
from .schema import is_web_address

_ADDRESS = re.compile(r"https?://[^\s<>«»،؛]*[^\s<>«»،؛.,;:!?()\"'\]]", re.IGNORECASE)
"""Without the punctuation that ends the sentence around it."""


def link_bare_addresses(element: Element) -> None:
    """Turn each address in the text below an element into a link, without tracking."""
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, str):
            children.extend(_linked(child))
            continue
        if child.tag != "a":
            link_bare_addresses(child)
        children.append(child)
    element.children = children


def _linked(text: str) -> list[Node]:
    pieces: list[Node] = []
    end = 0
    for found in _ADDRESS.finditer(text):
        address = clean_address(found.group())
        if is_web_address(address):
            pieces += [text[end : found.start()], Element("a", {"href": address}, [address])]
            end = found.end()
    return [piece for piece in [*pieces, text[end:]] if piece != ""]
