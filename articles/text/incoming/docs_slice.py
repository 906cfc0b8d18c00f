"""INCOMING: the slice of its own format that Google Docs puts on the clipboard beside the HTML.

It holds the text with a sign where each note stands (`dsl_spacers`), styles by place in that text
(`dsl_styleslices`), and the notes as slices of their own (`dsl_relateddocslices`). Places count
UTF-16 units. The format isn't documented: anything unexpected in it means that there are no notes.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ..body import Element, Node

MIME_TYPE = "application/x-vnd.google-docs-document-slice-clip+wrapped"
_SIGN = "#"
FILLER = "\x00"
"""Behind a letter of two units, so that places in the text are those of the slice."""


@dataclass(frozen=True)
class DocsSlice:
    """The text of a copied part of a document, and the words of the note at each place in it."""

    text: str
    notes: dict[int, list[Node]]


def read_slice(wrapped: str) -> DocsSlice | None:
    """The slice as it came off the clipboard; None where it holds no notes that can be placed."""
    try:
        resolved = json.loads(json.loads(wrapped)["data"])["resolved"]
        text = _text(resolved)
        ids = _places(text, dict(_styles(resolved, "footnote", "fs_id")))
        related = resolved["dsl_relateddocslices"]
        notes = {place: _words(related[note_id]) for place, note_id in ids.items()}
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None
    return DocsSlice("".join(text), notes) if notes else None


def _text(slice_: dict[str, Any]) -> list[str]:
    """The letters by place; a letter of two units is followed by one that can't be seen."""
    letters: list[str] = []
    for letter in slice_["dsl_spacers"]:
        letters += [letter, FILLER] if ord(letter) > 0xFFFF else [letter]
    return letters


def _styles(slice_: dict[str, Any], kind: str, name: str) -> Iterator[tuple[int, str]]:
    """Where a style of a kind is set, with the value of a name in it; empty where it ends."""
    for styles in slice_["dsl_styleslices"]:
        if styles["stsl_type"] == kind:
            for place, style in enumerate(styles.get("stsl_styles", [])):
                if isinstance(style, dict):
                    yield place, _find(style, name)


def _find(style: dict[str, Any], name: str) -> str:
    found = style.get(name)
    if isinstance(found, str):
        return found
    inner = (_find(value, name) for value in style.values() if isinstance(value, dict))
    return next(filter(None, inner), "")


def _places(text: list[str], ids: dict[int, str]) -> dict[int, str]:
    """The place of each note: where its style is, or else sign by sign in their order."""
    ids = {place: note_id for place, note_id in ids.items() if note_id}
    if all(text[place : place + 1] == [_SIGN] for place in ids):
        return ids
    signs = [place for place, letter in enumerate(text) if letter == _SIGN]
    return dict(zip(signs, ids.values(), strict=True))


def _words(slice_: dict[str, Any]) -> list[Node]:
    text = _text(slice_)
    links = dict(_styles(slice_, "link", "ulnk_url"))
    edges = sorted({0, *links, len(text)})
    words: list[Node] = []
    address = ""
    for begin, end in zip(edges, [*edges[1:], len(text)], strict=True):
        address = links.get(begin, address)
        piece = "".join(text[begin:end])
        words.append(Element("a", {"href": address}, [piece]) if address else piece)
    return words
