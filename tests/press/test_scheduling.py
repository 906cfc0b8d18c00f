"""The timetable as editors use it: move a story, replace it later, let it end, call it off."""

from datetime import datetime, timedelta

import pytest
import time_machine

from articles.models import Article, Edition
from articles.press.errors import PressRefusal
from articles.press.publishing import cancel_scheduled, publish, restore, withdraw
from tests.conftest import ENGLISH

from .conftest import NOON, rewrite

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def clock():
    """It is noon UTC on 1 March 2026 until a test moves the clock."""
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


def seen_at(moment: datetime, language: str = "ar") -> list[str]:
    editions = Edition.objects.live(moment).in_language(language)
    return [edition.headline for edition in editions]


@pytest.fixture
def tomorrow(article, editor) -> Article:
    """A story that is to begin in two hours."""
    publish(article, "ar", by=editor, at=NOON + 2 * HOUR)
    return article


@pytest.mark.parametrize("hours", [1, 2, 3])
def test_publishing_again_moves_a_story_that_waits(tomorrow, editor, hours):
    publish(rewrite(tomorrow, "نقل"), "ar", by=editor, at=NOON + hours * HOUR)
    assert seen_at(NOON + hours * HOUR - MICROSECOND) == []
    assert seen_at(NOON + hours * HOUR) == ["نقل"]
    assert seen_at(NOON + 100 * HOUR) == ["نقل"]


@pytest.mark.parametrize("hours", [1, 2, 3])
def test_moving_an_update_leaves_what_is_live_until_then(article, editor, hours):
    publish(rewrite(article, "الأول"), "ar", by=editor)
    publish(rewrite(article, "الثاني"), "ar", by=editor, at=NOON + 2 * HOUR, until=NOON + 9 * HOUR)
    publish(rewrite(article, "الثالث"), "ar", by=editor, at=NOON + hours * HOUR)
    for minutes in range(0, 60 * hours, 10):
        assert seen_at(NOON + timedelta(minutes=minutes)) == ["الأول"]
    assert seen_at(NOON + hours * HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + hours * HOUR) == ["الثالث"]
    assert seen_at(NOON + 100 * HOUR) == ["الثالث"]


def test_moving_an_update_keeps_the_end_of_what_is_live_before_it(article, editor):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + HOUR)
    publish(rewrite(article, "الثاني"), "ar", by=editor, at=NOON + 2 * HOUR)
    publish(rewrite(article, "الثالث"), "ar", by=editor, at=NOON + 3 * HOUR)
    assert seen_at(NOON + HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + HOUR) == seen_at(NOON + 2 * HOUR) == []
    assert seen_at(NOON + 3 * HOUR) == ["الثالث"]


def test_an_update_after_the_end_leaves_the_gap(article, editor):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + HOUR)
    publish(rewrite(article, "الثاني"), "ar", by=editor, at=NOON + 2 * HOUR)
    assert seen_at(NOON + HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + HOUR) == []
    assert seen_at(NOON + 2 * HOUR) == ["الثاني"]


def test_a_time_in_another_zone_is_the_same_moment(article, editor, clock):
    publish(article, "ar", by=editor, at=datetime.fromisoformat("2026-03-01T16:30:00+03:00"))
    assert Edition.objects.get().live_from == NOON + HOUR * 1.5


@pytest.mark.parametrize(("at", "until"), [(None, 0), (None, -1), (1, 1), (1, 0.5)])
def test_a_story_has_to_last(article, editor, at, until):
    with pytest.raises(PressRefusal) as refusal:
        publish(
            article,
            "ar",
            by=editor,
            at=None if at is None else NOON + at * HOUR,
            until=NOON + until * HOUR,
        )
    assert refusal.value.field == "until"
    assert not Edition.objects.exists()


def test_an_archive_story_may_have_ended_long_ago(article, editor):
    publish(article, "ar", by=editor, at=NOON - 48 * HOUR, until=NOON - 24 * HOUR)
    assert seen_at(NOON - 48 * HOUR) == [article.headline_ar]
    assert seen_at(NOON) == []


def test_archive_dates_are_taken_in_one_language_while_the_other_is_live(make_article, editor):
    article = make_article(**ENGLISH)
    publish(article, "ar", by=editor)
    edition = publish(article, "en", by=editor, at=NOON - 48 * HOUR)
    assert edition.first_published_at == NOON - 48 * HOUR


