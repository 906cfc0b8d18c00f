"""An address names a story by its id alone; every other form of it leads to the canonical one."""

from datetime import timedelta
from urllib.parse import quote

import pytest

from articles.press.publishing import publish, restore, withdraw

from .conftest import HOUR, NOON
from .markup import page_of

SLUG = "جسر-جديد-يربط-ضفتي-المدينة-في"


@pytest.fixture
def canonical(story, english_story, language) -> str:
    """The canonical path of the story in the language of the test, spelt out by hand."""
    pk = story.article_id
    return {
        "ar": f"/a/{pk}/{quote(SLUG)}/",
        "en": f"/en/a/{pk}/new-bridge-to-join-both-banks-by-spring/",
    }[language]


def test_the_canonical_address_is_the_story(canonical, story, language, client):
    assert client.get(canonical).status_code == 200
    edition = story.article.editions.live().get(language=language)
    assert edition.get_absolute_url() == canonical


@pytest.mark.parametrize(
    "form",
    [
        "a/{pk}",
        "a/{pk}/",
        "a/{pk}/other/",
        "a/{pk}/other",
        "a/{pk}/{slug}",
        "a/{pk}/{slug}-and-more/",
        "a/{pk}/{upper}/",
        "a/{pk}/%20{slug}/",
        "a/{pk}/{slug}%20/",
        "a/{pk}/%E2%80%8F{slug}/",
        "a/{pk}/%00/",
        "a/{pk}/%FF/",
        "a/{pk}/?{slug}",
    ],
)
def test_every_other_form_leads_to_the_canonical_address(form, canonical, story, client):
    start, slug = canonical.split("a/")[0], canonical.split("/")[-2]
    upper = slug.upper() if slug.isascii() and "%" not in slug else "A"
    address = start + form.format(pk=story.article_id, slug=slug, upper=upper)
    response = client.get(address)
    assert response.status_code == 301
    assert response.headers["Location"] == canonical


def test_the_percent_encoding_of_an_address_makes_no_difference(canonical, client):
    assert client.get(canonical.lower().replace("%d8", "%D8")).status_code == 200


def test_an_address_follows_its_slug_back_and_forth(story, editor, client, clock):
    first = story.get_absolute_url()
    story.article.slug_ar = "عنوان آخر"
    story.article.save()
    clock.shift(60)
    second = publish(story.article, "ar", by=editor).get_absolute_url()
    assert client.get(first).headers["Location"] == second
    story.article.slug_ar = ""
    story.article.save()
    clock.shift(60)
    publish(story.article, "ar", by=editor)
    assert client.get(second).headers["Location"] == first
    assert client.get(first).status_code == 200


def test_each_language_has_its_own_slug(story, english_story, client):
    arabic, english = story.get_absolute_url(), english_story.get_absolute_url()
    assert client.get(f"/en{arabic}").headers["Location"] == english
    assert client.get(english.removeprefix("/en")).headers["Location"] == arabic


@pytest.mark.parametrize(
    "number",
    ["0", "00", "01", "007", "-1", "+1", "1.0", "1e3", "0x1", "١", "１", "²", "1%00", "1%0A",
     "1%20", "999999", "999999999999999999", "9223372036854775808", "9" * 23, "9" * 300],
    ids=lambda number: ascii(number).strip("'")[:23],
)  # fmt: skip
def test_what_is_no_id_of_a_story_does_not_exist(number, story, english_story, client):
    for start in ("/", "/en/"):
        for end in ("", "/", "/slug/", "/slug"):
            assert client.get(f"{start}a/{number}{end}").status_code == 404, f"{start} {end}"


@pytest.mark.parametrize("end", ["", "/", "/other/", "/{slug}/", "/{slug}"])
def test_a_story_that_readers_once_had_is_gone(end, english_story, editor, client, clock):
    clock.shift(60)
    for edition in english_story.article.editions.all():
        withdraw(edition.article, edition.language, by=editor)
        address = f"{edition.get_short_url()}{end.format(slug=edition.slug)}"
        response = client.get(address)
        assert response.status_code == 410
        page = page_of(response)
        assert page.one("html")["lang"] == edition.language
        assert page.one("header", "masthead")
        assert edition.headline not in page.raw_text


def test_a_story_is_gone_in_one_language_and_stays_in_the_other(
    story, english_story, editor, client, clock
):
    clock.shift(60)
    withdraw(story.article, "ar", by=editor)
    assert client.get(story.get_absolute_url()).status_code == 410
    assert client.get(english_story.get_absolute_url()).status_code == 200


def test_a_story_that_ran_out_is_gone_from_its_second_on(print_story, client, clock):
    story = print_story(until=NOON + HOUR)
    clock.move_to(NOON + HOUR - timedelta(microseconds=1))
    assert client.get(story.get_absolute_url()).status_code == 200
    clock.move_to(NOON + HOUR)
    assert client.get(story.get_absolute_url()).status_code == 410


def test_a_scheduled_story_does_not_exist_until_its_second(print_story, client, clock):
    story = print_story(at=NOON + HOUR)
    for address in (f"/a/{story.article_id}", story.get_absolute_url()):
        clock.move_to(NOON + HOUR - timedelta(microseconds=1))
        assert client.get(address).status_code == 404
        clock.move_to(NOON + HOUR)
        assert client.get(address).status_code in {200, 301}


def test_a_story_called_off_before_it_began_never_existed(print_story, editor, client, clock):
    story = print_story(at=NOON + HOUR)
    withdraw(story.article, "ar", by=editor)
    clock.move_to(NOON + 2 * HOUR)
    assert client.get(story.get_absolute_url()).status_code == 404


def test_a_draft_does_not_exist(article, client):
    for form in (f"/a/{article.pk}", f"/a/{article.pk}/", f"/a/{article.pk}/slug/"):
        assert client.get(form).status_code == 404


def test_a_restored_story_is_back_at_its_address(story, editor, client, clock):
    clock.shift(60)
    withdraw(story.article, "ar", by=editor)
    assert client.get(story.get_absolute_url()).status_code == 410
    clock.shift(60)
    restore(story.article, "ar", by=editor)
    assert client.get(story.get_absolute_url()).status_code == 200


def test_a_story_in_one_language_does_not_exist_in_the_other(story, client):
    assert client.get(f"/en/a/{story.article_id}/").status_code == 404
    assert client.get(f"/en/a/{story.article_id}").status_code == 404


@pytest.mark.parametrize(
    "path", ["/feed", "/en", "/en/feed", "/section/local", "/en/section/local", "/tag/جسور"]
)
def test_a_missing_slash_is_added_on_the_same_host(path, story, english_story, client):
    response = client.get(f"{path}?x=1")
    assert response.status_code == 301
    assert response.headers["Location"] == f"{quote(path)}/?x=1"
