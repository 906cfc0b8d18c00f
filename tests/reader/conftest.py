"""Readers' props: a clock that stands still, stories in print, and pictures to go with them."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.test import Client
from django.utils import translation

from articles.models import Article, Author, Edition, Picture
from articles.press.publishing import publish, withdraw
from tests.conftest import ENGLISH

NOON = datetime(2026, 1, 28, 12, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock():
    """It is noon UTC on 28 January 2026 until a test moves the clock."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


@pytest.fixture
def print_story(make_article, editor) -> Callable[..., Edition]:
    """Publish a new story in one language; `at` and `until` go to the press, the rest to it."""

    def make(language="ar", *, at=None, until=None, tags=None, authors=None, **fields) -> Edition:
        english = ENGLISH if language == "en" else {}
        article = make_article(**{**english, **fields})
        if tags is not None:
            article.tags.set(tags)
        if authors is not None:
            give_byline(article, *authors)
        return publish(article, language, by=editor, at=at, until=until)

    return make


def give_byline(article: Article, *authors: Author) -> None:
    article.bylines.all().delete()
    for position, author in enumerate(authors):
        article.bylines.create(author=author, position=position)


@pytest.fixture
def story(print_story) -> Edition:
    """An Arabic story that went live at noon."""
    return print_story()


@pytest.fixture
def english_story(story, editor) -> Edition:
    """The same story in English."""
    write_in_english(story.article)
    return publish(story.article, "en", by=editor)


def write_in_english(article: Article, **fields: str) -> None:
    for name, value in {**ENGLISH, **fields}.items():
        setattr(article, name, value)
    article.save()


@pytest.fixture
def picture(make_picture) -> Picture:
    return make_picture()


@pytest.fixture
def get_raw(client: Client) -> Callable:
    """Ask for a path byte by byte as it came over the wire, without a client that tidies it."""

    def get(path: str | bytes, query: str = "", **environ: str):
        data = path.encode() if isinstance(path, str) else path
        return client.request(
            PATH_INFO=data.decode("latin-1"),
            QUERY_STRING=query,
            REQUEST_METHOD="GET",
            **environ,
        )

    return get


@pytest.fixture(params=["ar", "en"])
def language(request) -> str:
    """Runs the test once in each language of the site."""
    return request.param


PAGES = ("front", "story", "section", "tag", "author")
FEEDS = ("feed", "section feed", "tag feed", "author feed")
REDIRECTS = ("short link", "short link with a slash", "wrong slug", "missing slash")
REFUSALS = {"missing": 404, "never published": 404, "gone": 410, "bad cursor": 400}


@pytest.fixture
def addresses(english_story, print_story, editor, make_article, language) -> dict[str, str]:
    """An address of every kind there is, by name, in the language of the test."""
    story = english_story.article.editions.live().get(language=language)
    before = NOON - HOUR
    gone = print_story("en", at=before, headline_ar="مادة سحبت", headline_en="A story withdrawn")
    publish(gone.article, "ar", by=editor, at=before)
    for code in ("ar", "en"):
        withdraw(gone.article, code, by=editor)
    draft = make_article()
    start = "/" if language == "ar" else "/en/"
    url = story.get_absolute_url()
    with translation.override(language):
        named = {
            "section": story.section,
            "tag": story.tag_rows.get().tag,
            "author": story.byline_rows.get().author,
        }
        lists = {kind: it.get_absolute_url() for kind, it in named.items()}
        feeds = {f"{kind} feed": it.get_feed_url() for kind, it in named.items()}
    return {
        "front": start,
        "story": url,
        **lists,
        "feed": f"{start}feed/",
        **feeds,
        "short link": f"{start}a/{story.article_id}",
        "short link with a slash": f"{start}a/{story.article_id}/",
        "wrong slug": f"{start}a/{story.article_id}/another-slug/",
        "missing slash": url.rstrip("/"),
        "missing": f"{start}no/such/page/",
        "never published": f"{start}a/{draft.pk}/",
        "gone": f"{start}a/{gone.article_id}/",
        "bad cursor": f"{lists['section']}?before=yesterday",
    }
