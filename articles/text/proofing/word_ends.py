"""Ends of words that look alike: ه for ة, ى for ي, and the other way round.

Many a word is right in both spellings (مدرسه is «his teacher», علي a name, وفى «he kept»), so only
forms that can be nothing but a slip are named.
"""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import (
    AFTER_WORD,
    BEFORE_WORD,
    LETTER,
    MARK,
    bare,
    definite_stem,
    ending_in,
    indefinite_stems,
    offset_of,
    words,
)
from .rule import Lines, Place, rule

_IN_HEH_OR_TEH = ending_in("هة")
_IN_YEH_OR_ALEF = ending_in("يى")

# With the article no pronoun can follow, so ه at the end of these is ة.
_FEMININE = frozenset(
    """
    حكوم مدرس شرك جامع مدين دول سن منطق محافظ وزار رياض سياس صحيف جريد مجل قنا حيا صلا زكا مبارا فتا
    مرأ لجن منظم حادث خط فتر مر مرحل قضي مشكل أزم ازم ثور لغ ثقاف تجار صناع زراع صح تربي خدم رحل جول
    بطول طائر سيار سفين غرف قاع ساع دقيق ليل جمع عاصم قار جزير بحير منح رسال مقال صور كلم جمل فقر
    عملي اتفاقي ميزاني تنمي طاق محكم شرط نياب جريم عقوب سلط قو معرك هدن مقاوم معارض جماع حرك رئاس
    إدار ادار هيئ مؤسس جمعي نقاب رابط كلي عائل أسر اسر طفول نسب زياد قيم تكلف كلف ثرو سلع بضاع شاش
    شبك منص تقني دراس تجرب خبر فكر نتيج طريق وسيل حال مرتب درج نقط جبه جه بيئ طبيع حراري صناعي
    كبير صغير جديد قديم طويل قصير كثير قليل عام خاص كامل شامل عاجل مقبل قادم أخير اخير متحد مختلف
    مشترك رسمي محلي عالمي حالي ماضي تالي سابق لاحق ثاني ثالث رابع خامس مغربي جزائري سعودي
    معلوم مساعد مصلح وظيف بطاق شهاد جائز فرص رغب حاج مساح ناحي زاوي نهاي بداي غاي رواي حكاي قص مسرحي
    قصيد موسيقي لوح مكتب مطبع ورق نسخ طبع فاتور ضريب عمل فائد رعاي حماي عناي سياح بورص جلس دور
    منافس هجر مبادر قم كراهي هوي حري
    """.split()
)
# Adjectives of origin and kind, without their ending: ال…يه is ال…ية, ال…ى is ال…ي.
_NISBA = frozenset(
    """
    ماض ثان حال تال رئيس عرب دول سياس قوم وطن عالم نهائ داخل خارج رسم عسكر مدن طب علم رقم
    تقليد إسلام اقتصاد اجتماع إعلام صناع تجار زراع أمن مال نقد ذك قضائ مصر سعود عراق سور لبنان
    أردن فلسطين سودان ليب تونس جزائر مغرب كويت قطر عمان إسرائيل أمريك أوروب روس صين ترك إيران
    فرنس بريطان ألمان أهل أساس حقيق شخص يوم سنو ديمقراط حكوم دبلوماس إنسان دين تعليم صح بيئ بحر
    بر كهربائ نوو شمس قانون دستور برلمان انتخاب حزب شعب جماهير رياض ثقاف تاريخ فن أدب نفس إمارات
    بحرين
    """.split()
)
# Without the article only those that no pronoun could have ended.
_SURELY_FEMININE = frozenset(
    """
    حكومه سياسه شركه صحيفه قضيه رياضه لجنه ثقافه مرحله جزيره بحيره جريمه معركه سياره سفينه
    ميزانيه مباراه معاناه مساواه امرأه كافه أزمه مشكله
    """.split()
)
# Before a feminine adjective these can't be «his teacher», «his logic»: مدرسه جديدة.
_FEMININE_BEFORE_ADJECTIVE = frozenset(
    """
    مدرسه جامعه منطقه منظمه محافظه مؤسسه وزاره مدينه عاصمه جائزه دراسه صناعه تجاره زراعه خدمه حادثه
    بطوله رابطه نقابه قاعه غرفه قائمه
    """.split()
)
_FEMININE_ADJECTIVE = re.compile(
    rf"\s+(?!ال)(?P<stem>[{LETTER}{MARK}]{{3,}})(?P<end>[ةه]){AFTER_WORD}"
)
_SURELY_HEH = frozenset("هذة اللة مياة المياة اتجاة تجاة وجة نفسة معة لة".split())

