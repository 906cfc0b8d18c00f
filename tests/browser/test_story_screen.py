"""The story screen as a place to write in: its frame, its keys, its widths."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from tests.conftest import ENGLISH

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story_url(make_article) -> str:
    return reverse("admin:articles_article_change", args=[make_article(**ENGLISH).pk])


@pytest.mark.parametrize(
    ("language", "dark", "width"), [("ar", False, 1280), ("en", True, 1280), ("ar", True, 768)]
)
def test_axe_finds_nothing_on_the_story_screen(
    open_desk, editor, story_url, check_accessible, language, dark, width
):
    page = open_desk(editor, language=language, dark=dark, width=width)
    page.goto(story_url)
    expect(page.locator(".ProseMirror").first).to_be_visible()
    check_accessible(page)
