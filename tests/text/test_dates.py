"""Dates, times and places in words."""

from datetime import UTC, date, datetime

import pytest

from articles.text.dates import date_in_words, hijri_in_words, time_in_words, weekday_in_words
from articles.text.zones import city_of

MOMENT = datetime(2026, 1, 28, 14, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("language", "digits", "words"),
    [
        ("ar", "latn", "28 يناير 2026"),
        ("ar", "arab", "٢٨ يناير ٢٠٢٦"),
        ("en", "latn", "28 January 2026"),
        ("en", "arab", "28 January 2026"),
    ],
)
def test_a_date_is_written_as_its_language_has_it(language, digits, words):
    assert date_in_words(MOMENT, language, digits) == words


def test_every_month_has_its_own_name():
    months = {date_in_words(MOMENT.replace(month=n), "ar").split()[1] for n in range(1, 13)}
    assert len(months) == 12
    assert date_in_words(MOMENT.replace(month=12), "ar") == "28 ديسمبر 2026"


def test_a_time_is_on_the_clock_of_24_hours():
    assert time_in_words(MOMENT, "ar") == "14:05"
    assert time_in_words(MOMENT, "ar", "arab") == "١٤:٠٥"
    assert time_in_words(MOMENT, "en", "arab") == "14:05"


def test_weekdays_begin_where_the_calendar_says():
    assert weekday_in_words(MOMENT, "ar") == "الأربعاء"
    assert weekday_in_words(MOMENT.replace(day=26), "ar") == "الاثنين"
    assert weekday_in_words(MOMENT.replace(day=25), "ar") == "الأحد"
    assert weekday_in_words(MOMENT, "en") == "Wednesday"


@pytest.mark.parametrize(
    ("zone", "language", "city"),
    [
        ("Asia/Riyadh", "ar", "الرياض"),
        ("Asia/Riyadh", "en", "Riyadh"),
        ("America/New_York", "ar", "New York"),
        ("UTC", "en", "UTC"),
    ],
)
def test_a_zone_is_named_by_its_city(zone, language, city):
    assert city_of(zone, language) == city


@pytest.mark.parametrize(
    ("day", "ar", "en"),
    [
        (date(2026, 3, 20), "1 شوال 1447", "1 Shawwal 1447"),
        (date(2026, 6, 16), "1 محرم 1448", "1 Muharram 1448"),
        (date(1900, 1, 1), "", ""),
        (date(2999, 1, 1), "", ""),
    ],
)
def test_a_hijri_day_is_that_of_the_umm_al_qura_tables(day, ar, en):
    assert hijri_in_words(day, "ar") == ar
    assert hijri_in_words(day, "en") == en


def test_hijri_numbers_are_in_the_digits_of_the_newsroom():
    assert hijri_in_words(date(2026, 3, 20), "ar", "arab") == "١ شوال ١٤٤٧"
    assert hijri_in_words(date(2026, 3, 20), "en", "arab") == "1 Shawwal 1447"
