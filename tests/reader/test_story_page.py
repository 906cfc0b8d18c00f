"""The page of a story: everything in its place, in its language, and every link on it alive."""

from datetime import UTC, datetime, timedelta

import pytest

from articles.models import Author, Tag
from articles.press.publishing import publish, restore, withdraw

from .conftest import HOUR, NOON, write_in_english
from .markup import Element, page_of


@pytest.fixture
def page_at(client):
    def page(edition) -> Element:
        response = client.get(edition.get_absolute_url())
        assert response.status_code == 200
        return page_of(response)

    return page


def test_kicker_headline_lead_and_byline_stand_in_this_order(story, page_at):
    header = page_at(story).one("header", "story__header")
    places = [
        header.one(class_="story__kicker"),
        header.one("h1", "story__headline"),
        header.one(class_="story__lead"),
        header.one(class_="byline"),
        header.one(class_="story__times"),
    ]
    in_order = [element for element in header.elements() if element in places]
    assert in_order == places
    kicker, headline, lead, byline, _times = places
    assert kicker.one("a")["href"] == story.section.get_absolute_url()
    assert kicker.one("a").text == "محليات"
    assert kicker.one("span").text == story.kicker
    assert headline.text == story.headline
    assert lead.text == story.lead
    assert byline.text == "منى صالح"


def test_a_story_without_a_kicker_still_names_its_section(print_story, page_at):
    kicker = page_at(print_story(kicker_ar="")).one(class_="story__kicker")
    assert not kicker.all("span")
    assert kicker.text == "محليات"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_authors_are_named_in_order_each_with_a_link(count, print_story, page_at):
    authors = [
        Author.objects.create(slug=f"writer-{number}", name_ar=f"كاتب {number}", name_en="")
        for number in range(count)
    ]
    byline = page_at(print_story(authors=authors[::-1])).one(class_="byline")
    links = byline.all("a", rel="author")
    assert [link.one("bdi").text for link in links] == [author.name_ar for author in authors[::-1]]
    assert [link["href"] for link in links] == [it.get_absolute_url() for it in authors[::-1]]
    between = [child for child in byline.children if isinstance(child, str)]
    assert len(between) == count - 1
    assert all(text.strip() for text in between)
    if count == 3:
        assert between[0] != between[1]


def test_a_story_by_nobody_has_no_byline(print_story, page_at):
    assert not page_at(print_story(authors=[])).all(class_="byline")


def test_times_are_the_newsroom_s_and_machines_get_utc(print_story, page_at, settings, clock):
    settings.TIME_ZONE = "Asia/Riyadh"
    settings.NEWSROOM_DIGITS = "latn"
    clock.move_to(datetime(2026, 1, 28, 21, 30, 15, 123456, tzinfo=UTC))
    [time] = page_at(print_story()).one("article", "story").all("time")
    assert time["datetime"] == "2026-01-28T21:30:15Z"
    assert time.text == "29 يناير 2026 · 00:30"


def test_times_can_be_set_in_arabic_digits(story, english_story, page_at, settings):
    settings.TIME_ZONE = "Asia/Riyadh"
    settings.NEWSROOM_DIGITS = "arab"
    arabic, english = (page_at(it).one(class_="story__times").one("time") for it in
                       (story, english_story))  # fmt: skip
    assert arabic.text == "٢٨ يناير ٢٠٢٦ · ١٥:٠٠"
    assert english.text == "28 January 2026 · 15:00"
    assert arabic["datetime"] == english["datetime"] == "2026-01-28T12:00:00Z"


def test_an_updated_time_is_shown_only_where_readers_had_an_earlier_edition(
    story, editor, page_at, clock
):
    page = page_at(story)
    assert not page.all(class_="story__updated")
    assert not page.all("meta", property="article:modified_time")
    clock.move_to(NOON + HOUR)
    page = page_at(publish(story.article, "ar", by=editor))
    updated = page.one(class_="story__updated").one("time")
    assert updated["datetime"] == "2026-01-28T13:00:00Z"
    modified = page.one("meta", property="article:modified_time")
    assert modified["content"] == "2026-01-28T13:00:00Z"
    published = page.one("meta", property="article:published_time")
    assert published["content"] == "2026-01-28T12:00:00Z"
    first = page.one(class_="story__times").all("time")[0]
    assert first["datetime"] == "2026-01-28T12:00:00Z"


