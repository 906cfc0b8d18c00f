"""Numbers: one set of digits in a field, and ranges that keep their order."""

import re
from collections import Counter
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, rule

_SETS = {"latn": "0123456789", "arab": "٠١٢٣٤٥٦٧٨٩", "persian": "۰۱۲۳۴۵۶۷۸۹"}
# A number of its own; digits of Latin names, addresses and telephone numbers are Latin anyway.
_NUMBER = re.compile(
    r"[A-Za-z@#][\w./@:+#?=&%-]*|\d+[A-Za-z]\w*|\+\d[\d\s()-]*\d"
    r"|(?P<number>[0-9]+(?:[.,:][0-9]+)*|[٠-٩]+(?:[.,:٫٬][٠-٩]+)*|[۰-۹]+(?:[.,:٫٬][۰-۹]+)*)",
    re.ASCII,
)
_VALUE = r"(?!0\d)(?:[0-9]{1,2}:[0-9]{2}|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:\.[0-9]+)?)"
_RANGE = re.compile(
    rf"(?<![\w.,:/+\-])(?P<low>{_VALUE})%?\s?(?P<hyphen>-)\s?(?P<high>{_VALUE})(?![\w/\-]|[.,:]\d)"
)
_NAMED_BY_NUMBER = ("رقم ", "رقمه ", "رقمها ")
"""What follows is a law or a file, no range."""


@rule(
    "mixed-digits",
    _("Two sets of digits stand side by side."),
    _("A story keeps to one set of digits (2026 or ٢٠٢٦), so that figures can be compared."),
)
def mixed_digits(lines: Lines) -> Iterator[Place]:
    """The rarer set is the slip; where they are even, a person must choose."""
    found = [
        (at, match)
        for at, line in enumerate(lines)
        for match in _NUMBER.finditer(line)
        if match["number"]
    ]
    counts = Counter(_set_of(match) for _at, match in found).most_common()
    if len(counts) > 1:
        usual = counts[0][0] if counts[0][1] > counts[1][1] else None
        for at, match in found:
            if _set_of(match) != usual:
                fix = _in_set(match.group(), usual) if usual else None
                yield Place(at, match.start(), match.end(), fix)


def _set_of(match: re.Match[str]) -> str:
    return next(name for name, digits in _SETS.items() if match.group()[0] in digits)


def _in_set(number: str, name: str) -> str:
    return "".join(_SETS[name][int(letter)] if letter.isdigit() else letter for letter in number)


@rule(
    "flipping-range",
    _("The order of this range depends on what stands before it."),
    _(
        "A hyphen between numbers follows the letter before it: it is drawn from the right after"
        " an Arabic one, and from the left after a Latin one or at the head of a line, where 3-5"
        " is read as 5-3. A dash (–) keeps one order; «من 3 إلى 5» is plainest."
    ),
)
def flipping_range(lines: Lines) -> Iterator[Place]:
    """UAX #9: W2 makes digits after an Arabic letter AN, and only between ENs is a hyphen (ES) one
    with the digits (W4). A dash (ON) takes the direction of the line in both cases (N1)."""
    for number, line in enumerate(lines):
        for match in _RANGE.finditer(line):
            is_name = line[: match.start()].endswith(_NAMED_BY_NUMBER)
            if _size(match["low"]) < _size(match["high"]) and not is_name:
                yield Place(number, match.start("hyphen"), match.end("hyphen"), "–")


def _size(value: str) -> float:
    """A number, or hours and minutes, to compare."""
    hours, colon, minutes = value.replace(",", "").partition(":")
    return float(hours) + float(minutes) / 60 if colon else float(hours)
