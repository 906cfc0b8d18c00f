"""Characters that look right and aren't: stretched, drawn, borrowed and invisible ones."""

import re
import unicodedata
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import LETTER, MARK
from .rule import Lines, Place, every, rule

_TATWEEL = re.compile(rf"(?<=[{LETTER}{MARK}])\u0640+(?=[{LETTER}{MARK}])")
# Ligatures that are signs of their own (﷽, ﷺ, ﷼) and ornate brackets are meant as they are.
_PRESENTATION = re.compile("[\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdc7\ufe70-\ufefc]+")
# Zero-width space, soft hyphen, byte order mark and marks of direction; joiners shape letters.
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+")
_FOREIGN = re.compile("[\u06a9\u06cc\u06be\u06c1]")
_OWN = {"\u06a9": "ك", "\u06be": "ه", "\u06c1": "ه"}
_LETTER = re.compile(f"[{LETTER}\u06a9\u06cc]")


@rule(
    "tatweel",
    _("A word is stretched with tatweel."),
    _("A stretched word (مـــاء) is not found by searches, and screen readers stumble over it."),
)
def tatweel(lines: Lines) -> Iterator[Place]:
    """Inside a word only: in هـ (Hijri) and الـ before a Latin name the stroke has its use."""
    yield from every(_TATWEEL, lines, "")


@rule(
    "presentation-form",
    _("Letters stand here as drawn forms instead of characters."),
    _("Text copied from a PDF often holds shapes in place of letters: no search finds such words."),
)
def presentation_form(lines: Lines) -> Iterator[Place]:
    """The Unicode Standard (ch. 9.2) keeps these blocks for old systems; NFKC gives the letters."""
    yield from every(_PRESENTATION, lines, lambda form: _letters_of(form.group()))


def _letters_of(forms: str) -> str:
    return unicodedata.normalize("NFKC", forms).replace(" ", "")


@rule(
    "invisible-mark",
    _("An invisible character is left in the text."),
    _("It came along with copied text; it breaks searches and turns words around."),
)
def invisible_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_INVISIBLE, lines, "")


@rule(
    "foreign-letter",
    _("A Persian or Urdu letter stands in an Arabic word."),
    _("ک and ی look like ك and ي, but are other letters: no search finds the word."),
)
def foreign_letter(lines: Lines) -> Iterator[Place]:
    yield from every(_FOREIGN, lines, _own_letter)


def _own_letter(found: re.Match[str]) -> str | None:
    """ی is ي inside a word; at its end it may be ى as well, which a person must decide."""
    is_inside = _LETTER.match(found.string, found.end()) is not None
    return _OWN.get(found.group(), "ي" if is_inside else None)
