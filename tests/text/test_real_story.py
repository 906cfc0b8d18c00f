"""The rules on a real story as it reached a desk, where it is kept beside the project."""

from pathlib import Path

import pytest
from django.conf import settings

from articles.text.proofing import proofread
from articles.text.tracing import has_tracing_mark

STORY = Path(settings.BASE_DIR).parent / "shared" / "input" / "article.txt"


@pytest.fixture
def lines() -> list[str]:
    if not STORY.parent.exists():
        pytest.skip("the real story is not kept beside this clone")
    return STORY.read_text("utf-8").splitlines()


def test_only_its_last_line_carries_a_tracing_mark(lines):
    assert [has_tracing_mark(line) for line in lines] == [False] * (len(lines) - 1) + [True]


def test_its_straight_quotes_double_stops_and_lone_mark_are_found(lines):
    assert len(proofread(lines[:-1], "ar")) >= 3
    assert not any(slip.is_blocking for slip in proofread(lines[:-1], "ar"))
