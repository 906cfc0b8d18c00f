"""The editors' order of the front page: what they placed stands there, the rest fills itself."""

from datetime import timedelta

import pytest

from articles.models import FrontPage, FrontPageEdition
from articles.press.front_page import print_front_page
from articles.press.publishing import withdraw

from .conftest import HOUR, NOON
from .markup import page_of


@pytest.fixture
def arrange(editor):
    """Print a front page in Arabic with these articles in its places."""

    def arrange(*articles, **strip) -> FrontPageEdition:
        places = [article.pk if article else None for article in articles]
        front = FrontPage.objects.create(language="ar", places=places, **strip)
        return print_front_page(front, version=1, by=editor)

    return arrange


@pytest.fixture
def stories(print_story):
    """Seven live stories, the newest first."""
    return [
        print_story(headline_ar=f"مادة {number}", at=NOON - timedelta(minutes=number)).article
        for number in range(7)
    ]


@pytest.fixture
def top(client):
    def top() -> list[str]:
        section = page_of(client.get("/")).one(class_="front__top")
        return [headline.text for headline in section.all(class_="card__headline")][:5]

    return top


def test_placed_stories_stand_where_editors_put_them(arrange, stories, top):
    arrange(stories[6], None, stories[3])
    assert top() == ["مادة 6", "مادة 0", "مادة 3", "مادة 1", "مادة 2"]


def test_a_story_stands_in_one_place_only(arrange, stories, client):
    arrange(stories[6])
    page = client.get("/").text
    assert page.count(">مادة 6</a>") == 1


def test_the_place_of_a_withdrawn_story_fills_itself(arrange, stories, top, editor):
    arrange(stories[6], stories[5])
    withdraw(stories[6], "ar", by=editor)
    assert top() == ["مادة 0", "مادة 5", "مادة 1", "مادة 2", "مادة 3"]


def test_a_scheduled_story_takes_its_place_at_its_second(arrange, stories, top, print_story, clock):
    coming = print_story(headline_ar="غدًا", at=NOON + HOUR).article
    arrange(coming)
    assert top()[0] == "مادة 0"
    clock.shift(HOUR)
    assert top()[0] == "غدًا"


def test_an_old_story_that_is_placed_stands_on_top(arrange, print_story, top, stories):
    old = print_story(headline_ar="من الأرشيف", at=NOON - 3000 * HOUR).article
    arrange(None, old)
    assert top()[1] == "من الأرشيف"


def test_the_order_of_one_language_is_not_that_of_another(arrange, stories, english_story, client):
    arrange(stories[6])
    assert english_story.headline in client.get("/en/").text


def test_the_strip_links_its_story_and_goes_down_by_itself(arrange, stories, client, clock):
    strip = {
        "breaking_text": "C++ يعود إلى المدارس",
        "breaking_story": stories[4],
        "breaking_until": NOON + HOUR,
    }
    arrange(stories[0], **strip)
    strip_shown = page_of(client.get("/")).one("aside", "breaking")
    assert strip_shown.one("a")["href"].startswith(f"/a/{stories[4].pk}/")
    clock.shift(HOUR)
    assert 'class="breaking"' not in client.get("/").text


def test_the_strip_of_a_withdrawn_story_links_nowhere(arrange, stories, client, editor):
    arrange(breaking_text="عاجل", breaking_story=stories[4], breaking_until=NOON + HOUR)
    withdraw(stories[4], "ar", by=editor)
    strip = page_of(client.get("/")).one("aside", "breaking")
    assert not strip.all("a")
    assert strip.one(class_="breaking__text").text == "عاجل"


def test_printing_and_the_strips_end_change_the_page_for_caches(arrange, stories, client, clock):
    clock.shift(HOUR)
    before = client.get("/")
    arrange(stories[6], breaking_text="عاجل", breaking_until=NOON + 3 * HOUR)
    clock.shift(timedelta(minutes=5))
    printed = client.get("/", headers={"If-None-Match": before["ETag"]})
    assert printed.status_code == 200
    clock.shift(3 * HOUR)
    since = {"If-Modified-Since": printed["Last-Modified"]}
    ended = client.get("/", headers=since)
    assert ended.status_code == 200
    assert 'class="breaking"' not in ended.text
