"""The embeds of a body: `<figure data-embed="…">`, each under its provider's canonical address.

In: a tree or a canonical body. Out: the tree in which what no provider shows has become a plain
link, so that nothing is lost; or the hosts that a body's frames are loaded from.
"""

import re
from html import unescape

from .body import Element, Node
from .embeds import embed_of

_EMBEDDED = re.compile(r'<figure data-embed="([^"]*)">')


def settle_embeds(element: Element) -> None:
    """Give every embed below an element its canonical address; a picture is no embed."""
    element.children = [_settled(child) for child in element.children]


def _settled(node: Node) -> Node:
    if isinstance(node, str):
        return node
    settle_embeds(node)
    address = node.attributes.get("data-embed", "")
    if node.tag != "figure" or not address:
        return node
    if "data-picture" in node.attributes:
        del node.attributes["data-embed"]
        return node
    embed = embed_of(address)
    if embed is None:
        link = Element("a", {"href": address}, [address])
        return Element("div", {}, [link, Element("div", {}, node.children)])
    node.attributes["data-embed"] = embed.address
    return node


def frame_origins(body: str) -> list[str]:
    """The hosts whose frames the embeds of a canonical body may load, each once, in order."""
    embeds = (embed_of(unescape(address)) for address in _EMBEDDED.findall(body))
    return list(dict.fromkeys(embed.frame_origin for embed in embeds if embed and embed.frame))
