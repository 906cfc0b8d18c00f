"""Reading a line as one rule does, and mending it as an editor would by one click after another."""

from collections.abc import Iterable

from articles.text.proofing import Place, proofread


def places(rule: str, *lines: str, language: str = "ar") -> list[Place]:
    """Where a rule finds something in the lines of a field."""
    found = [slip for slip in proofread(lines, language) if slip.rule == rule]
    return [place for slip in found for place in slip.places]


def found(rule: str, *lines: str, language: str = "ar") -> list[str]:
    """What stands at these places."""
    return [lines[p.line][p.start : p.end] for p in places(rule, *lines, language=language)]


def mended(rule: str, *lines: str, language: str = "ar") -> list[str]:
    """The lines with every fix of a rule applied."""
    return apply(lines, places(rule, *lines, language=language))


def apply(lines: Iterable[str], fixes: Iterable[Place]) -> list[str]:
    mending = list(lines)
    for place in sorted(fixes, key=lambda place: (place.line, place.start), reverse=True):
        if place.fix is not None:
            line = mending[place.line]
            mending[place.line] = line[: place.start] + place.fix + line[place.end :]
    return mending
