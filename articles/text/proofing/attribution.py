"""A long quotation, and nobody near it who says it."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import bare
from .rule import Lines, Place, rule

_FEWEST_WORDS = 8
"""Shorter ones are names and turns of phrase."""

_QUOTATION = re.compile(r"«([^«»]*)»")
# Roots of saying, in any person and tense, and what points to a source.
_SAID = re.compile(
    r"قال|قول|قائل|قيل|ذكر|أضاف|تضيف|يضيف|أكد|يؤكد|تؤكد|أوضح|وضح|صرح|تصريح|أعلن|يعلن|تعلن|كتب|كاتب|وصف"
    r"|يصف|تصف|أشار|يشير|تشير|نقل|تابع|حسب|وفق|بيان|رأى|يرى|ترى|اعتبر|يعتبر|تعتبر|شرح|يروي|تروي|روى|حكى"
    r"|يحكي|تحكي|سأل|يسأل|تسأل|رد|يرد|ترد|أجاب|يجيب|تجيب|همس|هتف|صاح|نص|عبارة|جملة|كلمة|لافتة|شعار|عنوان"
    r"|رسالة|وعد|يعد|حذر|طالب|دعا|تساءل|علق|يعلق|تعلق|لخص|يلخص|تلخص|سمى|لسان|ختم|يختم|تختم|نفى|أفاد"
    r"|قرأ|يقرأ|تقرأ|مصدر|مقابلة|حديث|تحدث|كلام|شهادة|وثيقة|تقرير|مثل|اعترف|أقر|شكا|يشكو|اتهم|زعم|ادعى"
    r"|نبه|لفت|يلفت|تلفت|شدد|أبرز|استطرد|استدرك|اعتقد|اقترح|تمنى|أعرب|عبر|أردف|استنكر|ندد|هاجم|انتقد"
)


@rule(
    "unattributed-quotation",
    _("A long quotation stands without anybody who said it."),
    _("Readers ask who says so; name the speaker or the document in the same paragraph."),
)
def unattributed_quotation(lines: Lines) -> Iterator[Place]:
    """Said, wrote, according to… in the paragraph or the one before counts as a source."""
    for number, line in enumerate(lines):
        for quotation in _QUOTATION.finditer(line):
            around = [lines[number - 1] if number else "", line[: quotation.start()]]
            around.append(line[quotation.end() :])
            is_long = len(quotation[1].split()) >= _FEWEST_WORDS
            if is_long and not _SAID.search(bare(" ".join(around))):
                yield Place(number, quotation.start(), quotation.end())
