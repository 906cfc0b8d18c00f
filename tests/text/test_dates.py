"""Dates, times and places in words."""

from datetime import UTC, datetime

import pytest

from articles.text.dates import date_in_words, time_in_words, weekday_in_words
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
