"""What can't be seen goes, shapes become letters, and nothing that is read changes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.letters import clean_letters, has_presentation_forms


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("\ufe8d\ufedf\ufea4\ufe92\ufeae", "الحبر"),
        ("\ufefb \ufef7\ufee3\ufee4", "لا لأمم"),
        ("\ufefc\ufef8", "لالأ"),
        ("\ufdf2", "الله"),
        ("\ufe76\ufe7d", "\u064e\u0651"),
        ("كت\ufe7aاب", "كت\u0650اب"),
    ],
)
def test_presentation_forms_become_base_letters(raw, clean):
    assert has_presentation_forms(raw)
    assert clean_letters(raw) == clean


def test_signs_that_are_written_as_one_stay():
    for sign in ("\ufdfa", "\ufdfb", "\ufdfc", "\ufd3e", "\ufd3f"):
        assert clean_letters(f"قال {sign} هنا") == f"قال {sign} هنا"
        assert not has_presentation_forms(sign)


@pytest.mark.parametrize(
    "unseen",
    [
        *"\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069",
        *"\ufeff\u00ad\u061c\ufffc\U000e0041",
    ],
)
def test_zero_width_marks_and_bidi_controls_go(unseen):
    assert clean_letters(f"كل{unseen}مة F{unseen}-16") == "كلمة F-16"


def test_a_joiner_stays_where_letters_or_emoji_are_drawn_by_it():
    for kept in ("می\u200cخواهم", "ه\u200d", "كتب\u064f\u200cها", "👩\u200d🚀", "🏳\ufe0f\u200d🌈"):
        assert clean_letters(kept) == kept
    flag = "🏴\U000e0067\U000e0062\U000e007f"
    assert clean_letters(flag) == flag


@pytest.mark.parametrize("joiner", ["\u200c", "\u200d", "\u200c\u200d"])
def test_a_joiner_that_joins_nothing_goes(joiner):
    assert clean_letters(f"{joiner}The{joiner} end{joiner}.{joiner}") == "The end."
    assert clean_letters("نص \u200c نص\u200c.") == "نص  نص."


def test_a_no_break_space_stays_only_between_a_number_and_its_unit():
    assert (
        clean_letters("قال\u00a0إن 10\u00a0كم و12\u202f000\u00a0")
        == "قال إن 10\u00a0كم و12\u202f000 "
    )
    assert clean_letters("أ\u2003ب\u3000ج\u2028د") == "أ ب ج د"


WORDS = st.text(
    st.sampled_from([*"ابتثلأإآةىيهABc12 .،", "\u064e", "\u200c", "\u200f", "\ufefb", "\ufe8e"])
)


@given(WORDS)
def test_cleaning_twice_changes_nothing_and_no_letter_is_lost(text):
    clean = clean_letters(text)
    assert clean_letters(clean) == clean
    assert _letters(clean) == _letters(unicodedata.normalize("NFKC", text))


def _letters(text: str) -> list[str]:
    return [letter for letter in text if unicodedata.category(letter)[0] in "LN"]
