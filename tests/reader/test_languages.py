"""Every page says its language and direction, and where the same page is in the other language."""

from urllib.parse import urlsplit

import pytest
from django.utils import translation

from articles.models import Author, Section, Tag
from articles.press.publishing import publish, withdraw

from .conftest import PAGES, REFUSALS, write_in_english
from .markup import page_of

HOST = "http://testserver"
DIRECTIONS = {"ar": "rtl", "en": "ltr"}


def test_every_page_says_its_language_and_direction(addresses, language, client):
    for kind in (*PAGES, *REFUSALS):
        response = client.get(addresses[kind])
        root = page_of(response).one("html")
        assert (root["lang"], root["dir"]) == (language, DIRECTIONS[language]), kind
        assert response.headers["Content-Language"] == language, kind


def test_every_feed_says_its_language(addresses, language, client):
    for kind in ("feed", "section feed", "tag feed", "author feed"):
        assert client.get(addresses[kind]).headers["Content-Language"] == language, kind


def test_stories_say_their_language_wherever_they_stand(addresses, language, client):
    for kind in PAGES:
        articles = page_of(client.get(addresses[kind])).all("article")
        assert articles, kind
        for article in articles:
            assert (article["lang"], article["dir"]) == (language, DIRECTIONS[language]), kind


def alternates_of(page) -> dict[str, str]:
    links = [link for link in page.all("link", rel="alternate") if link.get("hreflang")]
    return {link["hreflang"]: link["href"] for link in links}


def test_each_language_of_a_page_names_the_other_and_is_named_by_it(addresses, client):
    for kind in PAGES:
        page = page_of(client.get(addresses[kind]))
        alternates = alternates_of(page)
        assert set(alternates) == {"ar", "en"}, kind
        for language, address in alternates.items():
            other = page_of(client.get(urlsplit(address).path))
            assert other.one("html")["lang"] == language, kind
            assert alternates_of(other) == alternates, kind
            assert other.one("link", rel="canonical")["href"] == address, kind


def test_the_page_links_to_its_other_language_for_people_too(addresses, language, client):
    other = {"ar": "en", "en": "ar"}[language]
    for kind in PAGES:
        page = page_of(client.get(addresses[kind]))
        link = page.one("nav", "masthead__languages").one("a")
        assert f"{HOST}{link['href']}" == alternates_of(page)[other], kind
        assert (link["lang"], link["dir"]) == (other, DIRECTIONS[other]), kind
        assert link["hreflang"] == other, kind


def test_the_canonical_address_is_the_page_s_own(addresses, client):
    for kind in PAGES:
        page = page_of(client.get(f"{addresses[kind]}?utm_source=x"))
        canonical = page.one("link", rel="canonical")["href"]
        assert canonical == f"{HOST}{addresses[kind]}", kind
        assert page.one("meta", property="og:url")["content"] == canonical, kind


def test_a_story_in_one_language_names_no_other(story, editor, client, clock):
    def page():
        return page_of(client.get(story.get_absolute_url()))

    assert not alternates_of(page())
    assert not page().all("nav", "masthead__languages")
    write_in_english(story.article)
    publish(story.article, "en", by=editor)
    assert set(alternates_of(page())) == {"ar", "en"}
    clock.shift(60)
    withdraw(story.article, "en", by=editor)
    assert not alternates_of(page())


@pytest.mark.parametrize("kind", ["tag", "author"])
def test_a_list_names_the_other_language_while_there_are_stories_in_it(
    kind, story, editor, client, clock
):
    named = getattr(story.article, f"{kind}s").get()

    def page():
        return page_of(client.get(named.get_absolute_url()))

    assert not alternates_of(page())
    write_in_english(story.article)
    publish(story.article, "en", by=editor)
    assert set(alternates_of(page())) == {"ar", "en"}
    clock.shift(60)
    withdraw(story.article, "en", by=editor)
    assert not alternates_of(page())


# --- Names that nobody has translated yet --------------------------------------------------------


@pytest.fixture
def untranslated(print_story) -> dict:
    """An English story whose section, tag and author have Arabic names only."""
    section = Section.objects.create(slug="culture", name_ar="ثقافة", name_en="")
    tag = Tag.objects.create(slug="poetry", name_ar="شعر", name_en="")
    author = Author.objects.create(slug="nizar", name_ar="نزار", role_ar="شاعر", name_en="")
    story = print_story("en", section=section, tags=[tag], authors=[author], kicker_en="")
    with translation.override("en"):
        lists = {named.get_absolute_url(): named.name_ar for named in (section, tag, author)}
    return {"story": story.get_absolute_url(), "lists": lists}


def assert_is_marked_arabic(element, text: str) -> None:
    name = element.one("bdi")
    assert (name.text, name["lang"], name["dir"]) == (text, "ar", "rtl")


def test_a_name_without_an_english_one_is_shown_in_arabic_and_marked(untranslated, client):
    page = page_of(client.get(untranslated["story"]))
    assert_is_marked_arabic(page.one(class_="story__kicker"), "ثقافة")
    assert_is_marked_arabic(page.one("a", rel="author"), "نزار")
    assert_is_marked_arabic(page.one("a", rel="tag"), "شعر")
    masthead = page.one(class_="masthead__sections")
    assert_is_marked_arabic(masthead.one("a", href="/en/section/culture/"), "ثقافة")
    assert_is_marked_arabic(page_of(client.get("/en/")).one(class_="card__kicker"), "ثقافة")


def test_so_it_is_on_the_page_of_its_own(untranslated, client):
    for address, name in untranslated["lists"].items():
        page = page_of(client.get(address))
        assert_is_marked_arabic(page.one("h1"), name)
    assert_is_marked_arabic(page.one(class_="list__role"), "شاعر")


def test_a_name_in_the_language_of_the_page_is_isolated_and_no_more(story, client):
    page = page_of(client.get(story.get_absolute_url()))
    for element in (page.one("a", rel="author"), page.one("a", rel="tag")):
        assert element.one("bdi").attributes == {}
