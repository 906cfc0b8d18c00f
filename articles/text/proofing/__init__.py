"""Slips that a copy editor would mark. Each rule is one small function with its name and reason.

Precision comes before recall: a rule that cries wolf is read past. See `docs/decisions/rules.md`.
"""

from collections.abc import Collection, Iterable

from . import characters, repeats, residue, spaces, stops
from .attribution import unattributed_quotation
from .brackets import unbalanced_pair
from .demonstratives import demonstrative_gender
from .hamza import added_hamza, missing_hamza
from .house_style import HouseEntry, house_style
from .numbers import flipping_range, mixed_digits
from .paragraphs import long_paragraph
from .quotes import curly_quotes, reversed_quotes, straight_quotes
from .rule import Place, Rule, Slip
from .spelling import in_sha_allah, misspelling
from .word_ends import heh_and_teh, yeh_and_alef_maqsura

__all__ = ["HouseEntry", "Place", "Rule", "Slip", "proofread", "rules_for"]

_ANY_LANGUAGE: list[Rule] = [
    residue.tracing_mark,
    residue.leftover_marker,
    characters.invisible_mark,
    characters.presentation_form,
    unbalanced_pair,
    stops.double_full_stop,
    spaces.double_space,
    long_paragraph,
]
_ARABIC: list[Rule] = [
    straight_quotes,
    curly_quotes,
    reversed_quotes,
    unattributed_quotation,
    stops.latin_mark,
    stops.repeated_mark,
    stops.typed_ellipsis,
    spaces.space_before_mark,
    spaces.space_inside_pair,
    spaces.missing_space,
    spaces.detached_waw,
    mixed_digits,
    flipping_range,
    characters.tatweel,
    characters.foreign_letter,
    heh_and_teh,
    yeh_and_alef_maqsura,
    demonstrative_gender,
    missing_hamza,
    added_hamza,
    in_sha_allah,
    misspelling,
    repeats.repeated_word,
]
_ENGLISH: list[Rule] = [
    stops.arabic_mark,
    stops.repeated_mark,
    spaces.space_before_mark,
    spaces.space_inside_pair,
    repeats.repeated_english_word,
]
_OF_LANGUAGE = {"ar": _ARABIC, "en": _ENGLISH}


def rules_for(language: str) -> list[Rule]:
    """The rules for texts of one language."""
    return [*_ANY_LANGUAGE, *_OF_LANGUAGE.get(language, [])]


def proofread(
    lines: Iterable[str], language: str, house: Collection[HouseEntry] = ()
) -> list[Slip]:
    """The slips in the lines of one field: each rule once with all its places, and one for each
    entry of the house style that is found."""
    lines = list(lines)
    slips = [slip for rule in rules_for(language) if (slip := rule(lines))]
    return [*slips, *house_style(lines, house)]
