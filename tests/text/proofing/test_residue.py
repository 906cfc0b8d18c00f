"""Tracing marks and typed note marks."""

import base64

import pytest

from articles.text.proofing import proofread

from .conftest import found, mended, places

# 198.51.100.0/24 belongs to nobody (RFC 5737).
TRACE = base64.b64encode(b"ip: 198.51.100.7 ").decode()


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_tracing_mark_forbids_publishing_in_every_language(language):
    slips = proofread(["نص", f"{TRACE} نص"], language)
    assert [(slip.rule, slip.is_blocking) for slip in slips] == [("tracing-mark", True)]
    assert mended("tracing-mark", f"نص {TRACE}", language=language) == ["نص "]


@pytest.mark.parametrize("word", ["Internationalization", "DeepSeek-V3", "aaaaaaaaaaaaaaaa"])
def test_a_long_word_is_no_tracing_mark(word):
    assert found("tracing-mark", f"قال {word} أمس") == []


@pytest.mark.parametrize("language", ["ar", "en"])
@pytest.mark.parametrize(
    ("line", "mark"),
    [
        ("word¹", "¹"),
        ("نص ¹.", "¹"),
        ("نص⁴²", "⁴²"),
        ("ارتفعت الأسعار[1].", "[1]"),
        ("ارتفعت الأسعار [١٢].", "[١٢]"),
        ("[3] تقرير الهيئة", "[3]"),
    ],
)
def test_a_typed_mark_is_pointed_out_and_left_to_a_person(line, mark, language):
    assert found("leftover-marker", line, language=language) == [mark]
    assert mended("leftover-marker", line, language=language) == [line]


def test_numbers_in_brackets_are_marks_where_the_field_counts_them_from_one():
    lines = ("ارتفعت الأسعار (1) ثم هبطت (2).", "وعادت إلى الصعود.(3)")
    assert found("leftover-marker", *lines) == ["(1)", "(2)", "(3)"]
    assert places("leftover-marker", *lines)[2].line == 1


@pytest.mark.parametrize(
    "lines",
    [
        ["فاز الفريق بهدفين (2)"],
        ["تنص المادة (1) من القانون على ذلك"],
        ["الجدول (1) والشكل (2)"],
        ["بندان: الأول (1) والثالث (3)"],
        ["فازت القائمتان (1) و(2) بالمقاعد"],
        ["see Figure (1) below"],
        ["12 كم²"],
        ["10 m² فقط"],
        ["E = mc²"],
        ["عام [2019] كله"],
    ],
)
def test_numbers_that_mean_something_else_are_no_marks(lines):
    assert found("leftover-marker", *lines) == []
