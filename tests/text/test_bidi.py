"""Direction of text that mixes scripts."""

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.bidi import first_strong_direction, plain_title, split_jumping


def test_a_title_that_begins_in_latin_is_marked_and_isolated():
    assert plain_title("DeepWave تطلق", "ar") == "\u200f\u2067DeepWave تطلق\u2069"


@pytest.mark.parametrize("title", ["جسر جديد", "«جسر» من DeepWave", "12 جسرًا", "", "123"])
def test_other_arabic_titles_stay_as_they_are(title):
    assert plain_title(title, "ar") == title


def test_an_english_title_stays_as_it_is():
    assert plain_title("A bridge", "en") == "A bridge"


@pytest.mark.parametrize(
    ("text", "direction"), [("12: جسر", "rtl"), ("(A) جسر", "ltr"), ("12 + 3", None)]
)
def test_the_first_strong_letter_decides(text, direction):
    assert first_strong_direction(text) == direction


@pytest.mark.parametrize(
    "token",
    ["C++", "C#", "F-16", "USB-C", "AC/DC", "@midad", "#midad", "+971 4 000 0000",
     "https://example.org/a?b=1", "desk@example.org", "v2.1", "C++20", "A/B*", "AT&T", "node.js",
     "(+971) 4 000", "+1 (212) 555-0100", "https://example.org/C_(language)", "ftp://example.org/x",
     "@desk@example.org", "Élysée-Matignon", "USB-C++", "https://example.org/جسر"],
)  # fmt: skip
def test_tokens_that_would_jump_are_found_whole(token):
    assert (token, True) in split_jumping(f"قرأنا عن {token} أمس.")
    assert (token, True) in split_jumping(f"قرأنا عن و{token}، أمس.")


def test_the_marks_of_the_sentence_stay_outside():
    text = "(https://example.org/x)، «C++»، USB-C. ثم (+971 4 000 0000)!"
    isolated = [piece for piece, is_isolated in split_jumping(text) if is_isolated]
    assert isolated == ["https://example.org/x", "C++", "USB-C", "+971 4 000 0000"]


@pytest.mark.parametrize(
    "text",
    ["نص عربي خالص.", "Nvidia وحدها", "3-5%", "12.5", "أ-ب", "", "1.5GHz", "#وسم", "+ 5", "3D-X/Y"],
)
def test_what_does_not_jump_is_left_alone(text):
    assert split_jumping(text) == ([(text, False)] if text else [])


MIXED = st.text(alphabet="ابC+#@-/.1 :htps()_%&،", max_size=60) | st.text(max_size=60)


@given(MIXED)
def test_the_pieces_are_the_text(text):
    assert "".join(piece for piece, _isolated in split_jumping(text)) == text


@given(MIXED)
def test_no_latin_word_is_cut_in_two(text):
    """Apart, its halves would stand in the order of the Arabic line: `20C++`."""
    pieces = [("", False), *split_jumping(text), ("", False)]
    for (before, _), (_, is_isolated), (after, _) in zip(
        pieces, pieces[1:], pieces[2:], strict=False
    ):
        if is_isolated:
            assert not re.match(r"[A-Za-z0-9_]", before[-1:])
            assert not re.match(r"[A-Za-z0-9_]", after)


@pytest.mark.parametrize(
    "scrap", ["a-", "a@b.", "http://", "+1 ", "+1(1 ", "a,", "a.", "(a)", "#", "-", "+-"]
)
def test_no_text_takes_long(scrap):
    text = scrap * 20_000
    began = time.process_time()
    split_jumping(text)
    split_jumping(f"http://{text}!")
    assert time.process_time() - began < 2
