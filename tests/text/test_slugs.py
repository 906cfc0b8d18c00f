"""Readable ends of addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.slugs import MAX_ENCODED_BYTES, encoded_length, slugify


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("جسر جديد", "جسر-جديد"),
        ("جِسْرٌ جَدِيدٌ", "جسر-جديد"),
        ("جســـر", "جسر"),
        ("آدم مسؤول", "آدم-مسؤول"),
        ("DeepWave تطلق C++", "deepwave-تطلق-c"),
        ("\u200fجسر\u200e _ «جديد»؟!", "جسر-جديد"),
        ("Café crème", "cafe-creme"),
        ("😀 …", ""),
        ("", ""),
    ],
)
def test_words_in_small_letters_joined_by_hyphens(text, slug):
    assert slugify(text) == slug


def test_a_long_headline_is_cut_at_a_word():
    slug = slugify("كلمة " * 40)
    assert set(slug.split("-")) == {"كلمة"}
    assert encoded_length(slug) > MAX_ENCODED_BYTES - 30


def test_a_single_endless_word_is_cut_within():
    assert 0 < encoded_length(slugify("ك" * 500)) < MAX_ENCODED_BYTES


@given(st.text(max_size=300))
def test_every_slug_is_short_and_makes_itself_again(text):
    slug = slugify(text)
    assert encoded_length(slug) < MAX_ENCODED_BYTES
    assert slugify(slug) == slug
