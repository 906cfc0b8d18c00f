"""A story is found by the number that colleagues tell one another, or by its address."""

import pytest

from articles.text.story_number import LARGEST, bare_number, story_number


@pytest.mark.parametrize(
    "text",
    [
        "#127",
        " # 127 ",
        "#١٢٧",
        "#۱۲۷",
        "127#",
        "\u200f#127\u200e",
        "/a/127",
        "/a/127/",
        "a/127/عنوان",
        "/en/a/127/some-slug/?from=feed#fn-3",
        "https://news.example/a/127/%D8%AC%D8%B3%D8%B1/",
        "news.example/a/127",
        "http://localhost:8000/admin/articles/article/127/change/?language=en",
    ],
)
def test_a_number_is_read_as_people_write_it(text):
    assert story_number(text) == 127


@pytest.mark.parametrize(
    "text",
    ["", "#", "127", "جسر 127", "#12 و#13", "/tag/127/", "/a/", "/a/x127", "/a/127x", "أ/127"],
)
def test_other_words_name_no_story(text):
    assert story_number(text) is None


@pytest.mark.parametrize("digits", [str(LARGEST + 1), "9" * 400])
def test_a_number_that_no_story_can_have_is_one_that_none_has(digits):
    assert story_number(f"#{digits}") == bare_number(digits) == 0


@pytest.mark.parametrize(("text", "number"), [("180", 180), ("١٨٠", 180), ("180 ألف", None)])
def test_digits_alone_may_be_a_number(text, number):
    assert bare_number(text) == number
