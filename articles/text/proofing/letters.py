"""Arabic letters and words as the rules see them: with or without tashkeel, with attached letters.

A word is met in many dresses (والمدرسة، للمدرسة، المدرسةُ); a rule looks for its bare stem and says
which letter of the line it means.
"""

import re
from collections.abc import Iterator

LETTER = "\u0621-\u063a\u0641-\u064a"
MARK = "\u064b-\u065f\u0670"
TATWEEL = "\u0640"
BEFORE_WORD = f"(?<![{LETTER}{MARK}{TATWEEL}])"
AFTER_WORD = f"(?![{LETTER}{MARK}{TATWEEL}])"
"""Edges of an Arabic word, for patterns."""

_REST = f"[{LETTER}{MARK}{TATWEEL}]*"
_WORD = re.compile(f"[{LETTER}]{_REST}")
_DECORATION = re.compile(f"[{MARK}{TATWEEL}]+")
_DEFINITE = re.compile(r"[وف]?(?:[بك]?ال|لل)(?=..)")
_ATTACHED = re.compile(r"[وف]?[بلك]?(?=...)")


def words(line: str, like: re.Pattern[str] = _WORD) -> Iterator[tuple[re.Match[str], str]]:
    """Each Arabic word of a line, and its letters without tashkeel and tatweel."""
    for match in like.finditer(line):
        yield match, bare(match.group())


def ending_in(letters: str) -> re.Pattern[str]:
    """Words whose last letter is one of these."""
    return re.compile(f"{BEFORE_WORD}[{LETTER}]{_REST}(?<=[{letters}])[{MARK}]*{AFTER_WORD}")


def with_stem_in(letters: str) -> re.Pattern[str]:
    """Words of which the stem may begin with one of these, behind و، ف، ب، ك، ل and the article."""
    return re.compile(f"{BEFORE_WORD}[وفبكلا{MARK}]*[{letters}]{_REST}")


def bare(text: str) -> str:
    is_bare = text.isalpha() and TATWEEL not in text  # As nearly every word is; a quick look.
    return text if is_bare else _DECORATION.sub("", text)


def definite_stem(word: str) -> tuple[int, str] | None:
    """Where the stem of a bare word begins after و، ف، ب، ك، ل and the article, and the stem."""
    prefix = _DEFINITE.match(word)
    return (prefix.end(), word[prefix.end() :]) if prefix else None


def indefinite_stems(word: str) -> Iterator[tuple[int, str]]:
    """The bare word itself, and what is left of it without و، ف، ب، ل، ك in front."""
    yield 0, word
    prefix = _ATTACHED.match(word)
    for length in range(1, prefix.end() + 1 if prefix else 1):
        yield length, word[length:]


def offset_of(match: re.Match[str], index: int) -> int:
    """The offset in the line of a letter of the bare word."""
    letters = (
        offset for offset, letter in enumerate(match.group()) if not _DECORATION.match(letter)
    )
    return match.start() + next(offset for at, offset in enumerate(letters) if at == index)
