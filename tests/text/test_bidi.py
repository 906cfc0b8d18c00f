"""Direction of text that mixes scripts."""

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
     "https://example.org/a?b=1", "desk@example.org", "v2.1"],
)  # fmt: skip
def test_tokens_that_would_jump_are_found_whole(token):
    assert (token, True) in split_jumping(f"قرأنا عن {token} أمس.")
    assert (token, True) in split_jumping(f"قرأنا عن و{token}، أمس.")


@pytest.mark.parametrize("text", ["نص عربي خالص.", "Nvidia وحدها", "3-5%", "12.5", "أ-ب"])
def test_what_does_not_jump_is_left_alone(text):
    assert split_jumping(text) == [(text, False)]


@given(st.text(alphabet="ابC+#@-/.1 :htps", max_size=60))
def test_the_pieces_are_the_text(text):
    assert "".join(piece for piece, _isolated in split_jumping(text)) == text
