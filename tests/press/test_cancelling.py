"""What is scheduled and has not begun is called off; what readers have stays as it was."""

from datetime import datetime, timedelta

import pytest
import time_machine

from articles.models import Article, Edition, PublicationEvent
from articles.press.errors import PressRefusal
from articles.press.publishing import cancel_scheduled, publish, restore, withdraw

from .conftest import NOON, rewrite

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


def seen_at(moment: datetime) -> list[str]:
    return [edition.headline for edition in Edition.objects.live(moment)]


@pytest.fixture
def now_live(article, editor) -> Article:
    publish(rewrite(article, "الأول"), "ar", by=editor)
    return article


def schedule(article: Article, editor, *, at: float, until: float | None = None) -> None:
    end = None if until is None else NOON + until * HOUR
    publish(rewrite(article, "التحديث"), "ar", by=editor, at=NOON + at * HOUR, until=end)


def test_a_first_edition_that_was_called_off_never_appears(article, editor):
    schedule(article, editor, at=2)
    cancelled = cancel_scheduled(article, "ar", by=editor)
    assert cancelled.live_until == cancelled.live_from == NOON + 2 * HOUR
    assert seen_at(NOON + 3 * HOUR) == []
    assert not Edition.objects.once_live(NOON + 3 * HOUR).exists()


def test_an_update_is_called_off_and_the_live_edition_stays(now_live, editor):
    schedule(now_live, editor, at=2)
    cancel_scheduled(now_live, "ar", by=editor)
    for hours in (0, 1, 2, 3, 1000):
        assert seen_at(NOON + hours * HOUR) == ["الأول"]


def test_the_record_says_who_called_what_off_and_when(now_live, editor, clock):
    schedule(now_live, editor, at=2)
    clock.shift(HOUR)
    cancelled = cancel_scheduled(now_live, "ar", by=editor)
    event = PublicationEvent.objects.first()
    assert (event.kind, event.by, event.edition) == ("cancelled", editor, cancelled)
    assert event.effective_at == NOON + HOUR


@pytest.mark.parametrize("update_until", [None, 9])
def test_the_live_edition_keeps_the_end_it_had_before(article, editor, update_until):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + 5 * HOUR)
    schedule(article, editor, at=2, until=update_until)
    cancel_scheduled(article, "ar", by=editor)
    assert seen_at(NOON + 5 * HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + 5 * HOUR) == []


def test_the_end_of_an_update_that_was_called_off_ends_nothing_else(now_live, editor):
    schedule(now_live, editor, at=2, until=9)
    cancel_scheduled(now_live, "ar", by=editor)
    assert seen_at(NOON + 10 * HOUR) == ["الأول"]


def test_an_end_where_the_update_would_have_begun_stays_an_end(article, editor):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + 2 * HOUR)
    schedule(article, editor, at=2)
    cancel_scheduled(article, "ar", by=editor)
    assert seen_at(NOON + 2 * HOUR) == []


def test_an_update_after_the_end_is_called_off_and_the_end_stays(article, editor):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + HOUR)
    schedule(article, editor, at=2)
    cancel_scheduled(article, "ar", by=editor)
    assert seen_at(NOON + HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + HOUR) == seen_at(NOON + 3 * HOUR) == []


@pytest.mark.parametrize("withdrawn_first", [True, False])
def test_a_withdrawal_that_is_planned_is_not_called_off_with_the_update(
    now_live, editor, withdrawn_first
):
    if withdrawn_first:
        withdraw(now_live, "ar", by=editor, at=NOON + 4 * HOUR)
        schedule(now_live, editor, at=2, until=4)
    else:
        schedule(now_live, editor, at=2)
        withdraw(now_live, "ar", by=editor, at=NOON + 4 * HOUR)
    cancel_scheduled(now_live, "ar", by=editor)
    assert seen_at(NOON + 4 * HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + 4 * HOUR) == []


def test_moving_an_update_past_the_end_of_what_is_live_lets_it_end(article, editor):
    publish(rewrite(article, "الأول"), "ar", by=editor, until=NOON + 5 * HOUR)
    schedule(article, editor, at=2)
    schedule(article, editor, at=8)
    assert seen_at(NOON + 5 * HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + 5 * HOUR) == []
    assert seen_at(NOON + 8 * HOUR) == ["التحديث"]


def test_a_return_that_waits_can_be_called_off(now_live, editor, clock):
    clock.shift(HOUR)
    withdraw(now_live, "ar", by=editor)
    restore(now_live, "ar", by=editor, at=NOON + 3 * HOUR)
    cancel_scheduled(now_live, "ar", by=editor)
    assert seen_at(NOON + 4 * HOUR) == []


def test_the_story_can_be_scheduled_again(now_live, editor):
    schedule(now_live, editor, at=2)
    cancel_scheduled(now_live, "ar", by=editor)
    schedule(now_live, editor, at=2)
    assert seen_at(NOON + 2 * HOUR - MICROSECOND) == ["الأول"]
    assert seen_at(NOON + 2 * HOUR) == ["التحديث"]


@pytest.mark.parametrize("state", ["draft", "live", "begun", "cancelled"])
def test_where_nothing_waits_nothing_is_called_off(article, editor, clock, state):
    if state in {"begun", "cancelled"}:
        schedule(article, editor, at=2)
    if state == "cancelled":
        cancel_scheduled(article, "ar", by=editor)
    if state == "begun":
        clock.move_to(NOON + 2 * HOUR)
    if state == "live":
        publish(article, "ar", by=editor)
    before = [*Edition.objects.values()], PublicationEvent.objects.count()
    with pytest.raises(PressRefusal):
        cancel_scheduled(article, "ar", by=editor)
    assert ([*Edition.objects.values()], PublicationEvent.objects.count()) == before


def test_the_other_language_keeps_its_schedule(make_article, editor):
    article = make_article(headline_en="Bridge", lead_en="It opens.", body_en="<p>Soon.</p>")
    for language in ("ar", "en"):
        publish(article, language, by=editor, at=NOON + HOUR)
    cancel_scheduled(article, "ar", by=editor)
    assert [edition.language for edition in Edition.objects.live(NOON + HOUR)] == ["en"]
