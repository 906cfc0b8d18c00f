"""What an attribute of a body may say."""

import pytest

from articles.text.schema import (
    BLOCKS,
    CHILDREN,
    EXTENSIONS,
    INLINE,
    allowed_value,
    is_link,
    is_web_address,
    tags,
)


@pytest.mark.parametrize(
    "address",
    [
        "https://example.org",
        "HTTP://example.org/a?b=1#c",
        "https://[2001:db8::1]/",
        "https://موقع.example/جسر",
    ],
)
def test_a_web_address_has_a_host(address):
    assert is_web_address(address)
    assert is_link(address)


@pytest.mark.parametrize(
    "address",
    ["", "https://", "https:/a", "https:example.org", "//example.org", "/a", "example.org",
     "https://[", "javascript:alert(1)", "data:text/html,x", "ftp://example.org", "file:///a"],
)  # fmt: skip
def test_other_addresses_are_none(address):
    assert not is_web_address(address)
    assert not is_link(address)


@pytest.mark.parametrize("address", ["mailto:desk@example.org", "tel:+97140000000"])
def test_mail_and_telephone_may_be_linked_but_not_embedded(address):
    assert is_link(address)
    assert not is_web_address(address)


@pytest.mark.parametrize(
    ("tag", "name", "value", "kept"),
    [
        ("a", "href", " https://example.org ", "https://example.org"),
        ("a", "href", "javascript:alert(1)", None),
        ("a", "onclick", "alert(1)", None),
        ("figure", "data-embed", "https://video.example/1", "https://video.example/1"),
        ("figure", "data-embed", "mailto:desk@example.org", None),
        ("figure", "data-picture", "7", "7"),
        ("figure", "data-picture", "0", None),
        ("figure", "data-picture", "07", None),
        ("figure", "data-picture", "٧", None),
        ("figure", "data-picture", "9" * 9, "9" * 9),
        ("figure", "data-picture", "9" * 10, None),
        ("aside", "data-article", "12", "12"),
        ("aside", "data-article", "-1", None),
        ("td", "colspan", "2", "2"),
        ("td", "colspan", "1", None),
        ("td", "rowspan", "100", None),
    ],
)
def test_an_attribute_keeps_only_what_it_may_say(tag, name, value, kept):
    assert allowed_value(tag, name, value) == kept


def test_every_element_of_the_editor_has_a_place_and_none_is_left_over():
    assert tags() == set(CHILDREN) - {"body"}
    assert set().union(*CHILDREN.values()) == tags()
    assert not BLOCKS & INLINE


def test_no_extension_writes_what_another_one_owns():
    shared = {"figure"}
    written = [tag for by_tag in EXTENSIONS.values() for tag in by_tag if tag not in shared]
    assert len(written) == len(set(written))
