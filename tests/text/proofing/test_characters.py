"""Stretched, drawn, borrowed and invisible characters."""

import pytest

from .conftest import found, mended, places


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("مـــاء عذب", "ماء عذب"),
        ("الـمدينـة", "المدينة"),
        ("يُمثّـلُ", "يُمثّلُ"),
    ],
)
def test_a_stretched_word_is_mended(line, right):
    assert mended("tatweel", line) == [right]


@pytest.mark.parametrize(
    "line", ["عام 1446هـ", "الـ50 دولة", "بـ«النجم»", "لـ NASA", "نص ـ نص", "ـه"]
)
def test_a_stroke_that_joins_what_is_no_letter_has_its_use(line):
    assert found("tatweel", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("\ufee3\ufe8e\ufe80 عذب", "ماء عذب"),
        ("هؤ\ufefbء", "هؤلاء"),
        ("\ufb8e\ufe98\ufe8e\ufe8f", "\u06a9تاب"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_drawn_forms_become_letters(line, right, language):
    assert mended("presentation-form", line, language=language) == [right]


@pytest.mark.parametrize(
    "line", ["محمد \ufdfa", "\ufdfd", "10 \ufdfc", "\ufd3fآية\ufd3e", "ماء", "①"]
)
def test_signs_of_their_own_stay(line):
    assert found("presentation-form", line) == []


@pytest.mark.parametrize(
    "mark", ["\u200b", "\u200e", "\u200f", "\u202b", "\u2067", "\ufeff", "\u00ad"]
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_invisible_mark_is_taken_out(mark, language):
    assert mended("invisible-mark", f"نص{mark}{mark} آخر", language=language) == ["نص آخر"]


@pytest.mark.parametrize("line", ["ه\u200dـ", "می\u200cروم", "نص\u00a0آخر"])
def test_joiners_and_spaces_are_no_invisible_marks(line):
    assert found("invisible-mark", line) == []


def test_borrowed_letters_become_arabic_ones():
    assert mended("foreign-letter", "\u06a9تاب جد\u06ccد") == ["كتاب جديد"]
    assert mended("foreign-letter", "\u06beذا مؤ\u06beل") == ["هذا مؤهل"]


def test_a_borrowed_letter_at_the_end_may_be_either_and_is_left_to_a_person():
    assert [place.fix for place in places("foreign-letter", "عل\u06cc الطاولة")] == [None]


@pytest.mark.parametrize("line", ["كتاب جديد", "پاريس", "گوگل", "ڤيينا"])
def test_letters_that_arabic_borrows_for_names_stay(line):
    assert found("foreign-letter", line) == []
