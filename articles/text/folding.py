"""One spelling for the many an Arabic word is typed in, so that a search finds them all."""

import re
import unicodedata

_TATWEEL = "\u0640"
_LETTERS = str.maketrans(
    {"أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه"}
    | {chr(0x0660 + digit): str(digit) for digit in range(10)}
    | {chr(0x06F0 + digit): str(digit) for digit in range(10)}
)


def fold(text: str) -> str:
    """Without tashkeel, tatweel, hamza carriers and case, digits Western, spaces single."""
    composed = unicodedata.normalize("NFKC", text).translate(_LETTERS).replace(_TATWEEL, "")
    letters = (letter for letter in unicodedata.normalize("NFD", composed) if _is_base(letter))
    return re.sub(r"\s+", " ", "".join(letters)).strip().casefold()


def _is_base(letter: str) -> bool:
    return unicodedata.category(letter) not in {"Mn", "Cf"}
