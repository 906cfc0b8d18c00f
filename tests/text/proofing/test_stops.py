"""Stops, commas and ellipses."""

import pytest

from .conftest import found, mended


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("لحظة.. ثم أخرى", "لحظة… ثم أخرى"),
        ("لحظة..ثم أخرى", "لحظة… ثم أخرى"),
        ("ليلة المطر.. 40 عامًا", "ليلة المطر… 40 عامًا"),
        ("لحظة سبوتنيك..", "لحظة سبوتنيك.."),
        ("قال نعم».. ثم", "قال نعم».. ثم"),
        ("حقًا؟.. ثم", "حقًا؟.. ثم"),
    ],
)
def test_two_stops_are_a_pause_between_words_and_a_question_at_an_end(line, right):
    assert found("double-full-stop", line) == [".."]
    assert mended("double-full-stop", line) == [right]


@pytest.mark.parametrize("line", ["نص.", "نص...", "نص…", "نص....", "../folder", "a..\\b", "1.2.3"])
def test_one_stop_three_stops_and_paths_are_no_two_stops(line):
    assert found("double-full-stop", line) == []


def test_two_stops_are_found_in_english_too():
    assert found("double-full-stop", "Wait.. what", language="en") == [".."]


@pytest.mark.parametrize(
    ("line", "right"), [("لحظة... ثم", "لحظة… ثم"), ("نص ......", "نص …"), ("(...)", "(…)")]
)
def test_typed_stops_become_an_ellipsis(line, right):
    assert mended("typed-ellipsis", line) == [right]


def test_english_may_type_its_ellipsis():
    assert found("typed-ellipsis", "Wait...", language="en") == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("أين, ومتى", "أين، ومتى"),
        ("أين?", "أين؟"),
        ("أين,ومتى", "أين، ومتى"),
        ("ذهب; ثم عاد", "ذهب؛ ثم عاد"),
        ("قال «نعم?»", "قال «نعم؟»"),
        ("في عام 2020, ثم عاد", "في عام 2020، ثم عاد"),
        ("نسبة 5%, وأكثر", "نسبة 5%، وأكثر"),
        ("(الأول), ثم الثاني", "(الأول)، ثم الثاني"),
        ("مَتَى?", "مَتَى؟"),
    ],
)
def test_a_latin_mark_after_an_arabic_word_becomes_arabic(line, right):
    assert mended("latin-mark", line) == [right]


@pytest.mark.parametrize(
    "line", ["قال: Yes, no; why?", "1,200 دولار", "a?b", "C++, Java وغيرهما", "نص، نص؛ نص؟"]
)
def test_a_mark_of_latin_text_and_of_a_number_stays(line):
    assert found("latin-mark", line) == []


def test_an_arabic_mark_after_an_english_word_becomes_latin():
    assert mended("arabic-mark", "Yes، no؛ why؟", language="en") == ["Yes, no; why?"]
    assert found("arabic-mark", "The sign said «نعم؟» again", language="en") == []
    assert found("arabic-mark", "قال OpenAI، ثم") == []


@pytest.mark.parametrize(
    ("line", "right"),
    [("لماذا؟؟؟", "لماذا؟"), ("نص،، نص", "نص، نص"), ("لا!!", "لا!"), ("What??", "What?")],
)
def test_a_repeated_mark_becomes_one(line, right):
    assert mended("repeated-mark", line) == [right]


@pytest.mark.parametrize("line", ["حقًا؟!", "نص، نص؛", "…", "C++"])
def test_two_different_marks_may_meet(line):
    assert found("repeated-mark", line) == []
