"""The text inside feeds: all of it, in its direction, and every link in it works from anywhere."""

from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from django.db import connection

from articles.models import Author, Tag
from articles.press.publishing import publish, withdraw

from .conftest import give_byline, write_in_english
from .markup import Element, page_of, parse

HOST = "http://testserver"
ENCODED = "{http://purl.org/rss/1.0/modules/content/}encoded"

# PostgreSQL takes no NUL in a text at all.
CONTROLS = "".join(map(chr, range(1 if connection.vendor == "postgresql" else 0, 32))) + "\ufffe"
NO_XML = set(CONTROLS) - set("\t\n\r")


def items_at(client, address="/feed/"):
    response = client.get(address)
    assert response.status_code == 200
    assert NO_XML.isdisjoint(response.content.decode())
    return list(ElementTree.fromstring(response.content).iter("item"))


def content_at(client, address="/feed/") -> Element:
    [item] = items_at(client, address)
    return parse(item.findtext(ENCODED))


@pytest.fixture
def rich(print_story, picture, story, editor):
    """The only story left in the feed, with everything that a body can hold."""
    body = (
        "<p>أولى<footnote>حاشية أولى</footnote> وثانية<footnote>حاشية، "
        '<a href="https://example.org/source?a=1&amp;b=2#part">المصدر</a></footnote>.</p>'
        "<h2>عنوان فرعي</h2><ul><li><p>بند</p></li></ul>"
        f'<figure data-picture="{picture.pk}"></figure>'
        '<figure data-embed="https://video.example/watch?v=1"></figure>'
        f'<aside data-article="{story.article_id}"></aside>'
        "<blockquote><p>قول</p><cite>قائل</cite></blockquote>"
        '<p>يكتب C++ <a href="https://example.org/">هنا</a>.</p>'
    )
    edition = print_story(body_ar=body, picture=picture)
    withdraw(story.article, "ar", by=editor)
    return edition


@pytest.mark.parametrize(
    ("address", "language", "direction"), [("/feed/", "ar", "rtl"), ("/en/feed/", "en", "ltr")]
)
def test_the_text_says_its_language_and_direction(
    address, language, direction, english_story, client
):
    [wrapper] = [child for child in content_at(client, address).children if child != "\n"]
    assert wrapper.tag == "div"
    assert (wrapper["lang"], wrapper["dir"]) == (language, direction)


def test_the_whole_text_is_there(rich, client):
    text = content_at(client).text
    for part in (rich.lead, "أولى", "وثانية", "عنوان فرعي", "بند", "قول", "قائل", "حاشية أولى"):
        assert part in text


def test_every_link_and_picture_is_absolute(rich, client):
    content = content_at(client)
    addresses = [link["href"] for link in content.all("a")]
    addresses += [image["src"] for image in content.all("img")]
    assert len(addresses) >= 8
    for address in addresses:
        parts = urlsplit(address)
        assert parts.scheme in {"http", "https"}, address
        assert parts.netloc, address
    assert f"{HOST}{rich.picture.file.url}" in addresses
    assert "https://example.org/source?a=1&b=2#part" in addresses


def test_every_footnote_link_leads_to_the_note_on_the_page(rich, client):
    page = page_of(client.get(rich.get_absolute_url()))
    ids = [element["id"] for element in page.elements() if element.get("id")]
    start = f"{HOST}{rich.get_absolute_url()}#"
    targets = [
        link["href"].removeprefix(start)
        for link in content_at(client).all("a")
        if link["href"].startswith(start)
    ]
    assert targets == ["fn-1", "fn-2", "fnref-1", "fnref-2"]
    assert all(ids.count(target) == 1 for target in targets)


def test_a_note_cited_again_leads_back_to_each_place_on_the_page(print_story, client):
    again = "<footnote>حاشية مكررة</footnote>"
    edition = print_story(body_ar=f"<p>أ{again} ب{again}.</p>")
    page = page_of(client.get(edition.get_absolute_url()))
    ids = [element["id"] for element in page.elements() if element.get("id")]
    start = f"{HOST}{edition.get_absolute_url()}#"
    content = content_at(client)
    targets = [
        link["href"].removeprefix(start)
        for link in content.all("a")
        if link["href"].startswith(start)
    ]
    assert targets == ["fn-1", "fn-1", "fnref-1", "fnref-1-2"]
    assert all(ids.count(target) == 1 for target in targets)
    assert content.text.count("حاشية مكررة") == 1