_DOTLESS = frozenset("في ففي التي الذي هي لكي حوالي".translate({ord("ي"): "ى"}).split())
_DOTTED = frozenset({"حتي", "أخري", "مستشفي", "الكبري", "الأخري", "المستشفي", "إلي", "الي"})
_PRONOUN_ELSE = frozenset({"إلي", "الي"})
"""«إليّ» is right on its own; before a noun with the article it is إلى."""

_SHADDA = "\u0651"
_BEFORE_ARTICLE = re.compile(r"\s+(?:ال|هذ|أن)")
_ALA = re.compile(
    rf"{BEFORE_WORD}(?:(?:بناء|علاوة|ردا|حفاظا|اعتمادا|حصل|حصلت|يعتمد|تعتمد)\s+عل(?P<after>ي)"
    rf"|[وف]?عل(?P<before>ي)\s+(?:الرغم|سبيل|صعيد|مستوى|وشك|الأقل|الأرجح|الإطلاق|التوالي|العكس|غرار"
    rf"|هامش|مدى|مدار|حد سواء|النحو|متن|خلفية)){AFTER_WORD}"
)


@rule(
    "heh-and-teh",
    _("ه and ة are confused at the end of a word."),
    _(
        "Two dots make another word: مدرسة is a school, مدرسه «his teacher»; searches tell"
        " them apart."
    ),
)
def heh_and_teh(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match, word in words(line, _IN_HEH_OR_TEH):
            if word[-1] == "ه" and _is_surely_teh(match, word):
                yield _last_letter(number, match, word, "ة")
            elif word[-1] == "ة" and any(stem in _SURELY_HEH for stem in _after_conjunction(word)):
                yield _last_letter(number, match, word, "ه")


def _is_surely_teh(match: re.Match[str], word: str) -> bool:
    found = definite_stem(word)
    if found:
        stem = found[1][: -len("ه")]
        return stem in _FEMININE or (stem.endswith("ي") and stem[:-1] in _NISBA)
    if any(stem in _SURELY_FEMININE for _length, stem in indefinite_stems(word)):
        return True
    return word in _FEMININE_BEFORE_ADJECTIVE and _is_adjective_next(match)


def _is_adjective_next(match: re.Match[str]) -> bool:
    following = _FEMININE_ADJECTIVE.match(match.string, match.end())
    return following is not None and (
        following["end"] == "ة" or bare(following["stem"]) in _FEMININE
    )


@rule(
    "yeh-and-alef-maqsura",
    _("ي and ى are confused at the end of a word."),
    _("In print ي has its dots and ى has none: «علي» is a name and «على» a preposition."),
)
def yeh_and_alef_maqsura(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        found = [
            Place(number, at := match.start(group), at + 1, "ى")
            for match in _ALA.finditer(line)
            for group in ("after", "before")
            if match[group]
        ]
        for match, word in words(line, _IN_YEH_OR_ALEF):
            if word[-1] == "ى" and _is_surely_yeh(word):
                found.append(_last_letter(number, match, word, "ي"))
            elif word[-1] == "ي" and _is_surely_alef(match, word):
                found.append(_last_letter(number, match, word, "ى"))
        yield from sorted(found, key=lambda place: place.start)


def _is_surely_yeh(word: str) -> bool:
    """«وفى» is a verb of its own."""
    if word != "وفى" and any(stem in _DOTLESS for stem in _after_conjunction(word)):
        return True
    found = definite_stem(word)
    return found is not None and found[1][:-1] in _NISBA


def _is_surely_alef(match: re.Match[str], word: str) -> bool:
    if _SHADDA in match.group()[-2:]:
        return False
    for stem in _after_conjunction(word):
        if stem in _DOTTED:
            is_joined = _BEFORE_ARTICLE.match(match.string, match.end()) is not None
            return stem not in _PRONOUN_ELSE or is_joined
    return False


def _after_conjunction(word: str) -> list[str]:
    return [word, word[1:]] if word[0] in "وف" and len(word) > 2 else [word]


def _last_letter(number: int, match: re.Match[str], word: str, fix: str) -> Place:
    at = offset_of(match, len(word) - 1)
    return Place(number, at, at + 1, fix)
