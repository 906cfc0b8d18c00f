"""Words that are often misspelt, and are no other word when they are."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import AFTER_WORD, BEFORE_WORD
from .rule import Lines, Place, every, rule

_IN_SHA_ALLAH = re.compile(rf"{BEFORE_WORD}(?P<attached>[وف]?)[إا]نشاء\s*الله{AFTER_WORD}")
_MISSPELT = {
    "لاكن": "لكن",
    "لاكنه": "لكنه",
    "لاكنها": "لكنها",
    "هاذا": "هذا",
    "هاذه": "هذه",
    "ذالك": "ذلك",
    "كذالك": "كذلك",
    "لذالك": "لذلك",
    "هاؤلاء": "هؤلاء",
    "أولائك": "أولئك",
    "شئ": "شيء",
    "شيئ": "شيء",
    "الشئ": "الشيء",
    "الشيئ": "الشيء",
    "سئ": "سيئ",
    "عبئ": "عبء",
    "العبئ": "العبء",
    "الجزئ": "الجزء",
    "قرائة": "قراءة",
    "القرائة": "القراءة",
    "برائة": "براءة",
    "البرائة": "البراءة",
    "كفائة": "كفاءة",
    "الكفائة": "الكفاءة",
    "الان": "الآن",
    "نضام": "نظام",
    "النضام": "النظام",
    "محافضة": "محافظة",
    "المحافضة": "المحافظة",
    "إنتضار": "انتظار",
    "انتضار": "انتظار",
    "الانتضار": "الانتظار",
    "ضروف": "ظروف",
    "الضروف": "الظروف",
    "مضاهرة": "مظاهرة",
    "المضاهرات": "المظاهرات",
}
_MISSPELT_WORD = re.compile(rf"{BEFORE_WORD}[وف]?(?P<word>{'|'.join(_MISSPELT)}){AFTER_WORD}")


@rule(
    "in-sha-allah",
    _("«إن شاء الله» is written as one word too few."),
    _("It says «if God wills»; «إنشاء الله» would mean that God was built."),
)
def in_sha_allah(lines: Lines) -> Iterator[Place]:
    yield from every(_IN_SHA_ALLAH, lines, lambda found: f"{found['attached']}إن شاء الله")


@rule(
    "misspelling",
    _("A word is misspelt."),
    _("It is one of the slips that readers notice first."),
)
def misspelling(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match in _MISSPELT_WORD.finditer(line):
            yield Place(number, *match.span("word"), _MISSPELT[match["word"]])
