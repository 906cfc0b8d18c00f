"""Addresses that lead nowhere, told from themselves alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.links import DeadEnd, dead_end


@pytest.mark.parametrize(
    ("address", "why"),
    [
        *(("", DeadEnd.EMPTY), ("#", DeadEnd.EMPTY), ("http://", DeadEnd.EMPTY)),
        *(("mailto:", DeadEnd.EMPTY), ("tel:", DeadEnd.EMPTY), ("mailto:%20", DeadEnd.EMPTY)),
        *(("https://site", DeadEnd.BROKEN), ("https://a..b/", DeadEnd.BROKEN)),
        *(("https://my site.com/", DeadEnd.BROKEN), ("https://my%20site.com/", DeadEnd.BROKEN)),
        *(("https://[::1", DeadEnd.BROKEN), ("/story", DeadEnd.BROKEN)),
        *(("javascript:x", DeadEnd.BROKEN), ("mailto:desk", DeadEnd.BROKEN)),
        *(("mailto:a@b", DeadEnd.BROKEN), ("tel:phone", DeadEnd.BROKEN)),
        ("https://example.com/a", DeadEnd.PLACEHOLDER),
        ("http://www.example.org", DeadEnd.PLACEHOLDER),
        *(("https://site.test/", DeadEnd.PLACEHOLDER), ("https://x.invalid", DeadEnd.PLACEHOLDER)),
        ("mailto:me@example.com", DeadEnd.PLACEHOLDER),
        ("https://EXAMPLE.COM.", DeadEnd.PLACEHOLDER),
        *(("http://localhost:8000/", DeadEnd.PRIVATE), ("http://127.0.0.1/", DeadEnd.PRIVATE)),
        *(("http://10.0.0.7/", DeadEnd.PRIVATE), ("http://192.168.1.1/", DeadEnd.PRIVATE)),
        *(("http://[::1]/", DeadEnd.PRIVATE), ("http://nas.local/", DeadEnd.PRIVATE)),
        *(("http://wiki.internal/", DeadEnd.PRIVATE), ("http://169.254.1.1", DeadEnd.PRIVATE)),
    ],
)
def test_an_address_that_leads_nowhere_says_why(address, why):
    assert dead_end(address) is why


@pytest.mark.parametrize(
    "address",
    [
        "https://www.iana.org/domains",
        "http://iana.org",
        "https://موقع.شبكة/خبر",
        "https://xn--4gbrim.xn--ygbi2ammx/",
        "https://notexample.com/",
        "https://contest.org/",
        "http://8.8.8.8/",
        "https://iana.org:8443/a?b=c#d",
        "mailto:desk@iana.org",
        "mailto:desk@iana.org?subject=%D9%86%D8%B5",
        "mailto:desk@iana.org,chief@iana.org",
        "tel:+97140000000",
        " https://iana.org/ ",
    ],
)
def test_an_address_that_may_lead_somewhere_is_left_alone(address):
    assert dead_end(address) is None


@given(st.text() | st.text().map("https://{}".format) | st.text().map("mailto:{}".format))
def test_any_address_gets_an_answer(address):
    assert dead_end(address) in {None, *DeadEnd}
