"""Direction of text that mixes scripts (Unicode Bidirectional Algorithm, UAX #9).

Bidi controls are written as escapes here and are only ever added on the way out.
"""

import re
import unicodedata
from itertools import pairwise

RIGHT_TO_LEFT_MARK = "\u200f"
RIGHT_TO_LEFT_ISOLATE = "\u2067"
POP_DIRECTIONAL_ISOLATE = "\u2069"

RIGHT_TO_LEFT_LANGUAGES = frozenset({"ar", "fa", "ur", "he"})

_LATIN = "A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f"
_WORD = f"[{_LATIN}0-9_]"
_MARK = r"[-!\#$%&'*+,./:;=?@^`|~\\]"
_IN_ADDRESS = r"[^\s<>«»،؛()]"

# Latin tokens whose neutral marks jump to the wrong side in Arabic text: web and mail addresses,
# handles and hashtags, phone numbers, and letters or digits joined by or ending in marks. Each is
# taken whole: an isolate around a part of a Latin token would itself put the parts out of order.
_JUMPING = re.compile(
    rf"""
      (?<!{_WORD})[A-Za-z][A-Za-z0-9+.-]{{0,20}}://           # web addresses
      (?:{_IN_ADDRESS}|\({_IN_ADDRESS}*\))*(?:(?![.,;:!?]){_IN_ADDRESS}|\({_IN_ADDRESS}*\))
    | (?<![{_LATIN}0-9_.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+      # mail addresses
    | (?<![{_LATIN}0-9_@\#])[@\#]{_WORD}+(?:{_MARK}+{_WORD}+)*  # handles and hashtags
    | (?<![{_LATIN}0-9_+])(?:\(\+[0-9]+\)|\+[0-9])            # phone numbers with a country code
      (?:(?:[0-9 -]|\([0-9 -]+\))*[0-9])?(?!{_WORD})
    | (?<!{_WORD})(?<!{_WORD}{_MARK})[{_LATIN}]{_WORD}*       # F-16, AC/DC, v2.1; C++, C#, A*
      (?:(?:{_MARK}+{_WORD}+)+[+\#%*]*|[+\#%*]+)
    """,
    re.VERBOSE | re.ASCII,
)


def direction_of(language: str) -> str:
    """`rtl` or `ltr`, as the `dir` attribute has it."""
    return "rtl" if language.split("-", maxsplit=1)[0] in RIGHT_TO_LEFT_LANGUAGES else "ltr"


def direction_of_words(text: str) -> str:
    """The direction for words whose language nobody has said: `rtl` where any letter runs so.

    The first letter won't do: an Arabic sentence may begin with a Latin name.
    """
    is_arabic = any(unicodedata.bidirectional(letter) in {"R", "AL"} for letter in text)
    return "rtl" if is_arabic else "ltr"


def first_strong_direction(text: str) -> str | None:
    """The direction of the first strong letter (UAX #9, P2), or None where there is none."""
    for letter in text:
        category = unicodedata.bidirectional(letter)
        if category in {"R", "AL"}:
            return "rtl"
        if category == "L":
            return "ltr"
    return None


def plain_title(text: str, language: str) -> str:
    """A title as it leaves the page: window titles, feeds, share texts.

    A right-to-left title whose first strong letter isn't right-to-left would be laid out from the
    left by the program that shows it; a mark and an isolate around it keep its direction.
    """
    if direction_of(language) == "ltr" or first_strong_direction(text) != "ltr":
        return text
    return f"{RIGHT_TO_LEFT_MARK}{RIGHT_TO_LEFT_ISOLATE}{text}{POP_DIRECTIONAL_ISOLATE}"


def split_jumping(text: str) -> list[tuple[str, bool]]:
    """The text in pieces; each comes with whether it must be isolated left to right."""
    edges = [0]
    for match in _JUMPING.finditer(text):
        edges.extend(match.span())
    edges.append(len(text))
    # Matches are every second piece, as text between them takes the even places.
    return [
        (text[start:end], index % 2 == 1)
        for index, (start, end) in enumerate(pairwise(edges))
        if start != end
    ]
