"""A link leads where it says, and nobody is followed along it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.addresses import clean_address, host_of

PAGE = "https://news.example/a/12"


@pytest.mark.parametrize(
    ("followed", "clean"),
    [
        (f"{PAGE}?utm_source=x&utm_medium=social", PAGE),
        (f"{PAGE}?id=7&fbclid=abc&page=2", f"{PAGE}?id=7&page=2"),
        (f"{PAGE}?gclid=1&dclid=2&msclkid=3&igshid=4&mc_eid=5&_hsenc=6&ref_src=twsrc", PAGE),
        (f"{PAGE}?UTM_Campaign=x#part", f"{PAGE}#part"),
        (f"{PAGE}?utm%5Fsource=x", PAGE),
        (f"{PAGE}#utm_source=rss&utm_medium=feed", PAGE),
        (f"{PAGE}#xtor=RSS-1", PAGE),
        ("https://x.com/desk/status/1?s=20&t=abc", "https://x.com/desk/status/1"),
        (
            "https://www.youtube.com/watch?v=a1&si=b2&t=30",
            "https://www.youtube.com/watch?v=a1&t=30",
        ),
        ("https://youtu.be/a1?si=b2", "https://youtu.be/a1"),
    ],
)
def test_tracking_goes(followed, clean):
    assert clean_address(followed) == clean


@pytest.mark.parametrize(
    "address",
    [
        f"{PAGE}?s=20&t=abc&ref=home&source=list&id=1",
        f"{PAGE}?q=utm_source&b=%D8%AC#:~:text=x",
        f"{PAGE}?",
        f"{PAGE}?a=1&&b=%20+c;d",
        "https://www.google.com/search?q=https://news.example/",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/maps?url=https://news.example/",
        "mailto:desk@news.example?subject=utm_source=1",
        "tel:+97140000000",
        "#fn-1",
        "javascript:alert(1)",
        "https://[",
        "",
    ],
)
def test_anything_else_of_an_address_stays_to_the_letter(address):
    assert clean_address(address) == address.removesuffix("?")


@pytest.mark.parametrize(
    "redirect",
    [
        "https://www.google.com/url?q={}&sa=D&ust=1601353860898000&usg=AOvVaw2",
        "https://www.google.co.uk/url?sa=t&url={}&ved=2ahUKE",
        "https://l.facebook.com/l.php?u={}&h=AT0",
        "https://l.instagram.com/?u={}&e=AT1",
        "https://www.youtube.com/redirect?event=video_description&q={}",
        "https://eur01.safelinks.protection.outlook.com/?url={}&data=05",
        "https://duckduckgo.com/l/?uddg={}&rut=1",
    ],
)
def test_a_redirect_of_another_site_is_unwrapped(redirect):
    wrapped = redirect.format("https%3A%2F%2Fnews.example%2Fa%2F12%3Fid%3D7%26utm_source%3Dx")
    assert clean_address(wrapped) == f"{PAGE}?id=7"


def test_a_chain_of_redirects_ends():
    address = PAGE
    for _turn in range(9):
        address = f"https://www.google.com/url?q={address.replace('?', '%3F').replace('&', '%26')}"
    assert clean_address(address).startswith("https://www.google.com/url?q=")


def test_a_host_is_said_as_people_know_it():
    assert host_of("https://WWW.Example.org:8080/a") == "example.org"
    assert host_of("mailto:a@example.org") == host_of("https://[") == ""


@given(st.text(), st.text(alphabet="abc=&?#%/:.é"))
def test_no_address_breaks_it_and_cleaning_twice_changes_nothing(any_text, query):
    for address in (any_text, f"{PAGE}?{query}"):
        once = clean_address(address)
        assert clean_address(once) == once
