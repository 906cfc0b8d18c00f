"""Footnote marks as people type them: raised digits after a word, or a number in brackets."""

import re
import unicodedata
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from .folding import fold

SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
SPACES = " \t\u00a0\u202f"

RAISED, SQUARE, ROUND = "raised", "square", "round"

_TO_DIGITS = str.maketrans(SUPERSCRIPTS, "0123456789")
_MARK = re.compile(
    rf"(?<![{SPACES}])(?P<gap>[{SPACES}]*)⁽?(?P<digits>[{SUPERSCRIPTS}]+)⁾?",
)
_IN_BRACKETS = {
    SQUARE: re.compile(rf"[{SPACES}]*\[[{SPACES}]*(?P<digits>\d{{1,3}}(?:[,،\s]+\d{{1,3}})*)\s*\]"),
    ROUND: re.compile(rf"[{SPACES}]*\([{SPACES}]*(?P<digits>\d{{1,3}})\s*\)"),
}
_WORD_AT_END = re.compile(r"[^\W\d_]+$")
_NUMBER_AT_END = re.compile(r"(?<!\d)\d{3,}$")
"""A year, say: what is raised behind fewer digits is a power (10²)."""

_CLOSING = frozenset(".,:;!?…،؛؟»”’\"')]")
_MOST_DIGITS = 3
_ARABIC_UNITS = frozenset({"م", "كم", "سم", "مم", "كلم", "ملم", "متر"})
_SHORTEST_LATIN_WORD = 3
"""Fewer Latin letters before a raised digit are a unit or a formula: m², km³, mc²."""

# Words whose number is their own: «المادة (5)» is an article of a law, not the fifth note.
_NUMBERED_THINGS = frozenset(
    fold(word)
    for word in (
        *("مادة", "المادة", "للمادة", "بالمادة", "والمادة", "المواد", "المادتين", "بند", "البند"),
        *("للبند", "فقرة", "الفقرة", "للفقرة", "رقم", "برقم", "قانون", "القانون", "قرار"),
        *("القرار", "مرسوم", "المرسوم", "صفحة", "الصفحة", "ص", "فصل", "الفصل", "باب", "الباب"),
        *("جدول", "الجدول", "شكل", "الشكل", "ملحق", "الملحق", "اللائحة", "الخطوة", "السؤال"),
        *("article", "section", "no", "number", "page", "p", "chapter", "table", "figure", "fig"),
        *("annex", "law", "rule", "item", "clause", "paragraph", "step", "question", "act"),
    )
)


@dataclass(frozen=True)
class TypedMark:
    """A place in a line that cites notes by number; it begins with the space that set it off."""

    start: int
    end: int
    numbers: tuple[int, ...]


def footnote_marks(text: str) -> Iterator[re.Match[str]]:
    """Each typed mark with the space that set it off (`gap`) and its raised `digits`.

    Units and formulas (م², km³, mc²) are none.
    """
    return (mark for mark in _MARK.finditer(text) if _is_footnote(text, mark))


def without_marks_at_end(text: str) -> str:
    """The text without raised digits at its end, to see how the sentence before them ends."""
    return text.rstrip(SUPERSCRIPTS + SPACES)


def number_of(digits: str) -> int:
    """The number that digits write: raised ones, or those of any script."""
    return int(digits.translate(_TO_DIGITS))


def marks_in(
    lines: Sequence[str], listed: Collection[int], styles: Iterable[str] = (RAISED, SQUARE, ROUND)
) -> list[list[TypedMark]]:
    """For each line the marks in it that are footnotes, given the numbers of the list of notes.

    Raised digits need no list. A number in brackets is a mark only where the list has it and no
    other way of writing marks has been used for it; in round brackets only where every note that
    is left is marked so, since people number many other things in them.
    """
    found: list[list[TypedMark]] = [[] for _line in lines]
    unmarked = set(listed)
    for style in styles:
        marks = [list(_MARKS_BY[style](line, unmarked)) for line in lines]
        numbers = {number for line in marks for mark in line for number in mark.numbers}
        if style == ROUND and not unmarked <= numbers:
            continue
        unmarked -= numbers
        for line, more in zip(found, marks, strict=True):
            line.extend(more)
    return [sorted(line, key=lambda mark: mark.start) for line in found]


def _raised(text: str, listed: Collection[int]) -> Iterator[TypedMark]:
    end = 0
    for mark in _MARK.finditer(text):
        number = number_of(mark["digits"])
        follows = end and text[end : mark.start()] in {",", "،"}
        if follows or _is_footnote(text, mark) or (number in listed and _is_on_a_year(text, mark)):
            yield TypedMark(end if follows else mark.start(), mark.end(), (number,))
            end = mark.end()


def _in_brackets(style: str, text: str, listed: Collection[int]) -> Iterator[TypedMark]:
    for mark in _IN_BRACKETS[style].finditer(text):
        numbers = tuple(map(int, re.findall(r"\d+", mark["digits"])))
        before = text[: mark.start()].rstrip()
        if before and set(numbers) <= set(listed) and not _has_own_number(before):
            yield TypedMark(mark.start(), mark.end(), numbers)


_MARKS_BY = {
    RAISED: _raised,
    SQUARE: lambda text, listed: _in_brackets(SQUARE, text, listed),
    ROUND: lambda text, listed: _in_brackets(ROUND, text, listed),
}


def _is_footnote(text: str, mark: re.Match[str]) -> bool:
    """Whether raised digits mark a note: set off by a space, or right after a word or its stop."""
    before = _bases_before(text, mark.start())
    if not before.strip() or len(mark["digits"]) > _MOST_DIGITS:
        return False
    if mark["gap"] or before[-1] in _CLOSING:
        return True
    word = _WORD_AT_END.search(before)
    return word is not None and not _is_unit(word.group(), mark["digits"])


def _is_on_a_year(text: str, mark: re.Match[str]) -> bool:
    return _NUMBER_AT_END.search(_bases_before(text, mark.start())) is not None


def _bases_before(text: str, place: int) -> str:
    return "".join(letter for letter in text[max(0, place - 40) : place] if _is_base(letter))


def _has_own_number(before: str) -> bool:
    word = re.search(r"\w+\W?$", before)
    return word is not None and fold(word.group()).rstrip(".:") in _NUMBERED_THINGS


def _is_unit(word: str, digits: str) -> bool:
    if unicodedata.bidirectional(word[-1]) == "L":
        return len(word) < _SHORTEST_LATIN_WORD
    return word in _ARABIC_UNITS and digits in {"²", "³"}


def _is_base(letter: str) -> bool:
    """Not tashkeel, and not an invisible control."""
    return unicodedata.category(letter) not in {"Mn", "Cf"}
