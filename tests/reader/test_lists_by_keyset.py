"""Lists are read page by page from a place in them, so that news never shifts what comes after."""

import random
from datetime import timedelta

import pytest

from articles.models import Article
from articles.press.publishing import publish, withdraw
from articles.reader.lists import PAGE_SIZE, Cursor, story_page

from .conftest import NOON
from .markup import page_of

COUNT = 45


@pytest.fixture
def archive(print_story) -> list[int]:
    """Article ids in the order of the lists; every third story shares its moment with others."""
    moments = [NOON - timedelta(minutes=number - number % 3) for number in range(COUNT)]
    random.Random(7).shuffle(moments)
    printed = [print_story(at=moment) for moment in moments]
    printed.sort(key=lambda edition: (edition.first_published_at, edition.article_id), reverse=True)
    return [edition.article_id for edition in printed]


@pytest.fixture
def lists(section, tag, author) -> dict[str, str]:
    named = {"section": section, "tag": tag, "author": author}
    return {kind: it.get_absolute_url() for kind, it in named.items()}


def stories_on(page) -> list[int]:
    links = [card.one(class_="card__headline").one("a") for card in page.all("article", "card")]
    return [int(link["href"].split("/")[2]) for link in links]


def older_than(page) -> str | None:
    links = page.all("a", rel="next")
    assert len(links) <= 1
    return links[0]["href"] if links else None


def walk(client, address: str) -> list[list[int]]:
    """The stories of every page, from the newest, by following the links to older ones."""
    pages, query = [], ""
    while query is not None:
        response = client.get(address + query)
        assert response.status_code == 200
        page = page_of(response)
        pages.append(stories_on(page))
        query = older_than(page)
    return pages


def test_walking_back_meets_every_story_once_and_in_order(lists, archive, client):
    for kind, address in lists.items():
        pages = walk(client, address)
        assert [story for page in pages for story in page] == archive, kind
        assert [len(page) for page in pages] == [PAGE_SIZE, PAGE_SIZE, COUNT - 2 * PAGE_SIZE], kind


@pytest.mark.usefixtures("archive")
def test_a_story_published_meanwhile_shifts_nothing(lists, client, print_story):
    older = {kind: list_ + older_than(page_of(client.get(list_))) for kind, list_ in lists.items()}
    before = {kind: stories_on(page_of(client.get(older[kind]))) for kind in lists}
    new = print_story()
    for kind in lists:
        assert stories_on(page_of(client.get(older[kind]))) == before[kind], kind
        assert stories_on(page_of(client.get(lists[kind])))[0] == new.article_id, kind


def test_an_update_keeps_its_place(lists, archive, client, editor, clock):
    clock.shift(60)
    publish(Article.objects.get(pk=archive[30]), "ar", by=editor)
    assert [story for page in walk(client, lists["tag"]) for story in page] == archive


def test_the_feed_has_the_first_page_in_the_same_order(archive, client):
    feed = client.get("/feed/").content.decode()
    items = [int(part.partition("/")[0]) for part in feed.split(":article/")[1:]]
    assert items == archive[:PAGE_SIZE]


def test_a_full_last_page_leads_nowhere(lists, print_story, client):
    for minute in range(PAGE_SIZE):
        print_story(at=NOON - timedelta(minutes=minute))
    assert older_than(page_of(client.get(lists["tag"]))) is None
    print_story(at=NOON - timedelta(days=1))
    assert [len(page) for page in walk(client, lists["tag"])] == [PAGE_SIZE, 1]


def test_only_older_pages_lead_back_to_the_newest(lists, archive, client):
    first = page_of(client.get(lists["tag"]))
    second = page_of(client.get(lists["tag"] + older_than(first)))
    back = [link["href"] for link in second.one("nav", "list__pages").all("a")]
    assert back[0] == lists["tag"]
    first_links = [link["href"] for link in first.one("nav", "list__pages").all("a")]
    assert lists["tag"] not in first_links


NO_PLACES = [
    "",
    "x",
    "-1",
    "1",
    "1-",
    "-",
    "1-0",
    "1-01",
    "1-1-1",
    "1.5-1",
    " 1-1",
    "1-1\n",
    "9999999999999999999-1",
    "1-9999999999999999999",
    "٣-٤",
    "１-１",
    "9" * 5000,
    "1-1\x00",
    "0x1-1",
    "1_0-1",
]


@pytest.mark.usefixtures("story")
def test_what_is_no_place_in_a_list_is_a_bad_request(lists, client):
    for address in lists.values():
        for language, start in (("ar", ""), ("en", "/en")):
            for cursor in NO_PLACES:
                response = client.get(f"{start}{address}", {"before": cursor})
                assert response.status_code == 400, cursor[:50]
                assert page_of(response).one("html")["lang"] == language


def test_two_places_at_once_are_a_bad_request(lists, archive, client):
    older = older_than(page_of(client.get(lists["tag"]))).removeprefix("?")
    assert client.get(f"{lists['tag']}?{older}").status_code == 200
    assert client.get(f"{lists['tag']}?{older}&{older}").status_code == 400
    assert client.get(f"{lists['tag']}?before=x&{older}").status_code == 400


@pytest.mark.usefixtures("story")
def test_a_place_beyond_the_end_does_not_exist(lists, client):
    for address in lists.values():
        for cursor in ("0-1", "1000000-1", "0-999999999999999999"):
            assert client.get(f"{address}?before={cursor}").status_code == 404, address


def test_the_farthest_place_ahead_is_the_first_page(lists, story, client):
    response = client.get(f"{lists['tag']}?before=99999999999999999-999999999999999999")
    assert stories_on(page_of(response)) == [story.article_id]


def test_a_place_outlives_the_story_that_it_was_made_from(archive, tag, editor):
    first = story_page("ar", of=tag)
    withdraw(Article.objects.get(pk=first.older.article_id), "ar", by=editor)
    rest = story_page("ar", of=tag, before=first.older)
    assert [edition.article_id for edition in rest.editions] == archive[PAGE_SIZE : 2 * PAGE_SIZE]


def test_a_place_keeps_every_microsecond(story):
    moment = NOON + timedelta(microseconds=1)
    assert Cursor.read(str(Cursor(moment, 7))) == Cursor(moment, 7)
    assert Cursor.read(str(Cursor.of(story))) == Cursor(NOON, story.article_id)
