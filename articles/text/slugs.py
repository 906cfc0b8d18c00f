"""Readable ends of addresses, in Arabic as in Latin letters."""

import re
import unicodedata
from urllib.parse import quote

MAX_ENCODED_BYTES = 180
"""Percent-encoded, a slug stays below this, so that a pasted link stays short."""
MAX_LETTERS = 120
"""Latin letters are a byte each, and the columns that hold slugs are this wide."""

_TATWEEL = "\u0640"
_NOT_A_WORD = re.compile(r"[^\w]+")


def slugify(text: str) -> str:
    """Words in small letters joined by hyphens, or an empty string where there is no word.

    Without tashkeel, tatweel, controls and marks; cut at a word, and within one only where the
    first word alone is too long.
    """
    plain = unicodedata.normalize("NFKD", text).replace(_TATWEEL, "").replace("_", " ")
    plain = "".join(letter for letter in plain if _stays(letter))
    words = _NOT_A_WORD.sub(" ", unicodedata.normalize("NFC", plain).lower()).split()
    return _cut(words)


def slug_of(slug: str, headline: str) -> str:
    """The slug an address gets: the one that was typed, else one made from the headline."""
    return slugify(slug) or slugify(headline)


def _stays(letter: str) -> bool:
    """Hamza and madda belong to their letter and stay; other marks and all controls go."""
    if letter in "\u0653\u0654\u0655":
        return True
    category = unicodedata.category(letter)
    return not category.startswith("M") and category != "Cf"


def _cut(words: list[str]) -> str:
    slug = ""
    for word in words:
        longer = f"{slug}-{word}" if slug else word
        if _is_too_long(longer):
            break
        slug = longer
    return slug or _cut_letters("".join(words[:1]))


def _cut_letters(word: str) -> str:
    while _is_too_long(word):
        word = word[:-1]
    return word


def _is_too_long(slug: str) -> bool:
    return len(slug) > MAX_LETTERS or encoded_length(slug) >= MAX_ENCODED_BYTES


def encoded_length(slug: str) -> int:
    """How many bytes the slug takes in an address."""
    return len(quote(slug))
