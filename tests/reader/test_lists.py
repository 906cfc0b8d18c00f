"""The pages of sections, tags and authors: which there are, and what stands on them."""

import pytest
from django.utils import translation

from articles.models import Author, Section, Tag
from articles.press.publishing import publish, withdraw

from .conftest import HOUR, NOON, give_byline, write_in_english
from .markup import page_of


def headlines_at(client, address: str) -> list[str]:
    response = client.get(address)
    assert response.status_code == 200
    return [headline.text for headline in page_of(response).all(class_="card__headline")]


@pytest.mark.parametrize("start", ["", "/en"])
def test_a_section_without_stories_has_a_page_and_a_feed(start, section, client):
    path = f"{start}/section/{section.slug}/"
    assert headlines_at(client, path) == []
    assert client.get(f"{path}feed/").status_code == 200


@pytest.mark.parametrize("model", [Tag, Author])
@pytest.mark.parametrize("start", ["", "/en"])
def test_a_tag_or_author_nobody_has_read_of_does_not_exist(start, model, make_article, client):
    """Its page would tell what a draft is about, or who works here."""
    named = model.objects.create(slug="unread", name_ar="اسم", name_en="Name")
    draft = make_article()
    draft.tags.set([named] if model is Tag else [])
    for end in ("", "feed/"):
        assert client.get(f"{start}/{model.url_name}/unread/{end}").status_code == 404


@pytest.mark.parametrize("kind", ["tag", "author"])
def test_a_tag_or_author_appears_and_goes_with_its_stories(
    kind, print_story, editor, client, clock
):
    story = print_story(at=NOON + HOUR)
    named = getattr(story.article, f"{kind}s").get()
    addresses = (named.get_absolute_url(), named.get_feed_url())
    for moment, status in ((NOON, 404), (NOON + HOUR, 200), (NOON + 2 * HOUR, 200)):
        clock.move_to(moment)
        assert [client.get(address).status_code for address in addresses] == [status] * 2
    withdraw(story.article, "ar", by=editor)
    assert [client.get(address).status_code for address in addresses] == [404] * 2


@pytest.mark.parametrize("kind", ["tag", "author"])
def test_in_a_language_without_stories_it_does_not_exist(kind, story, editor, client):
    named = getattr(story.article, f"{kind}s").get()
    with translation.override("en"):
        address = named.get_absolute_url()
    assert client.get(address).status_code == 404
    write_in_english(story.article)
    publish(story.article, "en", by=editor)
    assert client.get(address).status_code == 200


@pytest.mark.parametrize("kind", ["section", "tag", "author"])
def test_what_was_never_made_does_not_exist(kind, story, client):
    for end in ("", "feed/"):
        assert client.get(f"/{kind}/no-such-thing/{end}").status_code == 404


def test_a_list_shows_its_own_stories_only(print_story, tag, section, author, client):
    others = {
        "section": Section.objects.create(slug="other", name_ar="قسم آخر", name_en="Other"),
        "tags": [Tag.objects.create(slug="other", name_ar="وسم آخر", name_en="Other")],
        "authors": [Author.objects.create(slug="other", name_ar="كاتب آخر", name_en="Other")],
    }
    print_story(headline_ar="مادة هنا")
    print_story(headline_ar="مادة هناك", **others)
    for here in (tag, section, author):
        assert headlines_at(client, here.get_absolute_url()) == ["مادة هنا"]
    for there in (others["section"], *others["tags"], *others["authors"]):
        assert headlines_at(client, there.get_absolute_url()) == ["مادة هناك"]


def test_an_update_moves_a_story_from_list_to_list(story, tag, author, editor, client):
    other_tag = Tag.objects.create(slug="other", name_ar="وسم آخر", name_en="Other")
    other_author = Author.objects.create(slug="other", name_ar="كاتب آخر", name_en="Other")
    story.article.tags.set([other_tag])
    give_byline(story.article, other_author)
    for named in (tag, author):
        assert client.get(named.get_absolute_url()).status_code == 200
    publish(story.article, "ar", by=editor)
    for named in (tag, author):
        assert client.get(named.get_absolute_url()).status_code == 404
    for named in (other_tag, other_author):
        assert headlines_at(client, named.get_absolute_url()) == [story.headline]


def test_a_story_with_two_tags_and_authors_stands_once_on_each_list(print_story, tag, client):
    tags = [tag, Tag.objects.create(slug="other", name_ar="وسم آخر", name_en="Other")]
    authors = [
        Author.objects.create(slug=slug, name_ar=f"كاتب {slug}", name_en=slug) for slug in "ab"
    ]
    story = print_story(tags=tags, authors=authors)
    for named in (*tags, *authors):
        assert headlines_at(client, named.get_absolute_url()) == [story.headline]


def test_a_renamed_tag_is_renamed_on_every_page_at_once(story, tag, client):
    tag.name_ar = "جسور وأنفاق"
    tag.save()
    assert page_of(client.get(tag.get_absolute_url())).one("h1").text == "جسور وأنفاق"
    story_page = page_of(client.get(story.get_absolute_url()))
    assert story_page.one("a", rel="tag").text == "جسور وأنفاق"


@pytest.mark.parametrize("kind", ["section", "tag", "author"])
def test_a_list_leads_to_its_feed(kind, story, client):
    named = {
        "section": story.section,
        "tag": story.tag_rows.get().tag,
        "author": story.byline_rows.get().author,
    }[kind]
    page = page_of(client.get(named.get_absolute_url()))
    link = page.one("link", rel="alternate", type="application/rss+xml")
    assert link["href"] == named.get_feed_url()
    assert page.one(class_="list__feed").one("a")["href"] == named.get_feed_url()
