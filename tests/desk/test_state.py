"""How a story stands in a language, for every way its timetable can look."""

from datetime import UTC, datetime, timedelta

import pytest
from django.utils import timezone

from articles.desk.state import Kind, state_of, states_of
from articles.models import Edition
from articles.press.publishing import publish, withdraw

NOW = datetime(2026, 1, 28, 11, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)


def edition(start: int, end: int | None = None, digest: str = "same") -> Edition:
    """An edition that is live from `start` to `end` hours from now."""
    until = None if end is None else NOW + end * HOUR
    return Edition(live_from=NOW + start * HOUR, live_until=until, digest=digest)


def stands(*editions: Edition, digest: str = "same", has_text: bool = True, withdrawals=None):
    return state_of(
        editions, digest=digest, has_text=has_text, withdrawals=withdrawals or {}, now=NOW
    )


@pytest.mark.parametrize(
    ("editions", "kind"),
    [
        ([], Kind.DRAFT),
        ([edition(1, 1)], Kind.DRAFT),  # scheduled, then called off
        ([edition(2)], Kind.SCHEDULED),
        ([edition(-2, -1), edition(2)], Kind.SCHEDULED),
        ([edition(-1)], Kind.LIVE),
        ([edition(0)], Kind.LIVE),
        ([edition(-1, 3)], Kind.LIVE),
        ([edition(-3, -2), edition(-1)], Kind.LIVE),
        ([edition(-1, 3), edition(3)], Kind.UPDATING),
        ([edition(-3, -1)], Kind.ENDED),
        ([edition(-3, 0)], Kind.ENDED),
        ([edition(-3, -1), edition(2, 2)], Kind.ENDED),
    ],
)
def test_the_timetable_tells_the_state(editions, kind):
    assert stands(*editions).kind == kind


def test_a_language_nobody_wrote_in_is_empty():
    assert stands(has_text=False).kind == Kind.EMPTY


def test_changes_that_readers_lack_are_told():
    assert stands(edition(-1), digest="other").kind == Kind.CHANGED


def test_changes_made_since_scheduling_are_told():
    state = stands(edition(2), digest="other")
    assert (state.kind, state.is_changed) == (Kind.SCHEDULED, True)
    state = stands(edition(-1, 2, digest="old"), edition(2))
    assert (state.kind, state.is_changed) == (Kind.UPDATING, False)


def test_a_withdrawn_story_is_not_one_that_ended():
    ended = edition(-3, -1)
    state = stands(ended, withdrawals={NOW - HOUR: "سبب"})
    assert (state.kind, state.withdrawal, state.reason) == (Kind.WITHDRAWN, NOW - HOUR, "سبب")
    assert stands(ended, withdrawals={NOW - 2 * HOUR: "سبب"}).kind == Kind.ENDED


def test_a_withdrawal_to_come_is_told():
    state = stands(edition(-3, 1), withdrawals={NOW + HOUR: "سبب"})
    assert (state.kind, state.until, state.withdrawal) == (Kind.LIVE, NOW + HOUR, NOW + HOUR)
    assert stands(edition(-3, 1)).withdrawal is None


def test_what_waits_is_told_beside_what_is_live():
    live, update = edition(-3, 2), edition(2, 7)
    state = stands(live, update)
    assert (state.edition, state.coming, state.until) == (live, update, NOW + 7 * HOUR)
    assert stands(update).coming == update
    assert stands(live).coming is None


def test_the_state_says_when():
    assert stands(edition(2, 5)).at == NOW + 2 * HOUR
    assert stands(edition(2, 5)).until == NOW + 5 * HOUR
    assert stands(edition(-1, 3), edition(3)).at == NOW + 3 * HOUR
    assert stands(edition(-3, -1)).at == NOW - HOUR


def test_it_knows_whether_readers_ever_had_it():
    assert not stands(edition(2)).was_live
    assert stands(edition(-3, -1)).was_live


def test_the_states_of_an_article_come_from_what_the_press_wrote(live, editor):
    states = states_of(live)
    assert (states["ar"].kind, states["en"].kind) == (Kind.LIVE, Kind.EMPTY)
    withdraw(live, "ar", by=editor)
    assert states_of(type(live).objects.get(pk=live.pk))["ar"].kind == Kind.WITHDRAWN


def test_a_scheduled_story_is_live_when_its_second_has_come(article, editor):
    start = timezone.now() + HOUR
    publish(article, "ar", by=editor, at=start)
    assert states_of(article)["ar"].kind == Kind.SCHEDULED
    assert states_of(article, now=start)["ar"].is_live
