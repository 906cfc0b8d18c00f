"""Characters that are no text in any language and that XML and databases refuse."""

import re
import unicodedata

# C0 and C1 controls but tab and line ends, half surrogates, and the noncharacters of XML 1.0, 2.2.
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def without_controls(text: str) -> str:
    return _CONTROLS.sub("", text)


def one_line(text: str) -> str:
    """Text for a field of one line: no controls, white space single and none at the ends."""
    return " ".join(without_controls(text).split())


def is_blank(text: str) -> bool:
    """Whether nothing of it can be seen: white space, controls and marks of direction alone."""
    return all(unicodedata.category(letter)[0] in "ZC" for letter in text)
