"""Paragraphs that are too long."""

import pytest

from articles.text.proofing.paragraphs import MOST_WORDS

from .conftest import places


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_paragraph_is_too_long_from_the_first_word_over_the_most(language):
    longest, too_long = "كلمة " * MOST_WORDS, "كلمة " * (MOST_WORDS + 1)
    found = places("long-paragraph", "قصيرة", longest, too_long, language=language)
    assert [(place.line, place.start, place.end) for place in found] == [(2, 0, len(too_long))]
    assert found[0].fix is None