def test_links_follow_the_host_that_was_asked(rich, client):
    response = client.get("/feed/", HTTP_HOST="localhost:8000")
    assert b"testserver" not in response.content
    assert b"localhost:8000" in response.content


def test_pictures_come_with_their_words_and_as_an_enclosure(rich, client):
    [item] = items_at(client)
    figures = content_at(client).all("figure", "figure")
    assert [figure.one("img")["alt"] for figure in figures] == ["جسر فوق نهر"] * 2
    enclosure = item.find("enclosure")
    assert enclosure.get("url") == f"{HOST}{rich.picture.file.url}"
    assert enclosure.get("type") == "image/png"
    assert enclosure.get("length").isdigit()


def test_a_related_story_leaves_no_gap_in_the_feed(rich, client):
    assert not content_at(client).all("aside")


def test_nothing_in_the_text_is_active(rich, client):
    for element in content_at(client).elements():
        assert element.tag not in {"script", "style", "iframe", "object", "embed", "form"}
        assert not [name for name in element.attributes if name.startswith("on")]
        assert "style" not in element.attributes


def test_words_that_look_like_markup_stay_words(print_story, client):
    print_story(
        headline_ar="جسر <b> & ]]> جديد",
        lead_ar="مقدمة <i> & ]]>",
        body_ar="<p>نص &lt;script&gt; &amp; ]]&gt;</p>",
    )
    [item] = items_at(client)
    assert item.findtext("title") == "جسر <b> & ]]> جديد"
    assert item.findtext("description") == "مقدمة <i> & ]]>"
    content = content_at(client)
    assert "<script>" in content.text
    assert not content.all("script")


def test_control_characters_in_texts_do_not_break_the_feed(print_story, make_picture, client):
    """They come with pastes from Word and old systems; XML 1.0 knows no way to write them."""
    words = dict.fromkeys(("kicker_ar", "headline_ar", "lead_ar"), f"ق{CONTROLS}ف")
    picture = make_picture(
        alt_ar=f"ق{CONTROLS}ف", caption_ar=f"ق{CONTROLS}ف", credit_ar=f"ق{CONTROLS}ف"
    )
    body = f'<p>ق{CONTROLS}ف</p><figure data-picture="{picture.pk}"></figure>'
    print_story(**words, body_ar=body, picture=picture)
    [item] = items_at(client)
    assert item.findtext("title").split() == ["ق", "ف"]
    assert "ف" in item.findtext(ENCODED)


def test_control_characters_in_names_do_not_break_the_feeds(print_story, section, client):
    tag = Tag.objects.create(slug="tag", name_ar=f"و{CONTROLS}سم", name_en="")
    author = Author.objects.create(slug="author", name_ar=f"كا{CONTROLS}تب", name_en="")
    section.name_ar = f"قس{CONTROLS}م"
    section.save()
    print_story(tags=[tag], authors=[author])
    for address in ("/feed/", *(named.get_feed_url() for named in (section, tag, author))):
        [item] = items_at(client, address)
        assert item.findtext("{http://purl.org/dc/elements/1.1/}creator")


def test_a_long_story_is_there_to_its_end(print_story, client):
    print_story(body_ar="<p>فقرة.</p>" * 2000 + "<p>الخاتمة.</p>")
    assert content_at(client).text.endswith("الخاتمة.")


def test_an_english_edition_has_english_words_only(english_story, client):
    text = content_at(client, "/en/feed/").text
    assert "The bridge opens in spring" in text
    assert not [letter for letter in text if "\u0600" <= letter <= "\u06ff"]


def test_authors_are_named_in_the_order_of_the_byline(story, editor, client):
    authors = [
        Author.objects.create(slug=slug, name_ar=slug, name_en=slug) for slug in ("c", "a", "b")
    ]
    give_byline(story.article, *authors)
    write_in_english(story.article)
    publish(story.article, "ar", by=editor)
    [item] = items_at(client)
    creators = item.findall("{http://purl.org/dc/elements/1.1/}creator")
    assert [creator.text for creator in creators] == ["c", "a", "b"]
