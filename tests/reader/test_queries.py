"""A page asks the database a few questions, however many stories stand on it."""

from datetime import timedelta

import pytest
from django.core.exceptions import FieldFetchBlocked

from articles.press.publishing import publish, withdraw
from articles.reader.lists import cards, in_full

from .conftest import NOON, write_in_english

LIMITS = {
    "front": 6,
    "section": 6,
    "tag": 6,
    "author": 6,
    "feed": 6,
    "section feed": 6,
    "tag feed": 6,
    "author feed": 6,
}


@pytest.fixture
def places(section, tag, author) -> dict[str, str]:
    named = {"section": section, "tag": tag, "author": author}
    return {
        "front": "/",
        "feed": "/feed/",
        **{kind: it.get_absolute_url() for kind, it in named.items()},
        **{f"{kind} feed": it.get_feed_url() for kind, it in named.items()},
    }


@pytest.fixture
def print_stories(print_story, picture):
    def make(numbers) -> None:
        for number in numbers:
            print_story(at=NOON - timedelta(minutes=number), picture=picture)

    return make


def test_lists_and_feeds_ask_as_much_for_forty_stories_as_for_three(
    places, print_stories, client, django_assert_max_num_queries
):
    print_stories(range(3))
    asked = {}
    for kind, address in places.items():
        with django_assert_max_num_queries(LIMITS[kind]) as queries:
            assert client.get(address).status_code == 200
        asked[kind] = len(queries)
    print_stories(range(3, 40))
    for kind, address in places.items():
        with django_assert_max_num_queries(asked[kind]):
            assert client.get(address).status_code == 200


@pytest.mark.parametrize("kind", ["section", "tag", "author"])
def test_an_older_page_asks_no_more_than_the_first(
    kind, places, print_stories, client, django_assert_max_num_queries
):
    print_stories(range(25))
    older = client.get(places[kind]).content.decode().partition("?before=")[2].partition('"')[0]
    with django_assert_max_num_queries(LIMITS[kind]):
        assert client.get(f"{places[kind]}?before={older}").status_code == 200


@pytest.fixture
def full_story(print_story, picture, editor):
    """With all that a story can have: pictures, notes, related stories, English, corrections."""
    related = [print_story() for _number in range(5)]
    body = "".join(f'<aside data-article="{other.article_id}"></aside>' for other in related)
    body += f'<figure data-picture="{picture.pk}"></figure>'
    body += "<p>نص<footnote>حاشية</footnote>.</p>" * 10
    article = print_story(picture=picture, body_ar=body, at=NOON - timedelta(hours=1)).article
    write_in_english(article)
    publish(article, "en", by=editor)
    return publish(article, "ar", by=editor, correction="ورد رقم خطأ.")


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_story_asks_four_questions_whatever_it_holds(
    language, full_story, client, django_assert_max_num_queries
):
    edition = full_story.article.editions.live().get(language=language)
    with django_assert_max_num_queries(4):
        assert client.get(edition.get_absolute_url()).status_code == 200


def test_redirects_and_refusals_ask_little(
    full_story, print_story, editor, client, django_assert_max_num_queries
):
    gone = print_story(at=NOON - timedelta(hours=1))
    withdraw(gone.article, "ar", by=editor)
    for address, status, limit in (
        (f"/a/{full_story.article_id}", 301, 3),
        (f"/a/{full_story.article_id}/other/", 301, 3),
        (f"/a/{gone.article_id}/", 410, 4),
        ("/a/999999/", 404, 3),
        ("/no/such/page/", 404, 1),
        ("/tag/none/", 404, 2),
    ):
        with django_assert_max_num_queries(limit):
            assert client.get(address).status_code == status, address


def test_a_card_that_needs_more_than_was_fetched_is_an_error_at_once(story):
    card = cards().get()
    assert card.section.name_ar
    for name in ("body", "article"):
        with pytest.raises(FieldFetchBlocked):
            getattr(card, name)


def test_a_story_in_full_that_needs_more_is_an_error_at_once(story):
    edition = in_full().get()
    assert edition.body
    assert [row.author.name_ar for row in edition.byline_rows.all()]
    assert [row.tag.name_ar for row in edition.tag_rows.all()]
    with pytest.raises(FieldFetchBlocked):
        edition.article  # noqa: B018 - the access is what is refused
