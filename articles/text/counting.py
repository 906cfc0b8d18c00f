"""How long a text is: its words, and the minutes that reading them takes.

A word is what stands between spaces and stops and has a letter or a digit in it, as word processors
count: «وقال» is one, «C++», «3.5%» and an address are one each, a dash alone is none. Tashkeel,
tatweel and invisible controls neither make nor part words. static/js/desk/text/counting.js is the
same rule for the desk's pages; tests/browser/test_counting.py holds the two together.
"""

import re
from dataclasses import dataclass

from .body import blocks_text, elements, parse, text_of

WORDS_PER_MINUTE = {"ar": 138, "en": 228}
"""S. Trauzettel-Klosinski, K. Dietz: Standardized Assessment of Reading Performance (IReST), IOVS
53 (2012), 5452-5461, doi:10.1167/iovs.11-8284: adults reading aloud the same texts, measured the
same way in both languages. Arabic says more in a word, so that a word takes longer."""

# Written out, since what counts as a space differs between programming languages.
_PARTS = re.compile(
    "[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"
    '—…،؛؟«»“”"()\\[\\]{}|]+|\\.{2,}'
)
_TATWEEL = "\u0640"


@dataclass(frozen=True)
class Length:
    """`notes` are the words of the footnotes, which `words` leaves out."""

    words: int
    notes: int = 0


def words_in(text: str) -> int:
    return sum(1 for part in _PARTS.split(text) if any(map(_is_of_a_word, part)))


def length_of(lead: str, body: str) -> Length:
    """The length of a lead and a canonical body; a note that is cited twice counts once."""
    root = parse(body)
    notes = {text_of(note, notes=True) for note in elements(root, "footnote")}
    return Length(
        words=sum(map(words_in, [lead, *blocks_text(root)])), notes=sum(map(words_in, notes))
    )


def minutes_for(words: int, language: str) -> int:
    """Rounded; a text of a few words still takes a minute, none takes none."""
    return max(1, int(words / WORDS_PER_MINUTE[language] + 0.5)) if words else 0


def _is_of_a_word(character: str) -> bool:
    return (character.isalpha() or character.isdecimal()) and character != _TATWEEL
