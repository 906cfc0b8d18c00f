"""Brackets and quotation marks without a partner."""

import pytest

from .conftest import found, places


@pytest.mark.parametrize(
    ("line", "alone"),
    [
        ("نص (شرح", "("),
        ("نص شرح) ثم", ")"),
        ("قال «نعم ومضى", "«"),
        ("قال نعم» ومضى", "»"),
        ("نص [شرح", "["),
        ("قال “نعم", "“"),
        ("(أ (ب)", "("),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_what_has_no_partner_is_found_and_left_to_a_person(line, alone, language):
    assert found("unbalanced-pair", line, language=language) == [alone]
    assert [place.fix for place in places("unbalanced-pair", line, language=language)] == [None]


@pytest.mark.parametrize(
    "line",
    [
        "نص (شرح) ثم",
        "«قال (نعم) أمس»",
        "1) أولا",
        "أ) أولا (ثم)",
        "١) أولا",
        "قال «“نعم”»",
        "3 > 2",
    ],
)
def test_pairs_and_numberings_are_left_alone(line):
    assert found("unbalanced-pair", line) == []


def test_a_quotation_may_run_over_paragraphs():
    assert found("unbalanced-pair", "قال: «نعم.", "«ثم مضى.", "«ولم يعد».") == []
    assert found("unbalanced-pair", "قال: «نعم.", "ثم مضى.", "ولم يعد».") == []
    assert found("unbalanced-pair", "قال: “نعم.", "ولم يعد”.") == []


def test_a_quotation_that_never_ends_is_found_at_its_head():
    assert [place.line for place in places("unbalanced-pair", "قال: «نعم.", "ثم «لا».")] == [0]


def test_brackets_do_not_run_over_paragraphs():
    assert found("unbalanced-pair", "نص (أول", "ثان) نص") == ["(", ")"]
