"""A story is taken away, now or at a time, and brought back as it was."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied

from articles.models import Edition, EditionByline, EditionTag, Footnote, PublicationEvent
from articles.press.errors import PressRefusal
from articles.press.publishing import publish, restore, withdraw

from .conftest import NOON, rewrite

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)


def test_a_withdrawn_story_is_gone_and_its_reason_kept(live, editor, shown):
    withdraw(live, "ar", by=editor, reason="سُحبت لخطأ في المصدر.")
    assert shown() == []
    event = PublicationEvent.objects.first()
    assert (event.kind, event.note, event.by) == ("withdrawn", "سُحبت لخطأ في المصدر.", editor)


def test_a_withdrawal_comes_at_its_second(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(article, "ar", by=editor)
        withdraw(article, "ar", by=editor, at=NOON + HOUR)
        clock.move_to(NOON + HOUR - MICROSECOND)
        assert shown() == [article.headline_ar]
        clock.move_to(NOON + HOUR)
        assert shown() == []


def test_a_withdrawal_takes_what_was_scheduled_with_it(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(article, "ar", by=editor)
        publish(rewrite(article, "للغد"), "ar", by=editor, at=NOON + 2 * HOUR)
        withdraw(article, "ar", by=editor, at=NOON + HOUR)
        clock.move_to(NOON + 3 * HOUR)
        assert shown() == []


def test_a_story_that_is_only_scheduled_can_be_called_off(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(article, "ar", by=editor, at=NOON + HOUR)
        withdraw(article, "ar", by=editor)
        clock.move_to(NOON + 2 * HOUR)
        assert shown() == []
        assert not Edition.objects.once_live().exists()


def test_nothing_live_means_nothing_to_withdraw(article, editor):
    with pytest.raises(PressRefusal):
        withdraw(article, "ar", by=editor)
    assert not PublicationEvent.objects.exists()


def test_who_may_not_withdraw_does_not(live, reporter, shown):
    before = shown()
    with pytest.raises(PermissionDenied):
        withdraw(live, "ar", by=reporter)
    assert shown() == before


def test_a_withdrawal_in_the_past_is_refused(live, editor, shown):
    before = shown()
    moment = Edition.objects.get().live_from - HOUR
    with pytest.raises(PressRefusal) as refusal:
        withdraw(live, "ar", by=editor, at=moment)
    assert refusal.value.field == "at"
    assert shown() == before


def test_a_restored_story_is_the_one_readers_had(live, editor, shown):
    first = Edition.objects.get()
    withdraw(live, "ar", by=editor)
    rewrite(live, "مسودة أحدث لم تُنشر")
    again = restore(live, "ar", by=editor)
    assert shown() == [first.headline]
    assert again.number == 2
    assert again.first_published_at == first.first_published_at
    for model in (EditionTag, EditionByline, Footnote):
        assert model.objects.filter(edition=again).count() == 1
    assert PublicationEvent.objects.first().kind == "restored"


def test_a_live_story_cannot_be_restored(live, editor):
    with pytest.raises(PressRefusal):
        restore(live, "ar", by=editor)
    assert Edition.objects.count() == 1


def test_a_story_that_was_never_published_cannot_be_restored(article, editor):
    with pytest.raises(PressRefusal):
        restore(article, "ar", by=editor)
    assert not Edition.objects.exists()


def test_who_may_not_publish_may_not_restore(live, editor, reporter, shown):
    withdraw(live, "ar", by=editor)
    with pytest.raises(PermissionDenied):
        restore(live, "ar", by=reporter)
    assert shown() == []
