"""Hamza on an initial alef: left out where it is heard, written where it isn't.

همزة القطع is written (أكثر، إدارة), همزة الوصل is not (استخدام، اجتماع، ابن). Only words that have
one right spelling are listed: ان may be أن or إن, الاعلام may be الأعلام or الإعلام.
"""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .letters import definite_stem, indefinite_stems, offset_of, with_stem_in, words
from .rule import Lines, Place, rule

# Nouns and adjectives: with or without the article, and with what is attached in front.
_NOUNS = """
أمم أردن أزمة أسبوع أرض أطفال أحد أول أولى أخير أخيرة أخرى أكثر أكبر أفضل أعلى أقل أسعار أسهم
أموال أيام أشهر أزمات أطراف أسباب أهداف أفراد أعضاء أبناء أرقام أسواق أنظمة
أنحاء أجهزة أسلحة أمريكية أمريكي أوروبية أوروبي أمر أسرة أهمية أساسية أساسي ألف
إدارة إسلام إسلامية إسلامي إنسان إنسانية إنتاج إصابة إصابات إجراء إجراءات إعلان إعلامية إعلامي إيران
إيرانية إيراني إسرائيل إسرائيلية إسرائيلي إرهاب إرهابية إرهابي إصلاح إصلاحات إنجاز إنجازات إمكانية
إحصاءات إيرادات إضافة إشارة إطار إمارات إماراتي إماراتية إغلاق إطلاق إنقاذ إنترنت إلكترونية
إلكتروني إيطاليا إسبانيا إندونيسيا إثيوبيا
""".split()
_BARE_NOUNS = "أمريكا أوروبا أستراليا ألمانيا أفغانستان أوكرانيا أسامة أيضا أمس".split()
"""Without an article; «ايضا» and the names."""

# Verbs and particles: و and ف alone may come before.
_WORDS = """
إلى أو إذا إحدى أكد أكدت أعلن أعلنت أضاف أضافت أشار أشارت أوضح أوضحت أفاد أفادت أعرب أعربت
أصبح أصبحت أصدر أصدرت أطلق أطلقت
""".split()
_MISSING_IN_NOUN = {"ا" + word[1:]: word for word in _NOUNS}
_MISSING = {"ا" + word[1:]: word for word in (*_WORDS, *_BARE_NOUNS)} | _MISSING_IN_NOUN
_SHORTEST_AFTER_CONJUNCTION = 4
_SHORT_AFTER_CONJUNCTION = frozenset({"الى", "اكد", "اذا"})
"""No other word of three letters: واحد is «one», واو a letter."""

_STEM_WITH_HAMZA = with_stem_in("أإ")

# Masdars of the fifth pattern on, and the ten nouns that begin with همزة الوصل.
_JOINING = """
استخدام استعمال استثمار استثمارات استمرار استقبال استقرار استقلال استفادة استعداد استعدادات استجابة
استطلاع استغلال استقالة استئناف استهداف استيراد استشارة استراحة استفتاء
اجتماع اجتماعات اجتماعي اجتماعية اقتصاد اقتصادي اقتصادية اتفاق اتفاقية اتفاقات انتخاب انتخابات
انتخابية انفجار انفجارات امتحان امتحانات اختبار اختبارات اعتبار اعتماد ارتفاع انخفاض انتقال احتجاج
احتجاجات اكتشاف اختيار احتفال احتفالات احتلال اعتداء اعتداءات اعتقال اعتقالات اعتراف اعتراض اقتراح
اقتراحات التزام التهاب امتياز انتصار انتظار انتشار انتهاء انتهاكات انسحاب انضمام انطلاق انقلاب
انهيار اهتمام ابتكار ابتكارات ابتداء اتحاد اتصال اتصالات اتهام اتهامات اتجاه احترام احتمال احتياج
احتياطي اختلاف اختراق ارتباط ازدحام ازدهار اشتباك اشتباكات اشتراك اصطدام اضطراب اضطرابات افتتاح
افتراض اقتحام اكتفاء اقتصاديات
""".split()
_ADDED = {hamza + word[1:] for word in _JOINING for hamza in "أإ"} | {
    *("إسم", "إبن", "إبنة", "إمرأة", "إثنان", "إثنتان")
}
"""Not «الإثنين»: many hold that a name of a day keeps its hamza."""


@rule(
    "missing-hamza",
    _("A hamza is missing at the head of a word."),
    _("The hamza is a letter: with it the word is found by searches and read without a halt."),
)
def missing_hamza(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match, word in words(line):
            if "ا" in word and (found := _missing(word)):
                index, right = found
                at = offset_of(match, index)
                yield Place(number, at, at + 1, right[0])


def _missing(word: str) -> tuple[int, str] | None:
    definite = definite_stem(word)
    if definite and definite[1] in _MISSING_IN_NOUN:
        return definite[0], _MISSING_IN_NOUN[definite[1]]
    if word in _MISSING:
        return 0, _MISSING[word]
    stem = word[1:] if word[0] in "وف" else ""
    is_long = len(stem) >= _SHORTEST_AFTER_CONJUNCTION or stem in _SHORT_AFTER_CONJUNCTION
    return (1, _MISSING[stem]) if is_long and stem in _MISSING else None


@rule(
    "added-hamza",
    _("A hamza stands on an alef that takes none."),
    _("It is همزة وصل: it is not pronounced after another word, and is written as a bare alef."),
)
def added_hamza(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for match, word in words(line, _STEM_WITH_HAMZA):
            if (found := _added(word)) is not None:
                at = offset_of(match, found)
                yield Place(number, at, at + 1, "ا")


def _added(word: str) -> int | None:
    definite = definite_stem(word)
    if definite and definite[1] in _ADDED:
        return definite[0]
    return next((start for start, stem in indefinite_stems(word) if stem in _ADDED), None)
