"""Feeds as subscribers' programs read them: which there are, what stands in them, in what order."""

import warnings
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from time import struct_time
from xml.etree import ElementTree

import pytest
from django.utils import translation

from articles.models import Author, Section, Tag
from articles.press.publishing import publish, withdraw

from .conftest import FEEDS, HOUR, NOON, write_in_english

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import feedparser

HOST = "http://testserver"


def read(client, address: str, **headers):
    """The feed as feedparser reads it; fails where anything about it is irregular."""
    response = client.get(address, **headers)
    assert response.status_code == 200
    feed = feedparser.parse(response.content, response_headers=_headers_of(response))
    assert not feed.bozo, feed.get("bozo_exception")
    assert feed.version == "rss20"
    return feed


def _headers_of(response) -> dict[str, str]:
    return {name.lower(): value for name, value in response.headers.items()}


def moment(parsed: struct_time) -> datetime:
    return datetime(*parsed[:6], tzinfo=UTC)


@pytest.fixture
def pair(print_story, editor):
    """One story in both languages, with two tags and two authors; Arabic edition, English one."""
    tags = [
        Tag.objects.create(slug=slug, name_ar=f"وسم {slug}", name_en=f"Tag {slug}")
        for slug in ("b", "a")
    ]
    authors = [
        Author.objects.create(slug=slug, name_ar=f"كاتب {slug}", name_en=f"Writer {slug}")
        for slug in ("z", "y")
    ]
    arabic = print_story(tags=tags, authors=authors)
    write_in_english(arabic.article)
    return arabic, publish(arabic.article, "en", by=editor)


@pytest.fixture
def feeds(pair, language) -> dict[str, str]:
    edition = next(edition for edition in pair if edition.language == language)
    named = {
        "section feed": edition.section,
        "tag feed": edition.tag_rows.first().tag,
        "author feed": edition.byline_rows.first().author,
    }
    with translation.override(language):
        start = {"ar": "/", "en": "/en/"}[language]
        return {"feed": f"{start}feed/", **{k: it.get_feed_url() for k, it in named.items()}}


def test_every_feed_is_well_formed_in_both_languages(feeds, pair, language, client):
    edition = next(edition for edition in pair if edition.language == language)
    for kind in FEEDS:
        feed = read(client, feeds[kind])
        assert feed.feed.language == language, kind
        assert [entry.title for entry in feed.entries] == [edition.headline], kind
        assert feed.encoding == "utf-8", kind
        assert feed.headers["content-type"] == "application/rss+xml; charset=utf-8", kind


def test_a_feed_names_itself_and_its_page(feeds, client):
    for kind, address in feeds.items():
        feed = read(client, address).feed
        own = [link.href for link in feed.links if link.rel == "self"]
        assert own == [f"{HOST}{address}"], kind
        assert feed.link == f"{HOST}{address.removesuffix('feed/')}", kind
        assert feed.title, kind
        assert feed.subtitle, kind


def test_a_feed_has_what_rss_asks_for(feeds, client):
    """The required elements of the RSS 2.0 specification and those that readers rely on."""
    for kind, address in feeds.items():
        root = ElementTree.fromstring(client.get(address).content)
        assert (root.tag, root.get("version")) == ("rss", "2.0"), kind
        [channel] = root
        for name in ("title", "link", "description", "language", "lastBuildDate"):
            assert len(channel.findall(name)) == 1, f"{kind} {name}"
            assert channel.findtext(name), f"{kind} {name}"
        for item in channel.findall("item"):
            for name in ("title", "link", "description", "guid", "pubDate"):
                assert len(item.findall(name)) == 1, f"{kind} {name}"
                assert item.findtext(name), f"{kind} {name}"
            parsedate_to_datetime(item.findtext("pubDate"))


def test_an_entry_carries_names_and_links(pair, feeds, language, client):
    edition = next(edition for edition in pair if edition.language == language)
    expected = {
        "ar": (["كاتب z", "كاتب y"], {"محليات", "وسم a", "وسم b"}),
        "en": (["Writer z", "Writer y"], {"Local", "Tag a", "Tag b"}),
    }[language]
    for kind in FEEDS:
        [entry] = read(client, feeds[kind]).entries
        assert entry.link == f"{HOST}{edition.get_absolute_url()}", kind
        assert [author.name for author in entry.authors] == expected[0], kind
        assert {tag.term for tag in entry.tags} == expected[1], kind
        assert entry.summary == edition.lead, kind


def test_an_entry_s_link_opens_the_story(feeds, client):
    for address in feeds.values():
        [entry] = read(client, address).entries
        assert client.get(entry.link.removeprefix(HOST)).status_code == 200


def test_an_entry_says_when_it_was_published_and_when_updated(story, editor, client, clock):
    clock.move_to(NOON + HOUR)
    publish(story.article, "ar", by=editor)
    [entry] = read(client, "/feed/").entries
    assert moment(entry.published_parsed) == NOON
    assert moment(entry.updated_parsed) == NOON + HOUR


