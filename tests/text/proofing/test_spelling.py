"""Words that are often misspelt."""

import pytest

from .conftest import found, mended


@pytest.mark.parametrize(
    "slip", ["إنشاء الله", "انشاء الله", "إنشاءالله", "انشاءالله", "إنشاء  الله"]
)
def test_god_willing_is_three_words(slip):
    assert mended("in-sha-allah", f"نعود و{slip} غدا") == ["نعود وإن شاء الله غدا"]


@pytest.mark.parametrize("line", ["إن شاء الله", "إنشاء اللجنة", "إنشاء جسر", "ما شاء الله"])
def test_building_is_building(line):
    assert found("in-sha-allah", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("ولاكن هاذا", "ولكن هذا"),
        ("ذالك الشئ", "ذلك الشيء"),
        ("عبئ ثقيل", "عبء ثقيل"),
        ("قرائة النضام", "قراءة النظام"),
        ("حتى الان", "حتى الآن"),
    ],
)
def test_a_misspelt_word_is_mended(line, right):
    assert mended("misspelling", line) == [right]


@pytest.mark.parametrize(
    "line", ["لكن هذا", "منضمة إلى الاتحاد", "مبادئ وشاطئ", "شيء", "يعبئ الماء", "فان"]
)
def test_words_that_are_right_are_left_alone(line):
    assert found("misspelling", line) == []
