"""Tokens that a site hides in a text to follow where it goes."""

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.tracing import has_tracing_mark

# Addresses that belong to nobody (RFC 2606, RFC 3849, RFC 5737).
ADDRESSES = [
    "ip: 198.51.100.7 ",
    "reader@example.org",
    "https://example.org/u/7",
    "2001:db8::7:1",
]


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize("encode", [base64.b64encode, base64.urlsafe_b64encode])
@pytest.mark.parametrize("line", ["{}", "{} نص بعده", "نص قبله {}", "نص ({})، نص", "«{}»"])
def test_an_address_in_base64_is_a_tracing_mark(address, encode, line):
    token = encode(address.encode()).decode()
    assert has_tracing_mark(line.format(token))
    assert has_tracing_mark(line.format(token.rstrip("=")))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "نص عادي",
        "DeepSeekAnnouncement2026",
        "aGVsbG8gd29ybGQgYWdhaW4=",
        "198.51.100.7",
        "reader@example.org",
        "internationalisation",
        "0123456789abcdef0123456789abcdef",
    ],
)
def test_other_words_are_none(line):
    assert not has_tracing_mark(line)


@given(st.text(alphabet="aXA6IDE5OC41 =+/_-é\n", max_size=80))
def test_no_line_breaks_it(line):
    assert has_tracing_mark(line) in {True, False}
