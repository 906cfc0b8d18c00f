"""Digits as a newsroom prints them: Western (`latn`, 123) or Arabic-Indic (`arab`, ١٢٣)."""

_ARABIC_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


def with_digits(value: object, digits: str) -> str:
    """The value as text in the digits named by its Unicode CLDR numbering system."""
    text = str(value)
    return text.translate(_ARABIC_INDIC) if digits == "arab" else text
