"""Letters that count: أ ب ت in Arabic (the order of the alphabet), a b c elsewhere."""

_LETTERS = {"ar": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي"}
_LATIN = "abcdefghijklmnopqrstuvwxyz"


def letter_of(position: int, language: str) -> str:
    """The letter of a position from 1; past the end of the alphabet its number."""
    letters = _LETTERS.get(language, _LATIN)
    return letters[position - 1] if position <= len(letters) else str(position)
