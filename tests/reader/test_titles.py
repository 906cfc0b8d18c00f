"""A title that begins with Latin letters keeps its direction in programs that don't know it."""

import pytest

from articles.models import Author, Tag

from .markup import page_of

START, END = "\u200f\u2067", "\u2069"
LATIN_FIRST = "DeepSeek يكتب الرواية"


@pytest.fixture
def page_at(client):
    return lambda thing: page_of(client.get(thing.get_absolute_url()))


def test_a_latin_first_headline_is_marked_where_it_leaves_the_page(print_story, page_at):
    page = page_at(print_story(headline_ar=LATIN_FIRST))
    marked = f"{START}{LATIN_FIRST}{END}"
    assert page.one("title").raw_text.startswith(marked)
    assert page.one("meta", property="og:title")["content"] == marked


def test_the_headline_on_the_page_stays_plain(print_story, page_at, client):
    story = print_story(headline_ar=LATIN_FIRST)
    heading = page_at(story).one("h1")
    assert heading.raw_text == LATIN_FIRST
    card = page_of(client.get("/")).one(class_="card__headline")
    assert card.one("a").raw_text == LATIN_FIRST


@pytest.mark.parametrize("headline", ["جسر جديد", "«DeepSeek» يكتب", "2026 عام الجسور"])
def test_a_headline_is_marked_by_its_first_strong_letter(headline, print_story, page_at):
    title = page_at(print_story(headline_ar=headline)).one("title").raw_text
    assert title.startswith(f"{START}{headline}{END}") == ("DeepSeek" in headline)


def test_an_english_headline_is_never_marked(print_story, page_at):
    story = print_story("en", headline_en="F-16 lands")
    page = page_at(story)
    assert page.one("title").raw_text.startswith("F-16 lands")
    assert page.one("meta", property="og:title")["content"] == "F-16 lands"


def test_a_latin_first_lead_is_marked_in_share_texts(print_story, page_at):
    lead = "SpaceX تطلق صاروخًا."
    page = page_at(print_story(lead_ar=lead))
    assert page.one("meta", property="og:description")["content"] == f"{START}{lead}{END}"
    assert page.one(class_="story__lead").raw_text == lead


@pytest.mark.parametrize(("model", "kind"), [(Tag, "tags"), (Author, "authors")])
def test_a_latin_first_name_is_marked_in_the_title_of_its_list(model, kind, print_story, page_at):
    named = model.objects.create(slug="latin", name_ar="C++ والبرمجة", name_en="")
    print_story(**{kind: [named]})
    page = page_at(named)
    assert page.one("title").raw_text.startswith(f"{START}C++ والبرمجة{END}")
    assert page.one("meta", property="og:title")["content"] == f"{START}C++ والبرمجة{END}"
    assert page.one("h1").text == "C++ والبرمجة"


def test_nothing_in_a_headline_becomes_markup(print_story, page_at):
    headline = "جسر <b>\"جديد\"</b> & 'قديم' <script>"
    page = page_at(print_story(headline_ar=headline))
    assert page.one("h1").raw_text == headline
    assert page.one("meta", property="og:title")["content"] == headline
    assert not page.all("b")
