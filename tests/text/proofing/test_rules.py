"""What holds for every rule: a name, a reason, one slip a field, places that can be mended."""

import re
from itertools import pairwise

import pytest
from django.utils import translation
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.text.proofing import HouseEntry, proofread, rules_for

from .conftest import apply

LANGUAGES = ("ar", "en")
HOUSE = [
    HouseEntry("كورونا", "كوفيد", "سبب"),
    HouseEntry("قام بزيارة", "زار"),
    HouseEntry("الضفة", "الضفة الغربية"),
    HouseEntry("حاسوب", "الحاسوب"),
]

# Words and signs that the rules look for, so that random text is full of slips and near slips.
PIECES = [
    *(
        "هذا",
        "هذه",
        "وهذا",
        "في",
        "في في في",
        "الميزة",
        "القرار",
        "الخليفة",
        "كتب",
        "المدرسه",
        "الى",
        "إستخدام",
    ),
    *("فى", "حتي", "التطورات", "و", "أن", "شئ", "انشاء الله", "كورونا", "الكورونا", "قام بزيارة"),
    *(
        "الضفة",
        "الغربية",
        "للحاسوب",
        "مـــاء",
        "الـ",
        "ﻣﺎﺀ",
        "ک",
        "ی",
        "قَالَ",
        "3-5%",
        "٣",
        "2019-2024",
    ),
    *(
        '"',
        "«",
        "»",
        "“",
        "”",
        "(",
        ")",
        "[1]",
        "(1)",
        "¹",
        ".",
        "..",
        "...",
        "،",
        ",",
        "؟",
        "!",
        ":",
    ),
    *(" ", "  ", "\u00a0", "\u200f", "\n", "the", "of", "R1", "a", ""),
]
lines_of_slips = st.lists(st.lists(st.sampled_from(PIECES), max_size=14).map("".join), max_size=4)
any_lines = lines_of_slips | st.lists(st.text(max_size=40), max_size=3)
spaced = st.lists(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join), max_size=4)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_its_own_name_a_message_and_a_reason(language):
    rules = rules_for(language)
    assert len({rule.name for rule in rules}) == len(rules)
    for rule in rules:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
        assert str(rule.message).endswith(".")
        assert str(rule.reason).endswith(".")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_message_and_reason_is_said_in_arabic(language):
    with translation.override("ar"):
        for rule in rules_for(language):
            for words in (rule.message, rule.reason):
                assert re.match(r"[«\u0600-\u06ff]", str(words)), words


def test_each_rule_speaks_once_a_field_about_all_its_places():
    slips = proofread(['قال "نعم"', "نص", 'ثم "لا".. ثم..'], "ar")
    assert [slip.rule for slip in slips] == ["double-full-stop", "straight-quotes"]
    assert [len(slip.places) for slip in slips] == [2, 4]


@pytest.mark.parametrize("right", ['He said "yes".', "Yes, he did; why?", "3-5%, then 2019-2024"])
def test_rules_of_arabic_do_not_touch_english(right):
    assert proofread([right], "en") == []


def test_a_language_without_rules_of_its_own_has_those_of_any():
    assert [slip.rule for slip in proofread(['"a" ,b..'], "fr")] == ["double-full-stop"]


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(lines=any_lines | spaced)
def test_places_stand_in_the_text_and_those_of_a_rule_never_overlap(language, lines):
    for slip in proofread(lines, language, HOUSE):
        for place in slip.places:
            assert 0 <= place.start < place.end <= len(lines[place.line])
        ordered = sorted(slip.places, key=lambda place: (place.line, place.start))
        for before, after in pairwise(ordered):
            assert before.line < after.line or before.end <= after.start


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(lines=any_lines | spaced)
def test_what_a_fix_has_mended_is_not_found_again(language, lines):
    for rule in rules_for(language):
        slip = rule(lines)
        if slip:
            again = rule(apply(lines, slip.places))
            left = sum(place.fix is None for place in slip.places)
            assert sum(place.fix is not None for place in (again.places if again else ())) == 0
            assert len(again.places if again else ()) <= left


@settings(deadline=None)
@given(lines=any_lines | spaced)
def test_what_house_style_has_mended_is_not_found_again(lines):
    for entry in HOUSE:
        for slip in proofread(lines, "ar", [entry]):
            if slip.rule == "house-style":
                mended = apply(lines, slip.places)
                again = [s for s in proofread(mended, "ar", [entry]) if s.rule == "house-style"]
                assert all(place.fix is None for s in again for place in s.places)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(deadline=None)
@given(lines=any_lines | spaced)
def test_all_fixes_of_a_field_one_rule_after_another_end_in_a_text(language, lines):
    mending = lines
    for rule in rules_for(language):
        slip = rule(mending)
        mending = apply(mending, slip.places if slip else ())
    assert len(mending) == len(lines)
