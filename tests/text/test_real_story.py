"""The rules on a real story as it reached a desk, where it is kept beside the project."""

import os
from pathlib import Path

import pytest
from django.conf import settings
from django.utils import translation

from articles.text.bidi import first_strong_direction, plain_title
from articles.text.proofing import proofread
from articles.text.slugs import MAX_ENCODED_BYTES, encoded_length, slugify
from articles.text.tracing import has_tracing_mark

SHARED = Path(settings.BASE_DIR).parent / "shared"
STORY = SHARED / "input" / "article.txt"


@pytest.fixture
def lines() -> list[str]:
    if not STORY.exists():
        if os.environ.get("CI") and SHARED.exists():
            pytest.fail(f"{SHARED} is here, but not the story: {STORY}")
        pytest.skip("the real story is not kept beside this clone")
    return STORY.read_text("utf-8").splitlines()


def test_only_its_last_line_carries_a_tracing_mark(lines):
    assert [has_tracing_mark(line) for line in lines] == [False] * (len(lines) - 1) + [True]


def test_the_tracing_mark_alone_forbids_publishing(lines):
    assert [slip.is_blocking for slip in proofread(lines[:-1], "ar")] == [False] * 3
    assert [slip.is_blocking for slip in proofread(lines, "ar")] == [True] + [False] * 3


def test_its_typed_mark_straight_quotes_and_double_stop_are_counted(lines):
    text = "\n".join(lines[:-1])
    counts = [text.count("¹"), text.count('"'), text.count("..")]
    assert all(counts)
    with translation.override("en"):
        messages = [str(slip.message) for slip in proofread(lines[:-1], "ar")]
    for message, count, words in zip(
        messages, counts, ["footnote mark", "straight quotation", "Two full stops"], strict=True
    ):
        assert words in message
        assert str(count) in message.split()


def test_its_headline_begins_in_latin_and_keeps_its_direction_outside(lines):
    assert first_strong_direction(lines[0]) == "ltr"
    assert first_strong_direction(plain_title(lines[0], "ar")) == "rtl"


def test_its_headline_makes_a_short_address_of_whole_words(lines):
    slug = slugify(lines[0])
    assert encoded_length(slug) < MAX_ENCODED_BYTES
    assert set(slug.split("-")) <= {slugify(word) for word in lines[0].split()}