def test_a_story_scheduled_again_before_it_began_was_not_updated(
    print_story, editor, page_at, clock
):
    story = print_story(at=NOON + 2 * HOUR)
    moved = publish(story.article, "ar", by=editor, at=NOON + HOUR)
    clock.move_to(NOON + 3 * HOUR)
    assert not page_at(moved).all(class_="story__updated")


def test_a_translation_of_an_older_story_was_not_updated(story, editor, page_at, clock):
    clock.move_to(NOON + HOUR)
    write_in_english(story.article)
    page = page_at(publish(story.article, "en", by=editor))
    assert not page.all(class_="story__updated")


def test_a_picture_comes_with_its_words(print_story, picture, page_at):
    page = page_at(print_story(picture=picture))
    figure = page.one("figure", "story__picture")
    image = figure.one("img")
    assert image["src"] == picture.file.url
    assert image["alt"] == "جسر فوق نهر"
    assert (image["width"], image["height"]) == ("8", "6")
    assert figure.one("figcaption").text == "الجسر قبل افتتاحه. سلمى حداد"
    assert figure.one(class_="credit").text == "سلمى حداد"
    shared = page.one("meta", property="og:image")
    assert shared["content"] == f"http://testserver{picture.file.url}"


def test_a_picture_without_words_has_no_empty_caption(print_story, make_picture, page_at):
    page = page_at(print_story(picture=make_picture(caption_ar="", credit_ar="")))
    assert not page.one("figure", "story__picture").all("figcaption")


def test_what_only_arabic_says_of_a_picture_is_marked_as_arabic(print_story, make_picture, page_at):
    picture = make_picture(credit_en="Salma Haddad")
    page = page_at(print_story("en", picture=picture))
    caption = page.one("figcaption")
    fallen_back = caption.one("bdi")
    assert (fallen_back["lang"], fallen_back["dir"]) == ("ar", "rtl")
    assert fallen_back.text == "الجسر قبل افتتاحه."
    assert not caption.one(class_="credit").all("bdi")


def test_tags_lead_to_their_pages(print_story, page_at):
    tags = [Tag.objects.create(slug=slug, name_ar=f"وسم {slug}", name_en="") for slug in ("b", "a")]
    links = page_at(print_story(tags=tags)).all("a", rel="tag")
    assert {link["href"]: link.text for link in links} == {
        tag.get_absolute_url(): tag.name_ar for tag in tags
    }


def test_the_short_link_is_shown_in_full_from_left_to_right(story, page_at):
    link = page_at(story).one(class_="story__short").one("a")
    assert link["href"] == f"/a/{story.article_id}"
    assert link.one("bdi", dir="ltr").text == f"http://testserver/a/{story.article_id}"


# --- Footnotes -----------------------------------------------------------------------------------


@pytest.mark.parametrize("notes", [0, 1, 12])
def test_every_fragment_leads_to_exactly_one_place(notes, print_story, page_at):
    body = "".join(f"<p>جملة<footnote>حاشية {number}</footnote>.</p>" for number in range(notes))
    page = page_at(print_story(body_ar=f"<p>نص.</p>{body}"))
    ids = [element["id"] for element in page.elements() if element.get("id")]
    assert len(ids) == len(set(ids))
    links = [link for link in page.all("a") if link["href"].startswith("#")]
    assert all(ids.count(link["href"][1:]) == 1 for link in links)
    labels = [element for element in page.elements() if element.get("aria-labelledby")]
    assert all(ids.count(element["aria-labelledby"]) == 1 for element in labels)


def test_a_mark_leads_to_its_note_and_the_note_back(print_story, page_at):
    page = page_at(
        print_story(
            body_ar="<p>أولى<footnote>حاشية أولى</footnote> وثانية"
            '<footnote>حاشية ثانية، <a href="https://example.org/s">المصدر</a></footnote>.</p>'
        )
    )
    marks = [mark.one("a") for mark in page.one(class_="story__body").all("sup")]
    notes = page.one("section", "footnotes").all("li")
    assert [mark["href"] for mark in marks] == [f"#{note['id']}" for note in notes]
    backs = [note.one("a", role="doc-backlink") for note in notes]
    assert [back["href"] for back in backs] == [f"#{mark['id']}" for mark in marks]
    assert "حاشية أولى" in notes[0].text
    assert "حاشية ثانية" in notes[1].text
    assert notes[1].one("a", href="https://example.org/s").text == "المصدر"


