"""A word that was typed twice."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import AFTER_WORD, BEFORE_WORD, LETTER, MARK
from .rule import Lines, Place, Rule

# Words that nobody doubles on purpose: «من من»، «لم لم»، «لا لا»، «هو هو» and «سي إن إن»
# can be right, so they are left out.
_ARABIC_WORDS = """
في على إلى عن مع منذ حول خلال ضمن عبر نحو عند لدى أن بأن لأن كأن لكن ثم أو قد لقد لن سوف هذا هذه
ذلك تلك التي الذي الذين كان كانت يكون تكون حيث كما عندما بينما إذا أيضا وفي وعلى ومن وهو وهي بعض
جميع
""".split()
_ENGLISH_WORDS = """
the a an of to in and or for with at by from as is was were be been are this these it its his their
our your we they he she but not if when than then
""".split()
_EMPHATIC = frozenset({"الله", "الصبر", "الحذر", "البدار", "النجدة"})
"""Words that are doubled in an appeal."""

_DEFINITE = rf"ال[{LETTER}{MARK}]{{3,}}"
_ARABIC = re.compile(
    rf"{BEFORE_WORD}(?P<word>{'|'.join(_ARABIC_WORDS)}|{_DEFINITE})"
    rf"(?P<again>(?:\s+(?P=word){AFTER_WORD})+)"
)
_ENGLISH = re.compile(
    rf"\b(?P<word>{'|'.join(_ENGLISH_WORDS)})(?P<again>(?:\s+(?P=word)\b)+)(?!['’-])",
    re.IGNORECASE,
)
_MESSAGE = _("A word is repeated.")
_REASON = _("The eye skips a doubled word while writing; readers don't.")


def _repeated_arabic(lines: Lines) -> Iterator[Place]:
    return _again(_ARABIC, lines)


def _repeated_english(lines: Lines) -> Iterator[Place]:
    return _again(_ENGLISH, lines)


def _again(pattern: re.Pattern[str], lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match in pattern.finditer(line):
            if match["word"] not in _EMPHATIC:
                yield Place(number, match.start("again"), match.end("again"), "")


repeated_word = Rule("repeated-word", _MESSAGE, _REASON, _repeated_arabic)
repeated_english_word = Rule("repeated-word", _MESSAGE, _REASON, _repeated_english)
