"""The newsroom's own sample, which is not in this repository: it comes in whole."""

from pathlib import Path

import pytest
from django.conf import settings

from articles.importing.decoding import decode
from articles.importing.plain_text import ParsedStory, parse
from articles.text.body import elements, text_of
from articles.text.body import parse as body_tree
from articles.text.tracing import has_tracing_mark

SAMPLE = Path(settings.BASE_DIR).parent / "shared/input/article.txt"

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the sample is not here")


@pytest.fixture
def lines() -> list[str]:
    return SAMPLE.read_text().splitlines()


@pytest.fixture
def story() -> ParsedStory:
    return parse(decode(SAMPLE.read_bytes()))


def test_headline_and_lead_are_its_first_lines(story, lines):
    assert (story.headline, story.lead) == (lines[0], lines[1])


def test_every_paragraph_is_there_character_for_character(story, lines):
    kept = [line.replace(" ¹", "") for line in lines[2:] if not has_tracing_mark(line)]
    assert [text_of(block) for block in body_tree(story.body).children] == kept
    assert len(kept) == 32


def test_its_three_sub_headings_are_found(story, lines):
    headings = [text_of(heading) for heading in elements(body_tree(story.body), "h2")]
    assert headings == [lines[4], lines[22], lines[29]]


def test_its_one_mark_waits_for_a_text_right_after_the_word(story, lines):
    word = lines[6].removesuffix(" ¹.").split()[-1]
    assert story.body.count("<footnote>") == 1
    assert f"{word}<footnote></footnote>.</p>" in story.body


def test_its_last_line_is_left_out_and_reported(story, lines):
    assert [remark.line for remark in story.remarks] == [7, len(lines)]
    assert lines[-1].split()[0] not in str(story)
