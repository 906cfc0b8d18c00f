"""INCOMING: pasted text without markup in, canonical HTML of the body schema out."""

import re

from ..body import Element, Node
from ..controls import without_controls
from ..letters import clean_letters
from .html import Incoming, finished

_LINE_END = re.compile("\r\n|[\n\r\u2028\u2029\x0b\x0c]")
_BULLET = re.compile(r"[•●▪■◦‣∙·]\s+(?P<text>\S.*)")
_NUMBERED = re.compile(r"(?P<number>\d{1,3})[.)]\s+(?P<text>\S.*)")
_FEWEST = 2
"""Lines; one alone is a sentence that begins with a sign or a number."""


def read_text(text: str) -> Incoming:
    """Read plain text, a paragraph a line; lines with bullets and numbers in order become lists."""
    lines = [clean_letters(line).strip() for line in _LINE_END.split(without_controls(text))]
    body = Element("body", {}, _blocks([line for line in lines if line]))
    return finished(body)


def _blocks(lines: list[str]) -> list[Node]:
    blocks: list[Node] = []
    place = 0
    while place < len(lines):
        for tag, items in (("ul", _bullets(lines, place)), ("ol", _numbers(lines, place))):
            if len(items) >= _FEWEST:
                entries: list[Node] = [Element("li", {}, [_paragraph(item)]) for item in items]
                blocks.append(Element(tag, {}, entries))
                place += len(items)
                break
        else:
            blocks.append(_paragraph(lines[place]))
            place += 1
    return blocks


def _paragraph(text: str) -> Element:
    return Element("p", {}, [text])


def _bullets(lines: list[str], place: int) -> list[str]:
    items = []
    for line in lines[place:]:
        found = _BULLET.fullmatch(line)
        if found is None:
            break
        items.append(found["text"])
    return items


def _numbers(lines: list[str], place: int) -> list[str]:
    """The items that are numbered one by one from 1, as a list shows them again."""
    items: list[str] = []
    for line in lines[place:]:
        found = _NUMBERED.fullmatch(line)
        if found is None or int(found["number"]) != len(items) + 1:
            break
        items.append(found["text"])
    return items
