"""Digits as the newsroom prints them."""

import pytest

from articles.text.digits import with_digits


@pytest.mark.parametrize(
    ("value", "digits", "printed"),
    [
        (1205, "latn", "1205"),
        (1205, "arab", "١٢٠٥"),
        ("0123456789", "arab", "٠١٢٣٤٥٦٧٨٩"),
        ("12 جسرًا", "arab", "١٢ جسرًا"),
        ("١٢", "latn", "١٢"),
    ],
)
def test_digits_are_western_or_arabic(value, digits, printed):
    assert with_digits(value, digits) == printed
