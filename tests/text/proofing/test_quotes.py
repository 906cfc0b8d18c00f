"""Quotation marks, the right ones and the right way round."""

import pytest

from .conftest import found, mended, places


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ('قال "نعم" أمس', "قال «نعم» أمس"),
        ('"نعم".', "«نعم»."),
        ('وصفه بأنه "ضخم".', "وصفه بأنه «ضخم»."),
        ('قال: "نعم"، ثم "لا"؛ ومضى', "قال: «نعم»، ثم «لا»؛ ومضى"),
        ('ب"نعم" و"لا"', "ب«نعم» و«لا»"),
        ('(قالت "ربما")', "(قالت «ربما»)"),
        ('شركة "OpenAI" الأمريكية', "شركة «OpenAI» الأمريكية"),
        ('قال " نعم " أمس', "قال « نعم » أمس"),
        ('"أولى""ثانية"', "«أولى»«ثانية»"),
    ],
)
def test_straight_marks_become_a_pair(line, right):
    assert mended("straight-quotes", line) == [right]


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ('قال "نعم ومضى', 'قال "نعم ومضى'),
        ('قال نعم" ومضى', 'قال نعم" ومضى'),
        ('شاشة 15" جديدة', 'شاشة 15" جديدة'),
        ('شاشة 15" من "النجم"', 'شاشة 15" من «النجم»'),
        ('قال "نعم ثم "لا" ومضى', 'قال "نعم ثم «لا» ومضى'),
    ],
)
def test_a_mark_without_its_partner_is_left_to_a_person(line, right):
    assert len(places("straight-quotes", line)) == line.count('"')
    assert mended("straight-quotes", line) == [right]


def test_a_quotation_does_not_run_from_one_line_to_the_next():
    assert mended("straight-quotes", 'قال "نعم', 'ثم "لا"') == ['قال "نعم', "ثم «لا»"]


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("قال “نعم” أمس", "قال «نعم» أمس"),
        ("“أولى” و“ثانية”", "«أولى» و«ثانية»"),
        ("«خارج» ثم “نعم”", "«خارج» ثم «نعم»"),
    ],
)
def test_english_marks_become_a_pair(line, right):
    assert mended("curly-quotes", line) == [right]


@pytest.mark.parametrize("line", ["«قال لي “نعم” أمس»", "قال “نعم", "«نعم»"])
def test_a_quotation_inside_another_keeps_its_own_marks(line):
    assert found("curly-quotes", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("قال »نعم« أمس", "قال «نعم» أمس"),
        ("»نعم«.", "«نعم»."),
        ("قال »نعم« ثم »لا«", "قال «نعم» ثم «لا»"),
    ],
)
def test_marks_the_wrong_way_round_are_turned(line, right):
    assert mended("reversed-quotes", line) == [right]


@pytest.mark.parametrize(
    "line",
    ["«أولى»«ثانية»", "«أولى» ثم «ثانية»", "قال :« نعم » . قال :« لا ».", "«نعم»، و«لا»", "»"],
)
def test_marks_the_right_way_round_are_left_alone(line):
    assert found("reversed-quotes", line) == []


@pytest.mark.parametrize("rule", ["straight-quotes", "curly-quotes", "reversed-quotes"])
def test_english_keeps_its_own_marks(rule):
    assert found(rule, 'He said "yes" and “no”.', language="en") == []
