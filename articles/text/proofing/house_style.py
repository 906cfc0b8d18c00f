"""The newsroom's own list: words that this house writes otherwise than people type them."""

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import lru_cache

from django.utils.translation import gettext_lazy as _

from .letters import LETTER, MARK, TATWEEL, bare
from .rule import Lines, Place, Slip

_BASE = f"[{LETTER}]"
_DECORATION = f"[{MARK}{TATWEEL}]*"
_EDGE = rf"[\w{MARK}{TATWEEL}]"
_ARTICLE = "ال"
_SHORTEST_WITH_PREFIX = 3
"""Words of two letters turn up inside too many others to be looked for behind و، ب، ال…"""


@dataclass(frozen=True)
class HouseEntry:
    """In place of `wrong` the house writes `right`, for `reason`; an empty `right` only warns."""

    wrong: str
    right: str = ""
    reason: str = ""


def house_style(lines: Lines, entries: Collection[HouseEntry]) -> list[Slip]:
    """A slip for each entry of which the words are found."""
    slips = []
    text = bare("\n".join(lines)).casefold() if entries else ""
    for entry in entries:
        first = bare(entry.wrong).casefold().split()[:1]
        # Looking for a word is a hundred times as fast as matching it.
        if first and first[0] in text and (places := tuple(house_places(lines, entry))):
            slips.append(_slip(entry, places))
    return slips


def house_places(lines: Lines, entry: HouseEntry) -> Iterator[Place]:
    """Where the words of an entry stand: whole words, in any case, whatever tashkeel they carry.

    و، ف، ب، ل، ك and the article may be attached in front, and stay. Where the words are already
    part of what the house writes, nothing is wrong.
    """
    if not bare(entry.wrong).split():
        return
    # An entry about tashkeel alone («شكراً», «شكرًا») means it to the letter.
    is_exact = bare(entry.wrong) == bare(entry.right)
    wrong = _pattern(entry.wrong, is_exact=is_exact)
    right = _pattern(entry.right, is_exact=is_exact) if bare(entry.right).split() else None
    for number, line in enumerate(lines):
        good = [match.span("words") for match in right.finditer(line)] if right else []
        for match in wrong.finditer(line):
            start, end = match.span("words")
            if not any(first <= start and end <= last for first, last in good):
                yield Place(number, start, end, _fix(match, entry.right))


def _fix(match: re.Match[str], right: str) -> str | None:
    """None where the article before the words would meet another one."""
    attached = match["attached"] or ""
    is_doubled = right.startswith(_ARTICLE) and attached.endswith("ل")
    return None if is_doubled or not right else right


@lru_cache(maxsize=1024)
def _pattern(literal: str, *, is_exact: bool) -> re.Pattern[str]:
    words = literal.split() if is_exact else bare(literal).split()
    spelt = r"\s+".join(re.escape(word) if is_exact else _spelt(word) for word in words)
    attached = f"(?P<attached>{_attached(bare(words[0]))})"
    return re.compile(rf"(?<!{_EDGE}){attached}(?P<words>{spelt})(?!{_EDGE})", re.IGNORECASE)


def _attached(first: str) -> str:
    if not re.match(_BASE, first) or len(first) < _SHORTEST_WITH_PREFIX:
        return ""
    article = "" if first.startswith(_ARTICLE) else "[بك]?ال|لل|"
    return f"[وف]?(?:{article}[بلك])?"


def _spelt(word: str) -> str:
    """A word letter by letter, with tashkeel and tatweel after any Arabic one."""
    return "".join(
        re.escape(letter) + (_DECORATION if re.match(_BASE, letter) else "") for letter in word
    )


def _slip(entry: HouseEntry, places: tuple[Place, ...]) -> Slip:
    if entry.right:
        message = _("House style: “%(right)s”, not “%(wrong)s”.")
    else:
        message = _("House style: “%(wrong)s” is to be avoided.")
    named = message % {"right": entry.right, "wrong": entry.wrong}
    return Slip("house-style", named, False, places, entry.reason)
