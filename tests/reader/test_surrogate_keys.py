"""What a response shows is named in `Surrogate-Key`, so that a cache in front can drop it."""

import pytest

from articles.models import Author, Section, Tag
from articles.press.publishing import publish

from .conftest import write_in_english


@pytest.fixture
def shown(print_story, picture, editor):
    """A story with two authors, two tags and a picture, in both languages."""
    authors = [
        Author.objects.create(slug=slug, name_ar=f"كاتب {slug}", name_en=slug)
        for slug in ("samir", "huda")
    ]
    tags = [
        Tag.objects.create(slug=slug, name_ar=f"وسم {slug}", name_en=slug)
        for slug in ("rivers", "roads")
    ]
    story = print_story(picture=picture, authors=authors, tags=tags)
    write_in_english(story.article)
    publish(story.article, "en", by=editor)
    return story


def keys_at(client, address: str) -> set[str]:
    return set(client.get(address).headers["Surrogate-Key"].split())


def keys_of(edition) -> dict[str, set[str]]:
    return {
        "card": {
            f"article:{edition.article_id}",
            edition.section.surrogate_key,
            edition.picture.surrogate_key,
        },
        "tags": {row.tag.surrogate_key for row in edition.tag_rows.all()},
        "authors": {row.author.surrogate_key for row in edition.byline_rows.all()},
    }


@pytest.mark.parametrize("language", ["ar", "en"])
def test_a_story_names_all_that_its_page_shows(language, shown, client):
    edition = shown.article.editions.live().get(language=language)
    keys = keys_of(edition)
    expected = {"sections"} | keys["card"] | keys["tags"] | keys["authors"]
    assert keys_at(client, edition.get_absolute_url()) == expected


@pytest.mark.parametrize(
    ("address", "front"), [("/", "front:ar"), ("/en/", "front:en")], ids=["ar", "en"]
)
def test_the_front_page_names_its_language_and_its_stories(address, front, shown, client):
    assert keys_at(client, address) == {front, "sections"} | keys_of(shown)["card"]


@pytest.mark.parametrize("kind", ["section", "tag", "author"])
def test_a_list_names_what_it_is_of_and_its_stories(kind, shown, client):
    named = {
        "section": shown.section,
        "tag": shown.tag_rows.first().tag,
        "author": shown.byline_rows.first().author,
    }[kind]
    expected = {named.surrogate_key, "sections"} | keys_of(shown)["card"]
    assert keys_at(client, named.get_absolute_url()) == expected


def test_feeds_name_their_stories_with_tags_and_authors(shown, client):
    keys = keys_of(shown)
    entries = keys["card"] | keys["tags"] | keys["authors"]
    assert keys_at(client, "/feed/") == {"front:ar"} | entries
    assert keys_at(client, "/en/feed/") == {"front:en"} | entries
    assert keys_at(client, shown.section.get_feed_url()) == entries


def test_lists_without_stories_are_tagged_all_the_same(db, client):
    """Or the first story of all would never be seen behind a cache."""
    section = Section.objects.create(slug="quiet", name_ar="قسم هادئ", name_en="Quiet")
    assert keys_at(client, "/") == {"front:ar", "sections"}
    assert keys_at(client, "/feed/") == {"front:ar"}
    assert keys_at(client, section.get_absolute_url()) == {section.surrogate_key, "sections"}
    assert keys_at(client, section.get_feed_url()) == {section.surrogate_key}
