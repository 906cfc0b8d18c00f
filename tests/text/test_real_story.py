"""The rules on a real story as it reached a desk, where it is kept beside the project."""

import os
import re
from pathlib import Path

import pytest
from django.conf import settings

from articles.text.bidi import first_strong_direction, plain_title
from articles.text.proofing import Slip, proofread
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


def slip_of(rule: str, lines: list[str]) -> Slip:
    return next(slip for slip in proofread(lines, "ar") if slip.rule == rule)


def test_the_tracing_mark_alone_forbids_publishing(lines):
    assert not any(slip.is_blocking for slip in proofread(lines[:-1], "ar"))
    blocking = [slip.rule for slip in proofread(lines, "ar") if slip.is_blocking]
    assert blocking == ["tracing-mark"]
    assert [place.line for place in slip_of("tracing-mark", lines).places] == [len(lines) - 1]


@pytest.mark.parametrize(
    ("rule", "text"),
    [("leftover-marker", "¹"), ("straight-quotes", '"'), ("double-full-stop", "..")],
)
def test_each_of_its_slips_is_found_where_it_stands(lines, rule, text):
    assert [(place.line, place.start, place.end) for place in slip_of(rule, lines).places] == [
        (number, found.start(), found.end())
        for number, line in enumerate(lines)
        for found in re.finditer(re.escape(text), line)
    ]


def test_both_of_its_wrong_demonstratives_are_found_and_no_other(lines):
    places = slip_of("demonstrative-gender", lines).places
    assert [lines[place.line][place.start : place.end] for place in places] == ["هذا", "هذا"]
    assert [place.fix for place in places] == ["هذه", "هذه"]
    nouns = [lines[place.line][place.end :].split()[0] for place in places]
    assert all(noun.startswith("ال") and noun.endswith("ة") for noun in nouns)
    assert nouns[0] != nouns[1]


def test_its_quotation_marks_are_mended_to_pairs(lines):
    places = slip_of("straight-quotes", lines).places
    assert [place.fix for place in places] == ["«", "»"] * (len(places) // 2)


def test_nothing_else_is_found_in_it_but_what_is_there(lines):
    assert {slip.rule for slip in proofread(lines, "ar")} == {
        *("tracing-mark", "leftover-marker", "straight-quotes", "double-full-stop"),
        *("demonstrative-gender", "detached-waw", "flipping-range"),
    }


def test_its_headline_begins_in_latin_and_keeps_its_direction_outside(lines):
    assert first_strong_direction(lines[0]) == "ltr"
    assert first_strong_direction(plain_title(lines[0], "ar")) == "rtl"


def test_its_headline_makes_a_short_address_of_whole_words(lines):
    slug = slugify(lines[0])
    assert encoded_length(slug) < MAX_ENCODED_BYTES
    assert set(slug.split("-")) <= {slugify(word) for word in lines[0].split()}
