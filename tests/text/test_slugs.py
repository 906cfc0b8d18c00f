"""Readable ends of addresses."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.models import Article, Edition
from articles.models.named import validate_slug
from articles.text.slugs import MAX_ENCODED_BYTES, MAX_LETTERS, encoded_length, slugify


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
        ("\x00جسر\x1f\u0085 جديد", "جسر-جديد"),
        ("جسر/../جديد?x=1#y", "جسر-جديد-x-1-y"),
        ("٣ جسور", "٣-جسور"),
        ("ﻻ ﷲ", "لا-الله"),
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


def test_a_latin_headline_fits_the_column_too():
    slug = slugify("bridge " * 40)
    assert set(slug.split("-")) == {"bridge"}
    assert MAX_LETTERS - 10 < len(slug) <= MAX_LETTERS
    assert len(slugify("b" * 300)) == MAX_LETTERS


@pytest.mark.parametrize("model", [Article, Edition])
def test_slugs_are_as_wide_as_the_columns_that_hold_them(model):
    assert model._meta.get_field("slug").max_length == MAX_LETTERS


@given(st.text(max_size=300) | st.text(alphabet="abc جسر😀é-_", max_size=300))
def test_every_slug_is_short_and_makes_itself_again(text):
    slug = slugify(text)
    assert encoded_length(slug) < MAX_ENCODED_BYTES
    assert len(slug) <= MAX_LETTERS
    assert slug == slug.strip("-")
    validate_slug(slug or "x")
    assert slugify(slug) == slug
