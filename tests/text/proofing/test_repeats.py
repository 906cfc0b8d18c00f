"""Words typed twice."""

import pytest

from .conftest import found, mended


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("تم في في المدينة", "تم في المدينة"),
        ("على على على الرقم", "على الرقم"),
        ("دعت اللجنة اللجنة الحكومية", "دعت اللجنة الحكومية"),
        ("قال أن  أن المدينة", "قال أن المدينة"),
    ],
)
def test_a_repeated_word_stays_once(line, right):
    assert mended("repeated-word", line) == [right]


@pytest.mark.parametrize(
    "line",
    [
        "من من الناس يعلم",
        "شيئا فشيئا",
        "رويدا رويدا",
        "لا لا أريد",
        "هو هو لم يتغير",
        "الله الله في المدينة",
        "شبكة سي إن إن الأمريكية",
        "في فيينا",
        "من على علو",
        "وفي في",
        "قال في. في المدينة",
    ],
)
def test_what_is_doubled_on_purpose_is_left_alone(line):
    assert found("repeated-word", line) == []


@pytest.mark.parametrize(("line", "right"), [("of the the town", "of the town"), ("In in", "In")])
def test_a_repeated_english_word_stays_once(line, right):
    assert mended("repeated-word", line, language="en") == [right]


@pytest.mark.parametrize(
    "line", ["I said that that is so", "he had had it", "a A-side", "Duran Duran"]
)
def test_english_that_may_be_doubled_is_left_alone(line):
    assert found("repeated-word", line, language="en") == []
