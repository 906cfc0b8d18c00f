"""A text as the words, spaces and marks that a difference of two texts is told in."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

_TASHKEEL = "\u0610-\u061a\u064b-\u0652\u0656-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8"
_TATWEEL = "\u0640"
_HAMZA = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ؤ": "و", "ئ": "ي"})

# What joins a word from inside: its marks, joiners and marks of direction.
_IN_WORD = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u2066-\u2069"
_PIECES = re.compile(
    rf"""
      \d+(?:[.,:/\u066b\u066c]\d+)+                             # 12.5  1,234  10:30
    | [\w{_IN_WORD}]+(?:[-'\u2019][\w{_IN_WORD}]+)*[+\#]*       # كتاب  F-16  don't  C++
    | \s+
    | .
    """,
    re.VERBOSE | re.DOTALL,
)
_MARKS = re.compile(f"[{_TASHKEEL}]")
_HAS_WORD = re.compile(r"\w")


@dataclass(frozen=True)
class Ignoring:
    """Spellings that count as the same: with or without these, a word is the same word."""

    tashkeel: bool = False
    tatweel: bool = False
    hamza: bool = False

    def spelling(self, word: str) -> str:
        """The one spelling that the word is compared by."""
        word = unicodedata.normalize("NFC", word)
        if self.tashkeel:
            word = _MARKS.sub("", word)
        if self.tatweel:
            word = word.replace(_TATWEEL, "")
        return word.translate(_HAMZA) if self.hamza else word


NOTHING = Ignoring()


@dataclass(frozen=True, slots=True)
class Word:
    """A word, a mark or the space between two, as shown (`text`) and as compared (`key`).

    `marks` say how it stands in a body: `strong`, `em`, `link`, `note` …
    """

    text: str
    key: object
    marks: tuple[str, ...] = ()

    @property
    def is_word(self) -> bool:
        return bool(_HAS_WORD.search(self.text))


def words_of(text: str, ignoring: Ignoring = NOTHING, marks: tuple[str, ...] = ()) -> list[Word]:
    """The text in pieces that give it back when joined; a number, `F-16` and `C++` are one each."""
    return [Word(piece, (ignoring.spelling(piece), marks), marks) for piece in pieces_of(text)]


def pieces_of(text: str) -> Iterator[str]:
    return (match.group() for match in _PIECES.finditer(text))