def test_a_feed_says_when_it_last_changed_and_not_when_it_was_asked(story, editor, client, clock):
    clock.move_to(NOON + HOUR)
    publish(story.article, "ar", by=editor)
    clock.move_to(NOON + 5 * HOUR)
    assert moment(read(client, "/feed/").feed.updated_parsed) == NOON + HOUR


# --- The name of an entry never changes ----------------------------------------------------------


def guid_at(client, address="/feed/", **headers) -> str:
    [item] = ElementTree.fromstring(client.get(address, **headers).content).iter("guid")
    assert item.get("isPermaLink") == "false"
    return item.text


def test_an_entry_keeps_its_name_whatever_happens_to_the_story(story, editor, client, clock):
    name = guid_at(client)
    assert name == f"tag:midad.example,2026:article/{story.article_id}/ar"
    story.article.headline_ar, story.article.slug_ar = "عنوان آخر", "عنوان-آخر"
    story.article.section = Section.objects.create(slug="other", name_ar="قسم", name_en="Other")
    story.article.save()
    clock.shift(60)
    publish(story.article, "ar", by=editor)
    [entry] = read(client, "/feed/").entries
    assert entry.title == "عنوان آخر"
    assert guid_at(client) == name
    assert guid_at(client, HTTP_HOST="localhost:8000") == name
    assert guid_at(client, "/section/other/feed/") == name


def test_links_follow_the_host_that_was_asked(story, client):
    [entry] = read(client, "/feed/", HTTP_HOST="localhost:8000").entries
    assert entry.link == f"http://localhost:8000{story.get_absolute_url()}"


def test_languages_of_a_story_are_entries_of_their_own(pair, client):
    names = {guid_at(client, "/feed/"), guid_at(client, "/en/feed/")}
    assert len(names) == 2


# --- Which stories, in which order ---------------------------------------------------------------


def test_the_newest_twenty_are_in_the_feed_in_order(print_story, section, tag, author, client):
    for number in range(23):
        print_story(headline_ar=f"مادة {number}", at=NOON - timedelta(minutes=number))
    for address in ("/feed/", *(named.get_feed_url() for named in (section, tag, author))):
        titles = [entry.title for entry in read(client, address).entries]
        assert titles == [f"مادة {number}" for number in range(20)]


def test_stories_of_one_moment_come_in_the_order_of_the_lists(print_story, client):
    for number in range(5):
        print_story(headline_ar=f"مادة {number}")
    titles = [entry.title for entry in read(client, "/feed/").entries]
    assert titles == [f"مادة {number}" for number in (4, 3, 2, 1, 0)]


def test_only_what_is_live_is_in_the_feed(print_story, make_article, editor, client, clock):
    make_article(headline_ar="مسودة")
    print_story(headline_ar="مجدولة", at=NOON + HOUR)
    print_story(headline_ar="موقوتة", until=NOON + 2 * HOUR)
    withdrawn = print_story(headline_ar="مسحوبة", at=NOON - HOUR)
    replaced = print_story(headline_ar="قديمة", at=NOON - 2 * HOUR)
    replaced.article.headline_ar = "جديدة"
    replaced.article.save()
    withdraw(withdrawn.article, "ar", by=editor)
    publish(replaced.article, "ar", by=editor)
    for hours, expected in (
        (0, ["موقوتة", "جديدة"]),
        (1, ["مجدولة", "موقوتة", "جديدة"]),
        (2, ["مجدولة", "جديدة"]),
    ):
        clock.move_to(NOON + hours * HOUR)
        assert [entry.title for entry in read(client, "/feed/").entries] == expected


def test_a_feed_without_stories_is_a_feed(section, client):
    for address in ("/feed/", "/en/feed/", section.get_feed_url()):
        assert read(client, address).entries == []


def test_a_feed_of_one_list_has_nothing_of_the_others(print_story, section, client):
    other = Section.objects.create(slug="other", name_ar="قسم آخر", name_en="Other")
    print_story(headline_ar="مادة هنا")
    print_story(headline_ar="مادة هناك", section=other)
    assert [entry.title for entry in read(client, section.get_feed_url()).entries] == ["مادة هنا"]


def test_a_latin_first_title_is_marked(print_story, client):
    print_story(headline_ar="DeepSeek يكتب", lead_ar="GPT يجيب.")
    [entry] = read(client, "/feed/").entries
    assert entry.title == "\u200f\u2067DeepSeek يكتب\u2069"
    assert entry.summary == "\u200f\u2067GPT يجيب.\u2069"


def test_a_latin_first_name_is_marked_in_the_title_of_its_feed(print_story, client):
    tag = Tag.objects.create(slug="cpp", name_ar="C++ للجميع", name_en="")
    print_story(tags=[tag])
    title = read(client, tag.get_feed_url()).feed.title
    assert title.startswith("\u200f\u2067C++ للجميع")
    assert title.endswith("\u2069")


def test_a_subscriber_who_has_it_all_gets_304(feeds, client, clock):
    clock.shift(60)
    for kind, address in feeds.items():
        feed = client.get(address)
        for headers in (
            {"HTTP_IF_NONE_MATCH": feed.headers["ETag"]},
            {"HTTP_IF_MODIFIED_SINCE": feed.headers["Last-Modified"]},
        ):
            assert client.get(address, **headers).status_code == 304, kind
