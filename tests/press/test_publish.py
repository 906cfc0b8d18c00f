"""What readers get when a story is published: now, later, for a while, again, or not at all."""

from datetime import timedelta

import pytest
import time_machine
from django.core.exceptions import PermissionDenied
from django.utils import timezone, translation

from articles.models import Edition, PublicationEvent
from articles.press import publishing
from articles.press.errors import NotReady, PressRefusal
from articles.press.publishing import publish
from tests.conftest import ENGLISH

from .conftest import NOON, rewrite

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)
MICROSECOND = timedelta(microseconds=1)


def nothing_was_written() -> bool:
    return not Edition.objects.exists() and not PublicationEvent.objects.exists()


def test_a_due_story_is_live_at_once(article, editor, shown):
    edition = publish(article, "ar", by=editor)
    assert shown() == [article.headline_ar]
    assert edition.number == 1
    assert edition.live_until is None
    assert edition.first_published_at == edition.live_from


def test_the_event_says_who_did_what_and_when(article, editor):
    edition = publish(article, "ar", by=editor)
    event = PublicationEvent.objects.get()
    assert (event.by, event.kind, event.edition) == (editor, "published", edition)
    assert event.effective_at == edition.live_from


def test_a_scheduled_edition_is_invisible_until_its_second(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(article, "ar", by=editor, at=NOON + HOUR)
        clock.move_to(NOON + HOUR - MICROSECOND)
        assert shown() == []
        clock.move_to(NOON + HOUR)
        assert shown() == [article.headline_ar]


def test_an_edit_scheduled_over_a_live_story_takes_its_place_at_its_second(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        old = publish(article, "ar", by=editor)
        new = publish(rewrite(article, "عنوان الغد"), "ar", by=editor, at=NOON + HOUR)
        old.refresh_from_db()
        assert old.live_until == new.live_from
        assert new.first_published_at == old.first_published_at
        clock.move_to(NOON + HOUR - MICROSECOND)
        assert shown() == [old.headline]
        clock.move_to(NOON + HOUR)
        assert shown() == ["عنوان الغد"]


def test_a_story_ends_at_its_second(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(article, "ar", by=editor, until=NOON + HOUR)
        clock.move_to(NOON + HOUR - MICROSECOND)
        assert shown() == [article.headline_ar]
        clock.move_to(NOON + HOUR)
        assert shown() == []


def test_a_newer_draft_stays_at_the_desk(live, shown):
    before = shown()
    rewrite(live, "مسودة لا يراها القراء")
    assert shown() == before


def test_publishing_again_replaces_and_counts_on(live, editor, shown):
    first = Edition.objects.get()
    second = publish(rewrite(live, "عنوان محدّث"), "ar", by=editor)
    first.refresh_from_db()
    assert shown() == ["عنوان محدّث"]
    assert first.live_until == second.live_from
    assert second.number == 2
    assert second.first_published_at == first.first_published_at
    assert second.is_updated


def test_publishing_cancels_what_was_scheduled_later(article, editor, shown):
    with time_machine.travel(NOON, tick=False) as clock:
        publish(rewrite(article, "للغد"), "ar", by=editor, at=NOON + 2 * HOUR)
        publish(rewrite(article, "الآن"), "ar", by=editor)
        clock.move_to(NOON + 3 * HOUR)
        assert shown() == ["الآن"]


def test_a_cancelled_schedule_was_never_the_first_publication(article, editor):
    with time_machine.travel(NOON, tick=False):
        publish(article, "ar", by=editor, at=NOON + 2 * HOUR)
        edition = publish(article, "ar", by=editor, at=NOON + 3 * HOUR)
        assert edition.first_published_at == NOON + 3 * HOUR


@pytest.mark.parametrize(
    ("missing", "field"),
    [
        ({"headline_ar": ""}, "headline"),
        ({"lead_ar": " "}, "lead"),
        ({"body_ar": ""}, "body"),
        ({"section": None}, "section"),
        ({"body_ar": "<p>نص<footnote></footnote>.</p>"}, "body"),
        ({"body_ar": "<p>نص</p><p>aXA6IDE5OC41MS4xMDAuNyA=</p>"}, "body"),
    ],
)
def test_what_the_preflight_forbids_is_refused_whole(make_article, editor, missing, field):
    article = make_article(**missing)
    with pytest.raises(NotReady) as refusal:
        publish(article, "ar", by=editor)
    assert [finding.field for finding in refusal.value.findings] == [field]
    assert nothing_was_written()


def test_a_refusal_gives_its_reason_in_arabic(make_article, editor):
    article = make_article(body_ar="<p>نص<footnote></footnote>.</p>")
    with pytest.raises(NotReady) as refusal, translation.override("ar"):
        publish(article, "ar", by=editor)
    with translation.override("ar"):
        assert "الحاشية 1 بلا نص بعد." in str(refusal.value)


def test_a_save_that_fails_leaves_nothing_and_keeps_what_was_live(live, editor, shown, monkeypatch):
    before = shown()

    def fail(composed):
        raise RuntimeError("the disk is full")

    monkeypatch.setattr(publishing, "project", fail)
    with pytest.raises(RuntimeError):
        publish(rewrite(live, "لا يصل أبدًا"), "ar", by=editor)
    assert shown() == before
    assert Edition.objects.get().live_until is None
    assert PublicationEvent.objects.count() == 1


def test_who_may_not_publish_does_not(article, reporter):
    with pytest.raises(PermissionDenied):
        publish(article, "ar", by=reporter)
    assert nothing_was_written()


def test_the_past_is_refused_to_a_story_that_has_a_history(live, editor):
    with pytest.raises(PressRefusal) as refusal:
        publish(live, "ar", by=editor, at=timezone.now() - HOUR)
    assert refusal.value.field == "at"
    assert Edition.objects.count() == 1


def test_an_archive_brings_its_dates(article, editor):
    edition = publish(article, "ar", by=editor, at=NOON - timedelta(days=4000))
    assert edition.first_published_at == NOON - timedelta(days=4000)


def test_an_end_before_the_beginning_is_refused(article, editor):
    with time_machine.travel(NOON, tick=False), pytest.raises(PressRefusal) as refusal:
        publish(article, "ar", by=editor, at=NOON + HOUR, until=NOON + HOUR)
    assert refusal.value.field == "until"
    assert nothing_was_written()


def test_a_language_the_site_does_not_have_is_refused(article, editor):
    with pytest.raises(PressRefusal) as refusal:
        publish(article, "fr", by=editor)
    assert refusal.value.field == "language"


def test_languages_are_published_one_by_one(make_article, editor, shown):
    article = make_article(**ENGLISH)
    publish(article, "en", by=editor)
    assert shown() == []
    assert Edition.objects.live().get().headline == ENGLISH["headline_en"]


def test_a_correction_is_public_and_stays_with_later_editions(live, editor):
    publish(live, "ar", by=editor, correction="الصواب: شهران لا شهر.")
    publish(live, "ar", by=editor)
    edition = publish(live, "ar", by=editor, correction="الصواب: الضفة الشرقية.")
    notes = [correction["note"] for correction in edition.corrections]
    assert notes == ["الصواب: شهران لا شهر.", "الصواب: الضفة الشرقية."]
    assert [event.kind for event in PublicationEvent.objects.order_by("id")] == [
        "published",
        "corrected",
        "published",
        "corrected",
    ]


def test_what_was_never_published_cannot_be_corrected(article, editor):
    with pytest.raises(PressRefusal) as refusal:
        publish(article, "ar", by=editor, correction="الصواب.")
    assert refusal.value.field == "correction"
    assert nothing_was_written()
