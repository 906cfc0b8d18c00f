"""How wide a line is, counted in wide characters: search pages and phones cut by width, not count.

One is ten pixels of Arial at twenty, a letter such as a or n: narrow letters, spaces
and marks take about half, capitals more; an Arabic letter, joined to its neighbours, takes
0.8 (measured in Noto Naskh Arabic, which stands in for Arial's), tashkeel and marks of direction
nothing.
"""

import unicodedata

_NARROW = frozenset(" ijlftrI.,:;!'|()[]-/،؛؟…«»\u00a0")
_WIDE = frozenset("mwMW@%—")


def wide_characters(text: str) -> float:
    """The width of a line, where 1 is a letter of middling width."""
    return sum(_width(letter) for letter in text)


def _width(letter: str) -> float:
    if letter in _NARROW:
        return 0.55
    if letter in _WIDE:
        return 1.6
    category = unicodedata.category(letter)
    if category in {"Mn", "Cf"}:
        return 0
    if unicodedata.bidirectional(letter) == "AL":
        return 0.8
    if unicodedata.east_asian_width(letter) in {"W", "F"}:
        return 2
    return 1.35 if category == "Lu" else 1.1
