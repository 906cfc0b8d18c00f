"""How long a text is, in words and in minutes of reading."""

import pytest

from articles.text.counting import Length, length_of, minutes_for, words_in

CASES = [
    ("", 0),
    ("   \u00a0\n", 0),
    ("جسر جديد", 2),
    ("وقالت الهيئة", 2),
    ("قال و كتب", 3),
    ("الْجِسْرُ الجَدِيدُ", 2),
    ("الجـــسر", 1),
    ("ـــ", 0),
    ("افتتاح — وبداية", 2),
    ("افتتاح—وبداية", 2),
    ("سنوات..ثم عاد", 3),
    ("سنوات…ثم عاد", 3),
    ("نعم،لا", 2),
    ("قال:«نعم»", 2),
    ("ماذا؟!", 1),
    ("F-16 و C++ وi.MX", 4),
    ("بلغت 3.5% عام 2026", 4),
    ("٣٫٥٪ من ١٢٬٠٠٠", 3),
    ("https://example.org/a/1?b=2", 1),
    ("صدر ¹ أمس ²", 2),
    ("a\u200fb \u2066c\u2069", 2),
    ("a\u202fb", 2),
    ("New bridge’s two-way lanes", 4),
    ("- – * / \u2022", 0),
    ("ذكور/إناث", 1),
    ("لا‌يزال", 1),
    ("\u0301\u064b", 0),
    ("x\u001cy", 1),
]


@pytest.mark.parametrize(("text", "words"), CASES)
def test_words_are_counted_as_word_processors_do(text, words):
    assert words_in(text) == words


def test_footnotes_are_counted_apart_and_part_no_word():
    body = (
        "<h2>عنوان فرعي</h2><p>بدأ العمل<footnote>بيان <strong>الهيئة</strong></footnote>، أمس</p>"
        "<ul><li><p>بند</p></li></ul><blockquote><p>قول</p><cite>قائله</cite></blockquote>"
        "<p>جسر<footnote>بيان <strong>الهيئة</strong></footnote>ان</p>"
    )
    assert length_of("مقدمة قصيرة", body) == Length(words=2 + 2 + 3 + 1 + 2 + 1, notes=2)


def test_a_word_in_arabic_takes_longer_than_one_in_english():
    assert [minutes_for(words, "ar") for words in (0, 1, 138, 206, 207, 5000)] == [
        0,
        1,
        1,
        1,
        2,
        36,
    ]
    assert [minutes_for(words, "en") for words in (0, 1, 228, 341, 342, 5000)] == [
        0,
        1,
        1,
        1,
        2,
        22,
    ]
