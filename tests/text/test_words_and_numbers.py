"""Dates, digits, folding, and the marks that other sites leave."""

import base64
from datetime import UTC, datetime

import pytest

from articles.text.dates import date_in_words, time_in_words, weekday_in_words
from articles.text.digits import with_digits
from articles.text.folding import fold
from articles.text.proofing import proofread
from articles.text.tracing import has_tracing_mark
from articles.text.zones import city_of

MOMENT = datetime(2026, 1, 28, 14, 5, tzinfo=UTC)


def test_dates_are_written_as_arabs_write_them():
    assert date_in_words(MOMENT, "ar") == "28 يناير 2026"
    assert date_in_words(MOMENT, "ar", "arab") == "٢٨ يناير ٢٠٢٦"
    assert date_in_words(MOMENT, "en", "arab") == "28 January 2026"
    assert time_in_words(MOMENT, "ar", "arab") == "١٤:٠٥"
    assert weekday_in_words(MOMENT, "ar") == "الأربعاء"


def test_digits_are_western_or_arabic():
    assert with_digits(1205, "latn") == "1205"
    assert with_digits(1205, "arab") == "١٢٠٥"


def test_zones_are_named_by_their_city():
    assert city_of("Asia/Riyadh", "ar") == "الرياض"
    assert city_of("Asia/Riyadh", "en") == "Riyadh"
    assert city_of("America/New_York", "ar") == "New York"


@pytest.mark.parametrize(
    ("one", "other"),
    [("الذَّكاء", "الذكاء"), ("أحمد إلى", "احمد الي"), ("مدرسة", "مدرسه"), ("١٢", "12"),
     ("جســر", "جسر"), ("مؤسسة", "موسسه"), ("ABC", "abc")],
)  # fmt: skip
def test_spellings_of_one_word_fold_together(one, other):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    "address",
    ["ip: 198.51.100.7 ", "reader@example.org", "https://example.org/u/7", "2001:db8::7:1"],
)
def test_an_address_in_base64_is_a_tracing_mark(address):
    token = base64.b64encode(address.encode()).decode()
    assert has_tracing_mark(f"{token} نص بعده")
    assert has_tracing_mark(token.rstrip("="))


@pytest.mark.parametrize(
    "line", ["نص عادي", "DeepSeekAnnouncement2026", "aGVsbG8gd29ybGQgYWdhaW4=", "198.51.100.7"]
)
def test_other_words_are_none(line):
    assert not has_tracing_mark(line)


@pytest.mark.parametrize(
    ("slip", "right"),
    [
        ('قال "نعم" أمس', "قال «نعم» أمس"),
        ("لحظة سبوتنيك..", "لحظة سبوتنيك…"),
        ("نص ، ثم نص", "نص، ثم نص"),
        ("أين, ومتى", "أين، ومتى"),
        ("نص ¹.", "نص."),
    ],
)
def test_a_slip_is_found_and_its_mending_is_not(slip, right):
    assert proofread([slip], "ar")
    assert not proofread([right], "ar")


def test_a_tracing_mark_forbids_publishing():
    token = base64.b64encode(b"ip: 198.51.100.7 ").decode()
    assert [slip.is_blocking for slip in proofread([token], "ar")] == [True]
