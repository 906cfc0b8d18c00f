"""Footnote marks as people type them: raised digits after a word."""

import re
import unicodedata
from collections.abc import Iterator

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SPACES = " \t\u00a0\u202f"

_TO_DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789")
_MARK = re.compile(rf"(?<![{SPACES}])(?P<gap>[{SPACES}]*)(?P<digits>[{SUPERSCRIPTS}]+)")
_WORD_AT_END = re.compile(r"[^\W\d_]+$")
_CLOSING = frozenset(".,:;!?…،؛؟»”’\"')]")
_MOST_DIGITS = 3
_ARABIC_UNITS = frozenset({"م", "كم", "سم", "مم", "كلم", "ملم", "متر"})
_SHORTEST_LATIN_WORD = 3
"""Fewer Latin letters before a raised digit are a unit or a formula: m², km³, mc²."""


def footnote_marks(text: str) -> Iterator[re.Match[str]]:
    """Each typed mark with the space that set it off (`gap`) and its raised `digits`.

    Units and formulas (م², km³, mc²) are none.
    """
    return (mark for mark in _MARK.finditer(text) if _is_footnote(text, mark))


def number_of(digits: str) -> int:
    """The number that raised digits write."""
    return int(digits.translate(_TO_DIGITS))


def _is_footnote(text: str, mark: re.Match[str]) -> bool:
    """Whether raised digits mark a note: set off by a space, or right after a word or its stop."""
    start = mark.start()
    before = "".join(letter for letter in text[max(0, start - 40) : start] if _is_base(letter))
    if not before.strip() or len(mark["digits"]) > _MOST_DIGITS:
        return False
    if mark["gap"] or before[-1] in _CLOSING:
        return True
    word = _WORD_AT_END.search(before)
    return word is not None and not _is_unit(word.group(), mark["digits"])


def _is_unit(word: str, digits: str) -> bool:
    if unicodedata.bidirectional(word[-1]) == "L":
        return len(word) < _SHORTEST_LATIN_WORD
    return word in _ARABIC_UNITS and digits in {"²", "³"}


def _is_base(letter: str) -> bool:
    """Not tashkeel, and not an invisible control."""
    return unicodedata.category(letter) not in {"Mn", "Cf"}
