"""Characters that are no text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.controls import is_blank, one_line, without_controls


def test_controls_half_surrogates_and_noncharacters_go():
    assert without_controls("أ\x00\x07\x1f\x7f\x85\ud800\udfff\ufffe\uffffب") == "أب"


@pytest.mark.parametrize(
    "text", ["أ\tب\nج\r\n", "\u200fأ\u200c\u200dب", "\u00a0", "👩‍👩‍👧", "\ufffd"]
)
def test_what_a_text_needs_stays(text):
    assert without_controls(text) == text


def test_a_line_has_single_spaces_and_none_at_its_ends():
    assert one_line(" جسر \n\t جديد\u00a0في\x00 الربيع ") == "جسر جديد في الربيع"


@pytest.mark.parametrize(
    "text", ["", " ", "\u00a0\n\t", "\u200f\u2067\u2069", "\u200b\u2060\ufeff"]
)
def test_what_cannot_be_seen_is_blank(text):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["ا", " . ", "٣", "😀", "\u200fأ", "ـ"])
def test_what_can_be_seen_is_not(text):
    assert not is_blank(text)


@given(st.text(alphabet=st.characters()))
def test_every_line_can_be_stored_and_sent(text):
    line = one_line(text)
    line.encode()
    assert "\x00" not in line
    assert one_line(line) == line