def test_a_story_without_notes_has_no_empty_list_of_them(print_story, page_at):
    assert not page_at(print_story(body_ar="<p>نص.</p>")).all("section", "footnotes")


# --- Corrections ---------------------------------------------------------------------------------


def test_corrections_are_shown_with_their_times_and_stay(story, editor, page_at, clock):
    assert not page_at(story).all(class_="story__corrections")
    for hour, note in ((1, "ورد رقم خطأ."), (2, "ورد اسم خطأ.")):
        clock.move_to(NOON + hour * HOUR)
        publish(story.article, "ar", by=editor, correction=note)
    clock.move_to(NOON + 3 * HOUR)
    page = page_at(publish(story.article, "ar", by=editor))
    items = page.one("section", "story__corrections").all("li")
    assert len(items) == 2
    for item, note, moment in zip(
        items,
        ("ورد رقم خطأ.", "ورد اسم خطأ."),
        ("2026-01-28T13:00:00Z", "2026-01-28T14:00:00Z"),
        strict=True,
    ):
        assert note in item.text
        assert item.one("time")["datetime"] == moment


def test_a_scheduled_correction_waits_for_its_second(story, editor, page_at, clock):
    publish(story.article, "ar", by=editor, at=NOON + HOUR, correction="ورد رقم خطأ.")
    assert not page_at(story).all(class_="story__corrections")
    clock.move_to(NOON + HOUR)
    assert page_at(story).one(class_="story__corrections")


# --- Related stories -----------------------------------------------------------------------------


@pytest.fixture
def other(print_story):
    return print_story(headline_ar="مادة ذات صلة", until=NOON + 2 * HOUR)


@pytest.fixture
def pointing(print_story, other):
    body = f'<p>نص.</p><aside data-article="{other.article_id}"></aside><p>نص.</p>'
    return print_story(headline_ar="مادة تشير", body_ar=body)


def test_a_related_story_is_shown_while_it_is_live(pointing, other, page_at, editor, clock):
    link = page_at(pointing).one("aside", "related").one("a")
    assert link["href"] == other.get_absolute_url()
    assert link.text == "مادة ذات صلة"
    clock.move_to(NOON + HOUR)
    withdraw(other.article, "ar", by=editor)
    assert not page_at(pointing).all("aside")
    clock.shift(60)
    restore(other.article, "ar", by=editor)
    assert page_at(pointing).one("aside", "related")


def test_a_related_story_that_runs_out_goes_by_itself(pointing, page_at, clock):
    clock.move_to(NOON + 2 * HOUR - timedelta(microseconds=1))
    assert page_at(pointing).all("aside")
    clock.move_to(NOON + 2 * HOUR)
    assert not page_at(pointing).all("aside")


def test_a_related_story_follows_its_headline_and_slug(pointing, other, page_at, editor):
    other.article.headline_ar = "عنوان جديد"
    other.article.save()
    renamed = publish(other.article, "ar", by=editor)
    link = page_at(pointing).one("aside", "related").one("a")
    assert (link.text, link["href"]) == ("عنوان جديد", renamed.get_absolute_url())


def test_a_related_story_in_another_language_is_not_shown(pointing, other, page_at, editor):
    body = f'<p>Text.</p><aside data-article="{other.article_id}"></aside>'
    write_in_english(pointing.article, body_en=body)
    english = publish(pointing.article, "en", by=editor)
    assert not page_at(english).all("aside")
    write_in_english(other.article, headline_en="A related story")
    publish(other.article, "en", by=editor)
    assert page_at(english).one("aside", "related").one("a").text == "A related story"


def test_words_for_search_engines_take_the_place_of_headline_and_lead(client, make_article, editor):
    words = {"search_title_ar": "الجسر الجديد", "search_description_ar": "ما تحتاج إلى معرفته"}
    edition = publish(make_article(**words), "ar", by=editor)
    page = client.get(edition.get_absolute_url()).text
    assert "<title>الجسر الجديد — " in page
    assert '<meta name="description" content="ما تحتاج إلى معرفته">' in page
    assert f'<meta property="og:title" content="{edition.headline}">' in page
