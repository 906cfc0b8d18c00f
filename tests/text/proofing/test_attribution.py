"""Long quotations without a speaker."""

import pytest

from .conftest import found

LONG = "«لن نقبل بأقل من الاتفاق الذي وقعناه معا قبل عامين»"


@pytest.mark.parametrize("line", [f"{LONG}.", f"في القاعة الكبرى {LONG} والناس جلوس."])
def test_a_long_quotation_that_nobody_says_is_found(line):
    assert found("unattributed-quotation", line) == [LONG]


@pytest.mark.parametrize(
    "line",
    [
        f"وقال الوزير: {LONG}.",
        f"{LONG}، بحسب بيان الوزارة.",
        f"{LONG}، تضيف مديرة المصنع.",
        f"كُتب على اللافتة: {LONG}.",
        f"ونَبَّهَ إلى ما يأتي: {LONG}.",
        "في القاعة «نعم، نحن هنا» والناس جلوس.",
        "رواية «الرجل الذي باع البحر» في طبعة جديدة.",
    ],
)
def test_a_quotation_with_a_source_and_a_title_are_left_alone(line):
    assert found("unattributed-quotation", line) == []


def test_the_paragraph_before_may_name_the_speaker():
    assert found("unattributed-quotation", "وتحدث الوزير بعد ذلك.", f"{LONG}.") == []
    assert found("unattributed-quotation", "وتحدث الوزير.", "ومضى اليوم.", f"{LONG}.") == [LONG]
