"""Digits of one set, and ranges that keep their order."""

import pytest

from .conftest import found, mended, places


def test_the_rarer_digits_are_mended_to_the_usual():
    assert mended("mixed-digits", "في 2020 و2021", "ثم ٢٠٢٢") == ["في 2020 و2021", "ثم 2022"]
    assert mended("mixed-digits", "في ٢٠٢٠ و٢٠٢١", "ثم 20.5%") == ["في ٢٠٢٠ و٢٠٢١", "ثم ٢٠.٥%"]
    assert mended("mixed-digits", "في ۲۰۲۰ و2021 و2022") == ["في 2020 و2021 و2022"]


def test_where_both_sets_are_as_frequent_a_person_must_choose():
    assert found("mixed-digits", "في 2020 و٢٠٢١") == ["2020", "٢٠٢١"]
    assert [place.fix for place in places("mixed-digits", "في 2020 و٢٠٢١")] == [None, None]


@pytest.mark.parametrize(
    "line",
    [
        "في 2020 و2021",
        "في ٢٠٢٠ و٢٠٢١",
        "طائرة F-16 في عام ٢٠٢٠",
        "نموذج R1 وشبكة 5G عام ٢٠٢٠",
        "https://iana.org/2020/7 عام ٢٠٢٠",
        "هاتف +971 4 000 0000 منذ ٢٠٢٠",
        "وسم #2020 منذ ٢٠٢٠",
    ],
)
def test_digits_of_latin_names_addresses_and_telephones_do_not_count(line):
    assert found("mixed-digits", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("نحو 3-5% فقط", "نحو 3–5% فقط"),
        ("موسم 2019-2024", "موسم 2019–2024"),
        ("من 1:30-2:45 ظهرا", "من 1:30–2:45 ظهرا"),
        ("26 - 27 أبريل", "26 – 27 أبريل"),
        ("3%-5%", "3%–5%"),
        ("5.5-8.6 درجة", "5.5–8.6 درجة"),
        ("1,000-12,000 شخص", "1,000–12,000 شخص"),
        ("(22-30 يونيو)", "(22–30 يونيو)"),
    ],
)
def test_a_range_gets_a_dash_that_keeps_its_order(line, right):
    assert mended("flipping-range", line) == [right]


@pytest.mark.parametrize(
    "line",
    [
        "نحو 3–5%",
        "يوم 2024-01-15",
        "طائرة F-16 وصاروخ S-400",
        "القمر «هدهد-1» و10-أ",
        "هاتف 011-2222",
        "هاتف +966-11-222",
        "القانون رقم 11-27",
        "نحو ٣-٥%",
        "فاز 3-1",
        "إصدار 1.2.3-4.5",
        "DeepSeek-V3",
        "3-5-2",
    ],
)
def test_dates_names_numbers_and_scores_are_no_ranges(line):
    assert found("flipping-range", line) == []
