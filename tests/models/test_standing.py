"""How a story stands is noted on its row by whoever changes it, and agrees with the badges."""

from datetime import timedelta
from random import Random

import pytest
import time_machine
from django.utils import timezone

from articles.desk.state import Kind, states_of
from articles.desk.working_copy import save_working_copy
from articles.models import Article
from articles.press.errors import PressRefusal
from articles.press.publishing import publish, restore, withdraw
from tests.conftest import ENGLISH

LANGUAGES = ("ar", "en")


@pytest.fixture
def story(make_article, editor) -> Article:
    story = make_article(**ENGLISH)
    save_working_copy(story, by=editor)
    return story


def standing(story: Article, language: str = "ar") -> str:
    story.refresh_from_db()
    return getattr(story, f"standing_{language}")


def test_a_language_that_is_not_written_stands_nowhere(make_article, editor):
    story = make_article()
    save_working_copy(story, by=editor)
    assert (standing(story, "ar"), standing(story, "en")) == ("draft", "")


def test_one_language_says_nothing_of_the_other(story, editor):
    publish(story, "en", by=editor)
    assert (standing(story, "ar"), standing(story, "en")) == ("draft", "printed")


def test_what_is_scheduled_is_printed_and_what_is_cancelled_a_draft(story, editor):
    publish(story, "ar", by=editor, at=timezone.now() + timedelta(hours=1))
    assert standing(story) == "printed"
    withdraw(story, "ar", by=editor)
    assert standing(story) == "draft"


def test_a_change_and_its_publication_are_noted(story, editor):
    publish(story, "ar", by=editor)
    story.refresh_from_db()
    story.lead_ar = "مقدمة أخرى."
    save_working_copy(story, by=editor)
    assert standing(story) == "changed"
    publish(story, "ar", by=editor)
    assert standing(story) == "printed"


def _does_something(chance: Random, story: Article, editor) -> None:
    """One thing that a desk may do to a story, or is refused."""
    language, story = chance.choice(LANGUAGES), Article.objects.get(pk=story.pk)
    later = timezone.now() + timedelta(hours=chance.choice([1, 5]))
    until = chance.choice([None, later + timedelta(hours=2)])
    match chance.choice(["write", "publish", "schedule", "withdraw", "restore"]):
        case "write":
            setattr(story, f"lead_{language}", f"مقدمة {chance.randint(1, 3)}.")
            save_working_copy(story, by=editor)
        case "publish":
            publish(story, language, by=editor, until=until)
        case "schedule":
            publish(story, language, by=editor, at=later, until=until)
        case "withdraw":
            withdraw(story, language, by=editor, at=chance.choice([None, later]))
        case "restore":
            restore(story, language, by=editor)


KINDS = {
    "drafts": {Kind.DRAFT},
    "unwritten": {Kind.EMPTY},
    "scheduled": {Kind.SCHEDULED, Kind.UPDATING},
    "live": {Kind.LIVE, Kind.CHANGED, Kind.UPDATING},
    "gone": {Kind.WITHDRAWN, Kind.ENDED},
}


@pytest.mark.parametrize("seed", range(12))
def test_whatever_is_done_every_question_agrees_with_the_badges(make_article, editor, seed):
    chance = Random(seed)
    fields = ENGLISH if chance.random() < 0.7 else {}
    with time_machine.travel("2026-03-01T09:00Z", tick=False) as clock:
        story = make_article(**fields)
        save_working_copy(story, by=editor)
        for _turn in range(14):
            try:
                _does_something(chance, story, editor)
            except PressRefusal:
                continue
            clock.shift(timedelta(hours=chance.choice([0, 1, 3])))
            _agree(Article.objects.get(pk=story.pk))


def _agree(story: Article) -> None:
    for language, state in states_of(story).items():
        for question, kinds in KINDS.items():
            answer = getattr(Article.objects, question)(language).exists()
            assert answer == (state.kind in kinds), (question, state.kind)
        is_changed = state.is_live and state.is_changed
        assert Article.objects.changed(language).exists() == is_changed