@pytest.mark.parametrize("verb", [publish, withdraw, restore])
def test_this_very_moment_is_not_past_and_the_one_before_is(tomorrow, editor, clock, verb):
    clock.move_to(NOON + 3 * HOUR)
    if verb is restore:
        withdraw(tomorrow, "ar", by=editor)
        clock.shift(60)
    now = NOON + 3 * HOUR + (verb is restore) * timedelta(minutes=1)
    with pytest.raises(PressRefusal) as refusal:
        verb(tomorrow, "ar", by=editor, at=now - MICROSECOND)
    assert refusal.value.field == "at"
    verb(tomorrow, "ar", by=editor, at=now)
    assert bool(seen_at(now)) is (verb is not withdraw)


def test_a_withdrawal_can_be_brought_forward(article, editor):
    publish(article, "ar", by=editor)
    withdraw(article, "ar", by=editor, at=NOON + 2 * HOUR)
    withdraw(article, "ar", by=editor, at=NOON + HOUR)
    assert seen_at(NOON + HOUR - MICROSECOND) == [article.headline_ar]
    assert seen_at(NOON + HOUR) == []


def test_publishing_again_lifts_a_withdrawal_that_waits(article, editor):
    publish(article, "ar", by=editor)
    withdraw(article, "ar", by=editor, at=NOON + HOUR)
    publish(article, "ar", by=editor)
    assert seen_at(NOON + 2 * HOUR) == [article.headline_ar]


def test_an_expired_story_can_be_restored(article, editor, clock):
    publish(article, "ar", by=editor, until=NOON + HOUR)
    clock.move_to(NOON + 2 * HOUR)
    edition = restore(article, "ar", by=editor)
    assert seen_at(NOON + 200 * HOUR) == [article.headline_ar]
    assert edition.first_published_at == NOON


def test_a_story_can_be_restored_at_a_time(article, editor):
    publish(article, "ar", by=editor)
    withdraw(article, "ar", by=editor, at=NOON + MICROSECOND)
    restore(article, "ar", by=editor, at=NOON + HOUR)
    assert seen_at(NOON + HOUR - MICROSECOND) == []
    assert seen_at(NOON + HOUR) == [article.headline_ar]


def test_a_story_that_waits_cannot_be_restored_over(tomorrow, editor):
    with pytest.raises(PressRefusal):
        restore(tomorrow, "ar", by=editor)
    assert Edition.objects.count() == 1


def test_a_story_called_off_before_it_began_was_never_there_to_restore(tomorrow, editor, clock):
    withdraw(tomorrow, "ar", by=editor)
    clock.move_to(NOON + 5 * HOUR)
    with pytest.raises(PressRefusal):
        restore(tomorrow, "ar", by=editor)
    assert seen_at(NOON + 5 * HOUR) == []


def test_a_restored_story_is_the_last_that_readers_had_not_the_last_that_was_printed(
    article, editor, clock
):
    publish(rewrite(article, "رآه القراء"), "ar", by=editor)
    publish(rewrite(article, "لم يره أحد"), "ar", by=editor, at=NOON + 2 * HOUR)
    clock.move_to(NOON + HOUR)
    withdraw(article, "ar", by=editor)
    restore(article, "ar", by=editor, at=NOON + 3 * HOUR)
    assert seen_at(NOON + 3 * HOUR) == ["رآه القراء"]


@pytest.mark.parametrize("verb", [withdraw, restore])
def test_languages_go_and_come_back_one_by_one(make_article, editor, clock, verb):
    article = make_article(**ENGLISH)
    for language in ("ar", "en"):
        publish(article, language, by=editor)
    clock.shift(60)
    withdraw(article, "ar", by=editor)
    if verb is restore:
        withdraw(article, "en", by=editor)
        clock.shift(60)
        restore(article, "en", by=editor)
    moment = NOON + HOUR
    assert seen_at(moment, "ar") == []
    assert seen_at(moment, "en") == [ENGLISH["headline_en"]]


@pytest.mark.parametrize("verb", [publish, withdraw, restore, cancel_scheduled])
def test_no_verb_knows_a_language_the_site_does_not_have(article, editor, verb):
    with pytest.raises(PressRefusal) as refusal:
        verb(article, "fr", by=editor)
    assert refusal.value.field == "language"
    assert not Edition.objects.exists()


def test_the_first_publication_outlives_updates_a_withdrawal_and_a_return(article, editor, clock):
    publish(article, "ar", by=editor)
    for verb in (publish, withdraw, restore, publish, withdraw, publish):
        clock.shift(HOUR)
        verb(article, "ar", by=editor)
    editions = Edition.objects.order_by("number")
    assert [edition.number for edition in editions] == [1, 2, 3, 4, 5]
    assert {edition.first_published_at for edition in editions} == {NOON}
