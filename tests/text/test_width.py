"""How wide a line is, in wide characters."""

import pytest

from articles.text.width import wide_characters


def test_a_latin_line_is_as_wide_as_it_is_drawn():
    """508 pixels in Liberation Sans at 20, which has the widths of Arial."""
    line = "First ship docks at Luban Harbour after eleven silent months"
    assert wide_characters(line) == pytest.approx(0.876 * len(line), rel=0.05)


def test_an_arabic_line_is_narrower_as_its_letters_join():
    line = "مرفأ يستقبل أول سفينة بعد توقف دام أحد عشر شهرا"
    assert wide_characters(line) == pytest.approx(0.74 * len(line), rel=0.05)


def test_tashkeel_and_marks_of_direction_take_no_room():
    assert wide_characters("مَرْفَأٌ\u200f") == wide_characters("مرفأ")


@pytest.mark.parametrize(("narrow", "wide"), [("ill", "mmm"), ("abc", "ABC"), ("aaa", "日本語")])
def test_letters_are_not_all_alike(narrow, wide):
    assert wide_characters(narrow) < wide_characters(wide)


def test_nothing_is_no_width():
    assert wide_characters("") == 0
