"""Whatever fails in the middle of a verb, the story is fully as it was before."""

from datetime import timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from articles.press.publishing import cancel_scheduled, publish, restore, withdraw

from .conftest import rewrite

pytestmark = pytest.mark.django_db

PRINTED = ("Edition", "EditionTag", "EditionByline", "Footnote", "RelatedStory", "PublicationEvent")


class DiskFull(Exception):
    pass


class FailsAt:
    """An execute wrapper that lets so many statements through and fails at the next."""

    def __init__(self, number: int) -> None:
        self.number, self.seen = number, 0

    def __call__(self, execute, sql, params, many, context):
        if "SAVEPOINT" not in sql:
            self.seen += 1
            if self.seen == self.number:
                raise DiskFull
        return execute(sql, params, many, context)


def everything() -> dict[str, list]:
    models = [apps.get_model("articles", name) for name in PRINTED]
    return {model.__name__: list(model.objects.order_by("pk").values()) for model in models}


@pytest.fixture
def story(make_article, editor):
    other = make_article(headline_ar="مادة أخرى")
    body = f'<p>نص<footnote>حاشية</footnote></p><aside data-article="{other.pk}"></aside>'
    article = make_article(body_ar=body)
    publish(article, "ar", by=editor)
    return rewrite(article, "عنوان محدّث")


def fails_everywhere(verb) -> int:
    """Run the verb with every one of its statements failing in turn; how many those were."""
    before = everything()
    for number in range(1, 100):
        wrapper = FailsAt(number)
        try:
            with connection.execute_wrapper(wrapper):
                verb()
        except DiskFull:
            assert everything() == before, f"statement {number}"
        else:
            return number - 1
    raise AssertionError("it never went through")


def test_a_publish_that_fails_anywhere_prints_nothing(story, editor, shown):
    before = shown()
    verb = lambda: publish(story, "ar", by=editor)  # noqa: E731
    assert fails_everywhere(verb) > 10
    assert shown() == ["عنوان محدّث"] != before


def test_a_withdrawal_that_fails_anywhere_takes_nothing_away(story, editor, shown):
    assert fails_everywhere(lambda: withdraw(story, "ar", by=editor)) > 4
    assert shown() == []


def test_a_restoration_that_fails_anywhere_brings_nothing_back(story, editor, shown):
    before = shown()
    withdraw(story, "ar", by=editor)
    assert fails_everywhere(lambda: restore(story, "ar", by=editor)) > 10
    assert shown() == before


def test_a_cancelling_that_fails_anywhere_calls_nothing_off(story, editor, shown):
    before = shown()
    publish(story, "ar", by=editor, at=timezone.now() + timedelta(hours=1))
    assert fails_everywhere(lambda: cancel_scheduled(story, "ar", by=editor)) > 6
    assert shown() == before
