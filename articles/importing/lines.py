"""IMPORT: the lines of a text with their numbers, and what the importer has to say about them."""

import unicodedata
from dataclasses import dataclass

from articles.text.letters import clean_letters

from .decoding import LINE_END


@dataclass(frozen=True)
class Line:
    """One line without white space at its ends; `number` counts from 1, blank lines included."""

    number: int
    text: str


@dataclass(frozen=True)
class Remark:
    """Something an editor should look at, and the line of the file it is about."""

    line: int
    message: str


def written_lines(text: str) -> list[Line]:
    """The lines that show something, in clean letters; each stands for one paragraph."""
    numbered = enumerate(map(clean_letters, LINE_END.split(text)), start=1)
    return [Line(number, line.strip()) for number, line in numbered if _shows(line)]


def _shows(line: str) -> bool:
    """Whether anything but white space and invisible controls (category Cf) is in it."""
    return any(not letter.isspace() and unicodedata.category(letter) != "Cf" for letter in line)
