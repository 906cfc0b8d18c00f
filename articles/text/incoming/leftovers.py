"""INCOMING: what a program keeps beside its text and nobody means to paste, taken away."""

import re

from ..body import Element
from .reading import classes_of, style_of

_CLASSES = frozenset(
    {
        "MsoCommentReference",
        "MsoCommentText",
        "msocomanchor",
        "mw-editsection",
        "screen-reader-text",
    }
)
_COMMENTS = re.compile(r"comment(-list)?")


def without_leftovers(element: Element) -> None:
    """Take away hidden text, deleted text, and the comments and buttons of Word and of wikis."""
    element.children = [
        child
        for child in element.children
        if not (isinstance(child, Element) and _is_leftover(child))
    ]
    for child in element.children:
        if isinstance(child, Element):
            without_leftovers(child)


def _is_leftover(element: Element) -> bool:
    style = style_of(element)
    return bool(
        element.tag == "del"
        or "hidden" in element.attributes
        or style.get("display") == "none"
        or style.get("visibility") == "hidden"
        or style.get("mso-hide") == "all"
        or _COMMENTS.fullmatch(style.get("mso-element", ""))
        or classes_of(element) & _CLASSES
    )
