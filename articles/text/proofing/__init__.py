"""Slips that a copy editor would mark. Each rule is one small function with its name and reason."""

from collections.abc import Iterable

from . import residue, spaces, stops
from .quotes import straight_quotes
from .rule import Place, Rule, Slip

__all__ = ["Place", "Rule", "Slip", "proofread"]

ANY_LANGUAGE: list[Rule] = [residue.tracing_mark, residue.leftover_marker]
ARABIC: list[Rule] = [
    straight_quotes,
    stops.double_full_stop,
    spaces.space_before_mark,
    stops.latin_mark,
]


def proofread(lines: Iterable[str], language: str) -> list[Slip]:
    """The slips in the lines of one field: each rule once, with all its places."""
    lines = list(lines)
    rules = [*ANY_LANGUAGE, *(ARABIC if language == "ar" else [])]
    return [slip for rule in rules if (slip := rule(lines))]
