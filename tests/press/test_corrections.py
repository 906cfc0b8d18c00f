"""Public notes that say what was wrong: they gather, and stay with the story."""

from datetime import timedelta

import pytest
import time_machine

from articles.models import Edition, PublicationEvent
from articles.press.errors import PressRefusal
from articles.press.publishing import publish, restore, withdraw

from .conftest import NOON

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOON, tick=False) as traveller:
        yield traveller


def notes() -> list[str]:
    """The notes that readers see now."""
    edition = Edition.objects.live().get()
    return [correction["note"] for correction in edition.corrections]


def test_a_correction_says_what_and_when_and_who_is_on_record(live, editor, clock):
    clock.shift(HOUR)
    edition = publish(live, "ar", by=editor, correction="  الصواب: شهران. ")
    assert edition.corrections == [{"note": "الصواب: شهران.", "made_at": (NOON + HOUR).isoformat()}]
    event = PublicationEvent.objects.first()
    assert (event.kind, event.note, event.by) == ("corrected", "الصواب: شهران.", editor)


def test_a_scheduled_correction_is_dated_when_readers_get_it(live, editor, clock):
    publish(live, "ar", by=editor, at=NOON + HOUR, correction="الصواب.")
    assert notes() == []
    clock.move_to(NOON + HOUR)
    assert notes() == ["الصواب."]
    assert Edition.objects.live().get().corrections[0]["made_at"] == (NOON + HOUR).isoformat()


def test_a_note_of_white_space_is_no_correction(live, editor):
    assert publish(live, "ar", by=editor, correction=" \n").corrections == []
    assert PublicationEvent.objects.first().kind == "published"


def test_corrections_come_back_with_a_restored_story(live, editor, clock):
    for verb, words in ((publish, {"correction": "الأول"}), (withdraw, {}), (restore, {})):
        clock.shift(HOUR)
        verb(live, "ar", by=editor, **words)
    assert notes() == ["الأول"]
    clock.shift(HOUR)
    publish(live, "ar", by=editor, correction="الثاني")
    assert notes() == ["الأول", "الثاني"]


def test_a_correction_that_was_called_off_is_not_carried_on(live, editor, clock):
    publish(live, "ar", by=editor, at=NOON + 2 * HOUR, correction="لم ينشر")
    clock.shift(HOUR)
    publish(live, "ar", by=editor, correction="نشر")
    assert notes() == ["نشر"]


def test_what_only_waits_has_nothing_to_correct(article, editor):
    publish(article, "ar", by=editor, at=NOON + 2 * HOUR)
    with pytest.raises(PressRefusal) as refusal:
        publish(article, "ar", by=editor, at=NOON + HOUR, correction="الصواب.")
    assert refusal.value.field == "correction"
    assert Edition.objects.get().live_from == NOON + 2 * HOUR
    assert Edition.objects.get().live_until is None


def test_an_edition_in_print_keeps_the_notes_it_had(live, editor, clock):
    for words in ("الأول", "الثاني"):
        clock.shift(HOUR)
        publish(live, "ar", by=editor, correction=words)
    counts = Edition.objects.order_by("number").values_list("corrections", flat=True)
    assert [len(corrections) for corrections in counts] == [0, 1, 2]
