"""The front page: the newest first, then each section's row, and every story where it belongs."""

from datetime import timedelta
from itertools import pairwise

import pytest

from articles.models import Section
from articles.reader.front import LATEST, ROW, SECONDS

from .conftest import NOON
from .markup import Element, page_of


@pytest.fixture
def front(client):
    def ask(address="/") -> Element:
        return page_of(client.get(address))

    return ask


def headlines_in(element: Element) -> list[str]:
    return [headline.text for headline in element.all(class_="card__headline")]


@pytest.mark.parametrize("address", ["/", "/en/"])
def test_a_site_without_stories_says_so(address, db, front):
    page = front(address)
    assert page.one(class_="notice").text
    assert not page.all("article")


def test_the_newest_leads_and_the_next_follow_in_order(print_story, front):
    count = 1 + SECONDS + LATEST + 3
    for number in range(count):
        print_story(headline_ar=f"مادة {number}", at=NOON - timedelta(minutes=number))
    page = front()
    assert headlines_in(page.one(class_="front__lead")) == ["مادة 0"]
    seconds = [f"مادة {number}" for number in range(1, 1 + SECONDS)]
    assert headlines_in(page.one(class_="front__seconds")) == seconds
    latest = [f"مادة {number}" for number in range(1 + SECONDS, 1 + SECONDS + LATEST)]
    assert headlines_in(page.one(class_="front__latest")) == latest


def test_each_section_has_a_row_in_the_order_of_the_masthead(print_story, section, front):
    sports = Section.objects.create(slug="sports", name_ar="رياضة", name_en="Sports", position=3)
    world = Section.objects.create(slug="world", name_ar="العالم", name_en="World", position=2)
    Section.objects.create(slug="empty", name_ar="فارغ", name_en="Empty", position=4)
    for number in range(1 + SECONDS):
        print_story(at=NOON - timedelta(minutes=number))
    for number in range(ROW + 2):
        for place in (sports, world):
            moment = NOON - timedelta(hours=1, minutes=number)
            print_story(headline_ar=f"{place.slug} {number}", section=place, at=moment)
    rows = front().all("section", "front__row")
    assert [row.one("h2").one("a")["href"] for row in rows] == [
        world.get_absolute_url(),
        sports.get_absolute_url(),
    ]
    for row, place in zip(rows, (world, sports), strict=True):
        assert headlines_in(row) == [f"{place.slug} {number}" for number in range(ROW)]


def test_the_masthead_names_every_section_in_order(section, front):
    first = Section.objects.create(slug="first", name_ar="أول", name_en="First", position=0)
    links = front().one("nav", "masthead__sections").all("a")
    assert [link["href"] for link in links] == [
        first.get_absolute_url(),
        section.get_absolute_url(),
    ]


def test_the_masthead_marks_the_section_of_a_story(story, front):
    links = front(story.get_absolute_url()).one("nav", "masthead__sections").all("a")
    assert [link.get("aria-current") for link in links] == ["true"]
    links = front().one("nav", "masthead__sections").all("a")
    assert [link.get("aria-current") for link in links] == [None]


def test_a_card_leads_to_its_story_in_one_step(print_story, picture, front):
    story = print_story(picture=picture, lead_ar="مقدمة.")
    card = front().one("article", "card")
    assert {link["href"] for link in card.all("a")} == {story.get_absolute_url()}
    assert card.one(class_="card__kicker").text == story.kicker
    assert card.one(class_="card__lead").text == "مقدمة."
    assert card.one("time")["datetime"] == "2026-01-28T12:00:00Z"
    # The headline says where the link leads; the picture's link is not read out a second time.
    assert card.one("a", "card__picture")["aria-hidden"] == "true"
    assert card.one("img")["alt"] == ""


def test_a_card_without_a_kicker_names_its_section(print_story, front):
    print_story(kicker_ar="")
    assert front().one(class_="card__kicker").one("bdi").text == "محليات"


def test_headings_follow_one_another_without_a_gap(print_story, client):
    for number in range(30):
        story = print_story(at=NOON - timedelta(minutes=number))
    for address in ("/", story.get_absolute_url(), story.section.get_absolute_url()):
        levels = [
            int(element.tag[1])
            for element in page_of(client.get(address)).elements()
            if element.tag in {"h1", "h2", "h3", "h4"}
        ]
        assert levels[0] == 1, address
        assert levels.count(1) == 1, address
        steps = [lower - upper for upper, lower in pairwise(levels)]
        assert max(steps) <= 1, address
