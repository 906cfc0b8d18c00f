"""Which known names a text mentions: found in one spelling, whatever is attached to their words."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from .folding import fold

MAX_WORDS = 5
"""The longest name that is looked for."""

_WORD = re.compile(r"\w+")
_ATTACHED = "وفبكل"
"""One-letter conjunctions and prepositions, written with the word that follows."""
_SHORTEST_STEM = 3


def mentions(text: str, names: Mapping[int, Iterable[str]]) -> list[tuple[int, int]]:
    """The ids of the names in the text, each with how often, the most frequent first.

    A name may be written with or without the article (ال) and after و ف ب ك ل; of names a letter
    or two long only Latin ones and numbers count.
    """
    grams = Counter(_grams(_words(text)))
    found = {pk: _count(spellings, grams) for pk, spellings in names.items()}
    return sorted(
        ((pk, count) for pk, count in found.items() if count), key=lambda item: (-item[1], item[0])
    )


def _count(spellings: Iterable[str], grams: Counter[str]) -> int:
    keys = {" ".join(_words(spelling)) for spelling in spellings}
    return sum(grams[key] for key in keys if _is_telling(key))


def _words(text: str) -> list[str]:
    return [_without_article(word) for word in _WORD.findall(fold(text))]


def _without_article(word: str) -> str:
    stem = word.removeprefix("ال")
    return stem if len(stem) >= _SHORTEST_STEM else word


def _grams(words: list[str]) -> Iterator[str]:
    """Every run of up to `MAX_WORDS` words, its first word also without what is attached to it."""
    for start, first in enumerate(words):
        rest = words[start + 1 : start + MAX_WORDS]
        for head in _forms(first):
            for length in range(len(rest) + 1):
                yield " ".join([head, *rest[:length]])


def _forms(word: str) -> set[str]:
    """وللمدرسة → وللمدرسة، للمدرسة، مدرسة."""
    forms = {word}
    for _turn in range(2):
        forms |= {_detached(form) for form in forms}
    return forms


def _detached(word: str) -> str:
    if word.startswith("لل") and len(word) > _SHORTEST_STEM + 1:
        return word[2:]
    if word[0] in _ATTACHED and len(word) > _SHORTEST_STEM:
        return _without_article(word[1:])
    return word


def _is_telling(key: str) -> bool:
    return len(key) >= _SHORTEST_STEM or (len(key) == 2 and key.isascii())
