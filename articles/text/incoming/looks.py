"""INCOMING: looks read for what they mean: bold, italic, raised and lowered text, headings, quotes.

Google Docs writes bold as a styled span and wraps everything in a `<b>` that is styled not to be
bold. Word says apart how Latin and Arabic letters look (`mso-bidi-font-weight`). Raised digits
become letters of their own (¹ ²), so that neither a note's mark nor m² is flattened to a number.
"""

import re

from ..body import Element, Node, text_of
from .reading import classes_of, descendants, style_of

_RAISED = str.maketrans("0123456789+-=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_MARK = re.compile(r"\s*[\[(⁅]?\s*([0-9٠-٩۰-۹]{1,3})\s*[\])⁆]?\s*")
_ARABIC = re.compile("[\u0621-\u064a\u066e-\u06d3]")
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BY_CLASS = {
    "MsoTitle": "h1",
    "MsoSubtitle": "h2",
    "MsoQuote": "blockquote",
    "MsoIntenseQuote": "blockquote",
}


def read_looks(tree: Element) -> None:
    """Give the elements of a tree the tags that their looks stand for."""
    for element in list(descendants(tree)):
        _read_block(element)
        _read_speaker(element)
        _read_weight(element)
        _read_slant(element)
        _read_height(element)


def raise_digits(element: Element) -> None:
    """Turn `<sup>` and `<sub>` into raised and lowered digits; other text in them just stays."""
    children: list[Node] = []
    for child in element.children:
        if not isinstance(child, Element):
            children.append(child)
            continue
        raise_digits(child)
        if child.tag in {"sup", "sub"}:
            children += _at_height(child)
        else:
            children.append(child)
    element.children = children


def _read_block(element: Element) -> None:
    if element.tag not in {"p", "div"}:
        return
    if element.attributes.get("role") == "heading":
        level = element.attributes.get("aria-level", "2")
        element.tag = f"h{level}" if f"h{level}" in _HEADINGS else "h3"
    for name in classes_of(element) & set(_BY_CLASS):
        element.tag = _BY_CLASS[name]


def _read_speaker(element: Element) -> None:
    """A quotation's speaker, in its footer or a line of its own; any other `<cite>` is a title."""
    for child in element.children:
        if not isinstance(child, Element):
            continue
        if element.tag != "blockquote":
            child.tag = "span" if child.tag == "cite" else child.tag
        elif child.tag == "footer" or _is_within(child, "cite"):
            name = " ".join(text_of(child).split())
            child.tag, child.children = "cite", [name.lstrip("-–— ")]


def _read_weight(element: Element) -> None:
    style = style_of(element)
    weight = style.get("font-weight", "")
    arabic_weight = style.get("mso-bidi-font-weight")
    if arabic_weight and _ARABIC.search(text_of(element)):
        weight = arabic_weight
    _mean(element, "strong", {"b", "strong"}, _is_bold(weight) if weight else None)


def _read_slant(element: Element) -> None:
    slant = style_of(element).get("font-style")
    _mean(element, "em", {"i", "em"}, slant in {"italic", "oblique"} if slant else None)


def _read_height(element: Element) -> None:
    height = style_of(element).get("vertical-align", "")
    names = classes_of(element)
    if element.tag == "span" and (height == "super" or "Superscript" in names):
        element.tag = "sup"
    elif element.tag == "span" and (height == "sub" or "Subscript" in names):
        element.tag = "sub"
    elif element.tag == "sup" and height == "baseline":
        element.tag = "span"


def _mean(element: Element, tag: str, own: set[str], is_so: bool | None) -> None:
    """Make a span that looks so mean it, and an element that looks otherwise mean nothing."""
    if element.tag in own:
        element.tag = "span" if is_so is False else tag
    elif element.tag in {"span", "font"} and is_so and not _is_within(element, tag):
        element.children = [Element(tag, {}, element.children)]


def _is_within(element: Element, tag: str) -> bool:
    """Whether it says so already, by its only child."""
    inner = [child for child in element.children if not isinstance(child, str) or child.strip()]
    match inner:
        case [Element(tag=only)]:
            return only == tag
    return False


def _is_bold(weight: str) -> bool:
    return weight in {"bold", "bolder"} or (weight.isdigit() and int(weight) >= 600)


def _at_height(element: Element) -> list[Node]:
    text = text_of(element)
    mark = _MARK.fullmatch(text) if element.tag == "sup" else None
    digits = str(int(mark[1])) if mark else text.strip()
    table = _RAISED if element.tag == "sup" else _LOWERED
    if not digits or any(ord(letter) not in table for letter in digits):
        return element.children
    return [digits.translate(table)]
