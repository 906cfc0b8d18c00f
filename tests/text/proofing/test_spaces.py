"""Spaces: too many, too few, or in the wrong place."""

import pytest

from .conftest import found, mended


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("نص  آخر", "نص آخر"),
        ("نص \u00a0 آخر", "نص آخر"),
        ("نص\t\tآخر   ثم  كذا", "نص آخر ثم كذا"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_several_spaces_become_one(line, right, language):
    assert mended("double-space", line, language=language) == [right]


@pytest.mark.parametrize("line", ["نص آخر", "نص\u00a0آخر", "  نص  ", "نص\nآخر"])
def test_one_space_and_spaces_at_the_ends_are_left_alone(line):
    assert found("double-space", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("نص ، ثم نص", "نص، ثم نص"),
        ("هل وصل ؟", "هل وصل؟"),
        ("وصل  .", "وصل."),
        ("قال «نعم .»", "قال «نعم.»"),
        ("قال :", "قال:"),
        ("في عام 2020 .", "في عام 2020."),
        ("Yes , no .", "Yes, no."),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_space_before_a_mark_is_taken_out(line, right, language):
    assert mended("space-before-mark", line, language=language) == [right]


@pytest.mark.parametrize("line", ["نص، ثم", "لغة .NET", "2 : 1", "نص …", "سعره .5 دولار"])
def test_a_mark_that_begins_something_keeps_its_space(line):
    assert found("space-before-mark", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("قال « نعم » أمس", "قال «نعم» أمس"),
        ("نص ( شرح ) نص", "نص (شرح) نص"),
        ("Yes ( no )", "Yes (no)"),
    ],
)
@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_space_inside_a_pair_is_taken_out(line, right, language):
    assert mended("space-inside-pair", line, language=language) == [right]


@pytest.mark.parametrize("line", ["قال «نعم» أمس", "نص (شرح) نص", "أ) ثم", "نص ("])
def test_spaces_around_a_pair_stay(line):
    assert found("space-inside-pair", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("نص،نص", "نص، نص"),
        ("نص؛ثم", "نص؛ ثم"),
        ("لماذا؟لأن", "لماذا؟ لأن"),
        ("قال:نعم", "قال: نعم"),
        ("انتهى.وقال", "انتهى. وقال"),
        ("نص،OpenAI", "نص، OpenAI"),
        ("قالَ:نعم", "قالَ: نعم"),
    ],
)
def test_a_missing_space_is_put_in(line, right):
    assert mended("missing-space", line) == [right]


@pytest.mark.parametrize(
    "line",
    [
        "نص، نص",
        "د.سامي",
        "ص.ب 12",
        "أ.د.محمد",
        "1:30",
        "1،200",
        "example.com",
        "http://a.b",
        "نص،»",
        "نص؟!",
    ],
)
def test_marks_inside_names_numbers_and_abbreviations_stay(line):
    assert found("missing-space", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("جاء و ذهب", "جاء وذهب"),
        ("و بعد ذلك", "وبعد ذلك"),
        ("رغم ذلك، و بعد يوم", "رغم ذلك، وبعد يوم"),
        ("قال «و بعد»", "قال «وبعد»"),
        ("جاء و «النجم»", "جاء و«النجم»"),
    ],
)
def test_a_detached_conjunction_joins_its_word(line, right):
    assert mended("detached-waw", line) == [right]


@pytest.mark.parametrize(
    "line",
    ["جاء وذهب", "و م أ", "حرف و الزائد", "أ و ب", "جاء و OpenAI معا", "نحو و 50 ألفًا", "دلو ماء"],
)
def test_letters_and_latin_names_are_no_detached_conjunction(line):
    assert found("detached-waw", line) == []
