"""Dates and times in words, by our own formats: Django's for Arabic read `يناير 28, 2025`."""

from datetime import date, datetime

from hijridate import Gregorian

from .digits import with_digits

ARABIC_MONTHS = (
    "يناير",
    "فبراير",
    "مارس",
    "أبريل",
    "مايو",
    "يونيو",
    "يوليو",
    "أغسطس",
    "سبتمبر",
    "أكتوبر",
    "نوفمبر",
    "ديسمبر",
)
ARABIC_WEEKDAYS = (
    "الاثنين",
    "الثلاثاء",
    "الأربعاء",
    "الخميس",
    "الجمعة",
    "السبت",
    "الأحد",
)


def date_in_words(moment: date, language: str, digits: str = "latn") -> str:
    """`28 يناير 2025` or `28 January 2025`; the moment is already in the zone to show."""
    return f"{day_in_words(moment, language, digits)} {_in_digits(moment.year, language, digits)}"


def day_in_words(moment: date, language: str, digits: str = "latn") -> str:
    """`28 يناير` or `28 January`, where the year is told by the page."""
    month = ARABIC_MONTHS[moment.month - 1] if language == "ar" else f"{moment:%B}"
    return f"{_in_digits(moment.day, language, digits)} {month}"


def time_in_words(moment: datetime, language: str, digits: str = "latn") -> str:
    """`14:05`, on the 24-hour clock."""
    return _in_digits(f"{moment:%H:%M}", language, digits)


def weekday_in_words(moment: date, language: str) -> str:
    """`الثلاثاء` or `Tuesday`."""
    return ARABIC_WEEKDAYS[moment.weekday()] if language == "ar" else f"{moment:%A}"


def hijri_in_words(day: date, language: str, digits: str = "latn") -> str:
    """`14 جمادى الآخرة 1448` or `14 Jumada al-Akhirah 1448`, by the Umm al-Qura calendar.

    Of the civil day, from midnight; empty where the tables end (August 1924, November 2077).
    """
    try:
        hijri = Gregorian(day.year, day.month, day.day).to_hijri()
    except OverflowError:
        return ""
    month = hijri.month_name("ar" if language == "ar" else "en")
    return _in_digits(f"{hijri.day} {month} {hijri.year}", language, digits)


def _in_digits(text: object, language: str, digits: str) -> str:
    return with_digits(text, digits) if language == "ar" else str(text)
