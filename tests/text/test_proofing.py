"""Slips that a copy editor would mark."""

import base64

import pytest
from django.utils import translation

from articles.text.proofing import proofread

SLIPS = [
    ('قال "نعم" أمس', "قال «نعم» أمس"),
    ("لحظة سبوتنيك..", "لحظة سبوتنيك…"),
    ("لحظة.. ثم أخرى", "لحظة... ثم أخرى"),
    ("نص ، ثم نص", "نص، ثم نص"),
    ("هل وصل ؟", "هل وصل؟"),
    ("أين, ومتى", "أين، ومتى"),
    ("أين?", "أين؟"),
    ("نص ¹.", "نص."),
    ("نص⁴²", "نص 42"),
]


@pytest.mark.parametrize(("slip", "right"), SLIPS)
def test_a_slip_is_found_and_its_mending_is_not(slip, right):
    assert [found.is_blocking for found in proofread([slip], "ar")] == [False]
    assert proofread([right], "ar") == []


def test_each_kind_of_slip_is_named_once_with_how_often_it_stands_there():
    lines = ['قال "نعم"', "نص", 'ثم "لا".. ثم..']
    with translation.override("en"):
        messages = [str(slip.message) for slip in proofread(lines, "ar")]
    assert messages == [
        "Straight quotation marks stand where « and » belong (4 places)",
        "Two full stops stand together (2 places)",
    ]


@pytest.mark.parametrize("right", ['He said "yes".', "Yes, he did; why?", "Wait.."])
def test_rules_of_arabic_do_not_touch_other_languages(right):
    assert proofread([right], "en") == []


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_tracing_mark_forbids_publishing_in_every_language(language):
    token = base64.b64encode(b"ip: 198.51.100.7 ").decode()
    assert [slip.is_blocking for slip in proofread(["line", token], language)] == [True]


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_typed_mark_is_pointed_out_in_every_language(language):
    assert len(proofread(["word¹"], language)) == 1


@pytest.mark.parametrize("text", ["مساحته 12 كم²", "10 m² فقط", "E = mc²"])
def test_units_and_formulas_are_no_footnote_marks(text):
    assert not proofread([text], "ar")
