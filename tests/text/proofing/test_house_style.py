"""The newsroom's own list: literal words, in whatever dress they come."""

import time

import pytest
from django.utils import translation

from articles.text.proofing import HouseEntry, proofread

from .conftest import apply

VIRUS = HouseEntry("كورونا", "كوفيد-19", "الاسم الرسمي للمرض.")


def read(entry: HouseEntry, *lines: str, language: str = "ar") -> list[str]:
    slips = [slip for slip in proofread(lines, language, [entry]) if slip.rule == "house-style"]
    return apply(lines, slips[0].places) if slips else []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("وباء كورونا", "وباء كوفيد-19"),
        ("وكورونا، بكورونا", "وكوفيد-19، بكوفيد-19"),
        ("كُورُونا", "كوفيد-19"),
        ("كـورونا", "كوفيد-19"),
        ("«كورونا».", "«كوفيد-19»."),
        ("فلكورونا", "فلكوفيد-19"),
    ],
)
def test_words_are_found_with_tashkeel_and_with_what_is_attached(line, right):
    assert read(VIRUS, line) == [right]


@pytest.mark.parametrize("line", ["كورونات", "مكورونا", "كوروناوي", "كورون", "كورو نا", "corona"])
def test_only_whole_words_are_found(line):
    assert read(VIRUS, line) == []


def test_the_article_may_be_attached_and_stays():
    entry = HouseEntry("حاسوب", "كمبيوتر")
    assert read(entry, "الحاسوب وبالحاسوب للحاسوب") == ["الكمبيوتر وبالكمبيوتر للكمبيوتر"]


def test_where_two_articles_would_meet_a_person_must_mend():
    entry = HouseEntry("حاسوب", "الحاسوب الآلي")
    assert read(entry, "للحاسوب لحاسوب حاسوب") == ["للحاسوب لحاسوب الحاسوب الآلي"]


def test_several_words_are_found_over_any_space():
    assert read(HouseEntry("قام بزيارة", "زار"), "وقام  بزيارة المدينة") == ["وزار المدينة"]


def test_what_is_written_right_already_is_not_found_inside_it():
    entry = HouseEntry("الضفة", "الضفة الغربية")
    assert read(entry, "الضفة الغربية") == []
    assert read(entry, "الضفة الغربية ثم الضفة") == ["الضفة الغربية ثم الضفة الغربية"]


def test_an_entry_about_tashkeel_means_it_to_the_letter():
    entry = HouseEntry("شكراً", "شكرًا")
    assert read(entry, "شكراً جزيلا") == ["شكرًا جزيلا"]
    assert read(entry, "شكرًا جزيلا") == []
    assert read(entry, "شكرا جزيلا") == []


def test_latin_words_are_found_in_any_case():
    assert read(HouseEntry("e-mail", "email"), "An E-mail came", language="en") == ["An email came"]
    assert read(HouseEntry("e-mail", "email"), "one-mail", language="en") == []


def test_signs_of_a_pattern_are_only_themselves():
    assert read(HouseEntry("C++", "سي++"), "لغة C++ الآن") == ["لغة سي++ الآن"]
    assert read(HouseEntry("أ.*", "ب"), "أحمد") == []


def test_short_words_are_looked_for_as_they_are():
    assert read(HouseEntry("عن", "في"), "وعن عن بعن العن") == ["وعن في بعن العن"]


def test_an_entry_without_another_word_only_points_it_out():
    assert read(HouseEntry("يذكر أن"), "يذكر أن المدينة") == ["يذكر أن المدينة"]


@pytest.mark.parametrize("wrong", [" ", "\u064b", "\u0640"])
def test_an_entry_without_letters_finds_nothing(wrong):
    assert read(HouseEntry(wrong, "نص"), "نص\u064b وـ نص") == []


def test_the_slip_says_both_words_and_the_reason():
    with translation.override("ar"):
        slip = proofread(["كورونا كورونا"], "ar", [VIRUS])[0]
    assert str(slip.message) == "أسلوب الصحيفة: «كوفيد-19» لا «كورونا»."
    assert (slip.reason, slip.is_blocking) == ("الاسم الرسمي للمرض.", False)


def test_a_long_list_over_a_long_story_is_read_at_once():
    entries = [HouseEntry(f"كلمة{number}", "أخرى") for number in range(500)]
    lines = ["تختصر الطريق الجديدة عشر دقائق من زمن الرحلة كل يوم"] * 500
    began = time.process_time()
    proofread(lines, "ar", entries)
    assert time.process_time() - began < 1
