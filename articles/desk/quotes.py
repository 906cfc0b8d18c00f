"""DESK: the words that a finding is about, with as much around them as tells where they stand."""

import re
from dataclasses import dataclass

from articles.press.draft import Draft
from articles.press.preflight import FindingPlace
from articles.press.preflight.lines import SINGLE_LINES, body_of
from articles.text.sanitise import sanitised_tree

CONTEXT = 28
"""Letters shown on either side, whole words of them."""
LONGEST_WORDS = 72

_FIRST_WORD = re.compile(r"^\S*\s?")
_LAST_WORD = re.compile(r"\s?\S*$")

type Lines = dict[tuple[str, int | None, int | None], str]


@dataclass(frozen=True)
class Quote:
    before: str
    words: str
    after: str


def lines_of(draft: Draft) -> Lines:
    """The lines that findings of a draft point into, by field, block and note."""
    lines: Lines = {(name, 0, None): getattr(draft.text, name) for name in SINGLE_LINES}
    for line in body_of(sanitised_tree(draft.text.body)).lines:
        lines["body", line.block, line.note] = line.text
    return lines


def quote(line: str, place: FindingPlace) -> Quote | None:
    """The words of a place in its line; None where it has none (an empty note, a picture)."""
    if not line or place.figure is not None:
        return None
    return Quote(
        _end_of(line[: place.start]), _shortened(place.text), _beginning_of(line[place.end :])
    )


def utf16_offset(line: str, offset: int) -> int:
    """An offset in code points as JavaScript counts: letters beyond U+FFFF are two."""
    return offset + sum(letter > "\uffff" for letter in line[:offset])


def _end_of(text: str) -> str:
    return text if len(text) <= CONTEXT else "…" + _FIRST_WORD.sub("", text[-CONTEXT:])


def _beginning_of(text: str) -> str:
    return text if len(text) <= CONTEXT else _LAST_WORD.sub("", text[:CONTEXT]) + "…"


def _shortened(words: str) -> str:
    if len(words) <= LONGEST_WORDS:
        return words
    return f"{words[: LONGEST_WORDS // 2]}…{words[-LONGEST_WORDS // 4 :]}"
