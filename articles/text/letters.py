"""Letters as they are typed: text from elsewhere in base letters, without what can't be seen.

What goes: zero-width spaces and soft hyphens; bidi controls (the renderer isolates what would
jump); Arabic presentation forms, which are shapes for old fonts that no search finds (Unicode
Standard, 9.2). What stays: a joiner or non-joiner that changes how letters or emoji are drawn, and
ligatures that are written as one sign (ﷺ, ﷼).
"""

import re
import unicodedata

ZERO_WIDTH_NON_JOINER = "\u200c"
ZERO_WIDTH_JOINER = "\u200d"

# Soft hyphen; zero-width space; word joiner and invisible operators; deprecated format characters;
# byte order mark; annotation anchors and the object's place; bidi marks, embeddings and isolates.
_UNSEEN = re.compile(
    "[\u00ad\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffc"
    "\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\u180e]"
)
_JOINERS = re.compile(f"[{ZERO_WIDTH_NON_JOINER}{ZERO_WIDTH_JOINER}]+")
_TAGS = re.compile("(?<!\U0001f3f4)(?<![\U000e0020-\U000e007f])[\U000e0001-\U000e007f]+")
"""Tag characters spell flags behind a black flag; anywhere else they hide text."""

_PRESENTATION_FORMS = re.compile("[\ufb50-\ufd3d\ufd50-\ufdf9\ufe70-\ufefc]")
_SPACES = re.compile("[\u00a0\u202f\u2000-\u200a\u205f\u3000\u1680\u2028\u2029]")
_KEPT_TOGETHER = frozenset("\u00a0\u202f")
_ON_A_CARRIER = " \u0640"
"""What a lone mark is drawn on where it is a presentation form: a space or a tatweel."""


def clean_letters(text: str) -> str:
    """The text with base letters, plain spaces and nothing that has no effect to the eye."""
    if text.isascii():
        return text
    text = _UNSEEN.sub("", text)
    text = _TAGS.sub("", text)
    text = _PRESENTATION_FORMS.sub(_base_letters, text)
    text = _JOINERS.sub(_kept_joiner, text)
    return _SPACES.sub(_plain_space, text)


def has_presentation_forms(text: str) -> bool:
    return _PRESENTATION_FORMS.search(text) is not None


def _base_letters(form: re.Match[str]) -> str:
    letters = unicodedata.normalize("NFKC", form.group())
    marks = letters.lstrip(_ON_A_CARRIER)
    return marks if marks and unicodedata.combining(marks[0]) else letters


def _kept_joiner(joiners: re.Match[str]) -> str:
    """One joiner where letters that join, or two emoji, stand on both of its sides."""
    text, joiner = joiners.string, joiners.group()[0]
    before, after = text[joiners.start() - 1 : joiners.start()], text[joiners.end() :][:1]
    if joiner == ZERO_WIDTH_NON_JOINER:
        return joiner if _joins(before) and _joins(after) else ""
    is_emoji = _is_emoji(before) and _is_emoji(after)
    return joiner if is_emoji or _joins(before) or _joins(after) else ""


def _joins(letter: str) -> bool:
    """A letter without case, or a mark on one: Arabic, Syriac and the scripts of India."""
    return bool(letter) and unicodedata.category(letter) in {"Lo", "Mn", "Mc"}


def _is_emoji(letter: str) -> bool:
    return bool(letter) and (letter == "\ufe0f" or unicodedata.category(letter) in {"So", "Sk"})


def _plain_space(space: re.Match[str]) -> str:
    """No-break spaces hold a number to its unit; anywhere else they are an accident of layout."""
    before = space.string[space.start() - 1 : space.start()]
    after = space.string[space.end() :][:1]
    holds = space.group() in _KEPT_TOGETHER and before.isdigit() and not after.isspace() and after
    return space.group() if holds else " "
