"""A front page is printed whole, by whoever may, as they saw it; the strip goes down by itself."""

from datetime import UTC, datetime, timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from articles.models import FrontPage, FrontPageEdition
from articles.press.errors import PressRefusal
from articles.press.front_page import print_front_page

NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


@pytest.fixture
def front(db) -> FrontPage:
    return FrontPage.objects.create(language="ar", places=[7, None, 9])


def test_readers_have_the_newest_printing(front, editor):
    print_front_page(front, version=1, by=editor)
    front.places = [9]
    front.save()
    second = print_front_page(front, version=1, by=editor)
    assert FrontPageEdition.objects.live("ar") == second
    assert second.number == 2
    assert second.filled_places() == [9, None, None, None, None]
    assert FrontPageEdition.objects.live("en") is None


def test_editing_the_copy_changes_nothing_for_readers(front, editor):
    printed = print_front_page(front, version=1, by=editor)
    front.places = []
    front.save()
    printed.refresh_from_db()
    assert printed.places[:3] == [7, None, 9]
    assert not front.same_as(printed)


def test_who_may_not_publish_it_prints_nothing(front, reporter):
    with pytest.raises(PermissionDenied):
        print_front_page(front, version=1, by=reporter)
    assert not FrontPageEdition.objects.exists()


def test_nobody_prints_an_order_that_they_have_not_seen(front, editor):
    FrontPage.objects.update(version=2)
    with pytest.raises(PressRefusal):
        print_front_page(front, version=1, by=editor)
    assert not FrontPageEdition.objects.exists()


@pytest.mark.parametrize("until", [None, NOON - timedelta(seconds=1)])
def test_breaking_news_needs_an_end_that_is_to_come(front, editor, until):
    front.breaking_text, front.breaking_until = "عاجل من الميناء", until
    front.save()
    with time_machine.travel(NOON, tick=False), pytest.raises(PressRefusal) as refused:
        print_front_page(front, version=1, by=editor)
    assert refused.value.field == "breaking_until"


def test_breaking_news_goes_down_at_its_second(front):
    front.breaking_text, front.breaking_until = "عاجل من الميناء", NOON
    assert front.shows_breaking(NOON - timedelta(seconds=1))
    assert not front.shows_breaking(NOON)
    assert timezone.is_aware(front.breaking_until)
