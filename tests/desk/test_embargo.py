"""A time as it is typed, on the clocks that an embargo is agreed by; and the days they change."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.urls import reverse
from django.utils import timezone

from articles.desk.publishing.clocks import clocks_at
from articles.models import Edition

from .conftest import press_url
from .test_publishing import errors_of, typed

ADDRESS = "/admin/articles/article/clocks/"


@pytest.fixture(autouse=True)
def clock():
    """It is 09:40 in Riyadh and Mecca, 08:40 in Cairo, 06:40 in Greenwich."""
    with time_machine.travel(datetime(2026, 1, 28, 6, 40, tzinfo=UTC), tick=False) as traveller:
        yield traveller


@pytest.fixture
def in_cairo(settings):
    """A newsroom whose clocks change: in 2026 from 24 April to 29 October."""
    settings.TIME_ZONE = "Africa/Cairo"
    timezone.get_default_timezone.cache_clear()
    with timezone.override(ZoneInfo("Africa/Cairo")):
        yield
    timezone.get_default_timezone.cache_clear()


def shown(moment: datetime) -> dict[str, str]:
    return {clock.cities: clock.time for clock in clocks_at(moment).clocks}


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def test_the_address_is_the_one_that_pages_name():
    assert reverse("admin:articles_article_clocks") == ADDRESS


def test_one_moment_on_every_clock():
    assert shown(at("2026-01-28T12:00")) == {
        "الرياض ومكة المكرمة": "15:00",
        "القاهرة": "14:00",
        "غرينتش (GMT)": "12:00",
    }


def test_in_summer_cairo_is_an_hour_nearer_to_mecca():
    assert shown(at("2026-07-28T12:00"))["القاهرة"] == "15:00"


@pytest.mark.parametrize(
    ("moment", "time"),
    [
        ("2026-04-23T21:59", "23:59"),
        ("2026-04-23T22:00", "01:00"),
        ("2026-10-29T20:59", "23:59"),
        ("2026-10-29T21:00", "23:00"),
        ("2026-10-29T22:00", "00:00"),
    ],
)
def test_the_minutes_around_a_change_are_right(moment, time):
    assert shown(at(moment))["القاهرة"] == time


def test_a_newsroom_in_another_zone_has_a_line_of_its_own(in_cairo):
    assert list(shown(at("2026-01-28T12:00"))) == [
        "القاهرة",
        "مكة المكرمة",
        "غرينتش (GMT)",
    ]


def test_the_day_is_the_newsrooms_and_another_citys_is_told():
    shown = clocks_at(at("2026-01-28T22:30"))
    assert shown.day == "الخميس 29 يناير 2026"
    assert [clock.other_day for clock in shown.clocks] == ["", "", "الأربعاء 28 يناير 2026"]


def test_the_hijri_day_is_that_of_umm_al_qura():
    assert clocks_at(at("2026-01-28T12:00")).hijri == "9 شعبان 1447"
    assert clocks_at(at("2099-01-28T12:00")).hijri == ""


def test_a_typed_time_is_answered_in_words(desk):
    answer = desk.get(ADDRESS, {"at": "2026-01-29T06:00"})
    page = answer.content.decode()
    assert 'data-typed="2026-01-29T06:00"' in page
    for words in ("06:00", "05:00", "03:00", "الخميس 29 يناير 2026", "10 شعبان 1447"):
        assert words in page
    assert "no-store" in answer.headers["Cache-Control"]


@pytest.mark.parametrize(
    ("choice", "typed"),
    [
        ("hour", "2026-01-28T10:40"),
        ("full-hour", "2026-01-28T10:00"),
        ("tomorrow", "2026-01-29T06:00"),
    ],
)
def test_a_quick_choice_is_a_time_on_the_newsrooms_clock(desk, choice, typed):
    answer = desk.get(ADDRESS, {"choice": choice})
    assert f'data-typed="{typed}"' in answer.content.decode()


def test_the_next_full_hour_is_never_this_minute(desk, clock):
    clock.move_to(datetime(2026, 1, 28, 7, 0, tzinfo=UTC))
    answer = desk.get(ADDRESS, {"choice": "full-hour"})
    assert 'data-typed="2026-01-28T11:00"' in answer.content.decode()


@pytest.mark.parametrize(
    "typed",
    ["", "soon", "2026-01-28T09:39", "99999-01-01T00:00", "0001-01-01T00:00", "\x00", "٢٠٢٦"],
)
def test_what_is_no_time_to_come_is_no_error_of_ours(desk, typed):
    answer = desk.get(ADDRESS, {"at": typed, "choice": typed})
    assert answer.status_code == 200
    assert "data-typed" not in answer.content.decode()
    assert bool(answer.content.strip()) == bool(typed)


def test_an_hour_that_is_skipped_is_refused_by_name(desk, article, in_cairo):
    answers = typed(article, when="at", at="2026-04-24T00:30")
    (message,) = errors_of(desk.post(press_url(article, "publish"), answers))["at"]
    assert "00:30" in message
    assert "01:30" in message
    assert "القاهرة" in message
    assert message in desk.get(ADDRESS, {"at": "2026-04-24T00:30"}).content.decode()
    assert not Edition.objects.exists()


def test_an_hour_that_comes_twice_is_refused_by_name(desk, article, in_cairo):
    answers = typed(article, when="now", until="2026-10-29T23:30")
    (message,) = errors_of(desk.post(press_url(article, "publish"), answers))["until"]
    assert "23:30" in message
    assert "مرتين" in message
    assert not Edition.objects.exists()


@pytest.mark.parametrize("local", ["2026-04-24T01:00", "2026-10-30T00:00", "2026-10-29T22:59"])
def test_the_minutes_beside_a_change_are_taken(desk, article, in_cairo, local):
    desk.post(press_url(article, "publish"), typed(article, when="at", at=local))
    start = Edition.objects.get().live_from.astimezone(ZoneInfo("Africa/Cairo"))
    assert f"{start:%Y-%m-%dT%H:%M}" == local


def test_without_a_script_the_page_shows_the_clocks_once_it_has_been_sent(desk, article):
    answers = typed(article, when="at", at="2026-01-29T06:00", until="2026-01-29T05:00")
    page = desk.post(press_url(article, "publish"), answers)
    assert 'data-typed="2026-01-29T06:00"' in page.content.decode()
