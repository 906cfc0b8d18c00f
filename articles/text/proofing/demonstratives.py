"""هذا and هذه with a noun of the other gender.

The gender is known for certain of nouns in ة (but for a few that name men), of plurals in ات, and
of a list of common masculine nouns. A demonstrative can also be the subject of a verb before it,
with the noun as its object («يمنح هذا الشركة فرصة»), so a slip is called one only where it can be
nothing else: at the head of a clause, after a preposition, after أن and its sisters, and after a
noun or a verb that can't have the demonstrative as its subject.
"""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import AFTER_WORD, BEFORE_WORD, LETTER, MARK, bare
from .rule import Lines, Place, rule

_FEMININE_OF = {"هذا": "هذه", "ذلك": "تلك"}
_MASCULINE_OF = {feminine: masculine for masculine, feminine in _FEMININE_OF.items()}

# ة is no sign of a woman or a thing: names of men and of their offices, plurals of people, numbers.
_NOT_FEMININE = frozenset(
    """
    خليفة علامة طاغية داعية راوية نابغة رحالة داهية بحاثة نسابة فهامة باقعة عمدة ضحية
    قادة سادة طلبة أساتذة كتبة ورثة أئمة تلامذة دكاترة جبابرة فلاسفة أباطرة قياصرة عمالقة صيادلة
    أكاسرة باعة مشاة رماة قضاة ولاة حفاة عراة دعاة غزاة بغاة طغاة رعاة رواة هواة نحاة سعاة حماة
    جناة عصاة كماة بناة مارة خيالة رجالة بحارة إخوة فتية صبية غلمة سحرة كفرة فجرة بررة مغاربة
    ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة مئة مائة حمزة أسامة طلحة معاوية عبيدة عكرمة قتادة
    """.split()
)
# Singular nouns that end like a plural in ات, and masculine nouns of the kind.
_NOT_PLURAL = frozenset(
    """
    ثبات نبات سبات شتات رفات فتات فرات إثبات إنبات إنصات إسكات إخفات إفلات التفات انفلات ممات بيات
    قات ميقات إخبات افتئات موات سادات عرفات بركات شحات فرحات زيات
    """.split()
)
_MASCULINE = frozenset(
    """
    قرار مشروع تقرير نموذج موقع برنامج نظام عام شهر يوم أسبوع وقت مكان مجال قطاع أمر موضوع كتاب
    فيلم فريق اتفاق قانون حزب مبلغ رقم عدد حدث خبر نبأ مقال بيان إعلان هجوم انفجار حادث حريق زلزال
    لقاء اجتماع مؤتمر معرض مهرجان مسلسل ملف سبب هدف سؤال جواب تطبيق جهاز هاتف حاسوب منتج متجر بنك
    مصرف سهم مؤشر سعر ربع نصف ثلث تصريح تحقيق تحليل اختبار تطور تقدم ارتفاع انخفاض تراجع نمو إنجاز
    فوز لاعب مدرب ملعب دوري موسم منتخب نادي جيش جندي رئيس وزير مدير مواطن رجل طفل شاب باحث طبيب مريض
    مرض لقاح علاج دواء فيروس بيت منزل شارع مبنى جسر مطار ميناء قطار خط حي جبل نهر بحر سد نص جزء فصل
    حل خيار اقتراح مقترح رأي موقف توجه اتجاه تغيير تغير تحول تحدي أسلوب منهج مفهوم مصطلح دور أثر
    تأثير
    """.split()
)

_NOUN = rf"ال(?P<noun>[{LETTER}{MARK}]+){AFTER_WORD}"
_CLAUSE_BEGINS = rf"(?:^|[.،؛؟!:…«»(\[–—]|{BEFORE_WORD}(?:[وفبل]?أن|[وف]?إن|لأن|لكن|ولكن|كأن))\s*$"
_PREPOSITION = (
    rf"{BEFORE_WORD}[وف]?(?:في|من|عن|على|إلى|خلال|قبل|حول|ضد|تجاه|نحو|بين|منذ|حتى|عند|لدى|تحت|فوق"
    r"|أمام|وراء|خلف|داخل|خارج|ضمن|عبر|بشأن|بسبب|بفضل|بموجب|بخصوص)\s+$"
)
_NOUN_BEFORE = rf"{BEFORE_WORD}(?:[وف]?[بك]?ال[{LETTER}{MARK}]+|[{LETTER}{MARK}]+ة)\s+$"
# Verbs in ت (شهدت) and وا have another subject than هذا, but for those whose root ends in ت.
_OWN_TEH = "ثبت|أثبت|أفلت|التفت|سكت|صمت|نبت|بات|فات|مات|كبت|نحت|بهت|شتت|لفت|فتت"
_VERB_BEFORE = (
    rf"{BEFORE_WORD}(?!(?:[وف]?(?:{_OWN_TEH})|[وف]?س?ي[{LETTER}{MARK}]+)\s)"
    rf"[{LETTER}{MARK}]{{2,}}(?:ت|وا)\s+$"
)
_BEFORE = re.compile(f"{_CLAUSE_BEGINS}|{_PREPOSITION}|{_NOUN_BEFORE}")
_BEFORE_MASCULINE = re.compile(f"{_BEFORE.pattern}|{_VERB_BEFORE}")
_DEMONSTRATIVE = re.compile(
    rf"{BEFORE_WORD}(?P<attached>[وف]?ب|[وف])?(?P<word>هذا|هذه|ذلك|تلك)\s+{_NOUN}"
)


@rule(
    "demonstrative-gender",
    _("A demonstrative and its noun differ in gender."),
    _(
        "هذا and ذلك stand with a masculine noun, هذه and تلك with a feminine one"
        " or a plural of things."
    ),
)
def demonstrative_gender(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match in _DEMONSTRATIVE.finditer(line):
            right = _agreeing(match["word"], bare(match["noun"]))
            before = _BEFORE_MASCULINE if match["word"] in _FEMININE_OF else _BEFORE
            if right and (match["attached"] or before.search(line, 0, match.start())):
                yield Place(number, match.start("word"), match.end("word"), right)


def _agreeing(word: str, noun: str) -> str | None:
    """The form that goes with the noun, where this one surely doesn't."""
    if _is_feminine(noun):
        return _FEMININE_OF.get(word)
    return _MASCULINE_OF.get(word) if noun in _MASCULINE else None


def _is_feminine(noun: str) -> bool:
    if noun.endswith("ة"):
        return noun not in _NOT_FEMININE
    return noun.endswith("ات") and len(noun) > len("ات") + 1 and noun not in _NOT_PLURAL
