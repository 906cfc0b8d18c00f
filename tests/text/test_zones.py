"""Times on a zone's clock, on the days when the clocks change too."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from articles.text.zones import ClockChange, city_of, moment_on_clock

CAIRO, RIYADH = ZoneInfo("Africa/Cairo"), ZoneInfo("Asia/Riyadh")


@pytest.mark.parametrize(
    ("zone", "local", "utc"),
    [
        (RIYADH, "2026-04-24T00:30", "2026-04-23T21:30"),
        (CAIRO, "2026-04-23T23:59", "2026-04-23T21:59"),
        (CAIRO, "2026-04-24T01:00", "2026-04-23T22:00"),
        (CAIRO, "2026-10-29T22:59", "2026-10-29T19:59"),
        (CAIRO, "2026-10-30T00:00", "2026-10-29T22:00"),
    ],
)
def test_a_time_on_the_clock_is_a_moment(zone, local, utc):
    moment = moment_on_clock(datetime.fromisoformat(local), zone)
    assert moment == datetime.fromisoformat(f"{utc}+00:00")


@pytest.mark.parametrize("minute", [0, 30, 59])
def test_a_time_that_the_clocks_skip_is_told_with_the_one_that_follows(minute):
    with pytest.raises(ClockChange) as refusal:
        moment_on_clock(datetime.fromisoformat(f"2026-04-24T00:{minute:02}"), CAIRO)
    assert refusal.value.is_skipped
    assert f"{refusal.value.following:%H:%M}" == f"01:{minute:02}"


@pytest.mark.parametrize("minute", [0, 30, 59])
def test_a_time_that_comes_twice_is_told(minute):
    with pytest.raises(ClockChange) as refusal:
        moment_on_clock(datetime.fromisoformat(f"2026-10-29T23:{minute:02}"), CAIRO)
    assert not refusal.value.is_skipped


def test_cities_go_by_their_arabic_names():
    assert city_of("Africa/Cairo", "ar") == "القاهرة"
    assert city_of("Africa/Cairo", "en") == "Cairo"
