"""Publishing, correcting, withdrawing: each a permission, and every verb asks for its own."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from articles.models import Article, Edition, PublicationEvent
from articles.press.publishing import cancel_scheduled, publish, restore, withdraw
from tests.conftest import make_user

pytestmark = pytest.mark.django_db

WRITES = ("add_article", "change_article", "view_article", "delete_article")
CAST = {
    "stranger": (),
    "reporter": WRITES,
    "publisher": ("publish_article",),
    "corrector": ("publish_article", "correct_article"),
    "withdrawer": ("withdraw_article",),
    "chief": ("publish_article", "correct_article", "withdraw_article"),
}
PUBLISHERS = {"publisher", "corrector", "chief"}
WITHDRAWERS = {"withdrawer", "chief"}
SOON, LATER = timedelta(hours=1), timedelta(hours=2)


def _correct(story, by):
    publish(story, "ar", by=by, correction="الصواب: شهران.")


def _publish_till_it_goes(story, by):
    publish(story, "ar", by=by, until=timezone.now() + SOON)


DEEDS = {
    "publish a draft": ("draft", publish, PUBLISHERS),
    "update": ("live", publish, PUBLISHERS),
    "correct": ("live", _correct, {"corrector", "chief"}),
    "withdraw": ("live", withdraw, WITHDRAWERS),
    "cancel": ("scheduled", cancel_scheduled, PUBLISHERS),
    "restore what ended": ("ended", restore, PUBLISHERS),
    "restore what was withdrawn": ("withdrawn", restore, WITHDRAWERS),
    "publish what was withdrawn": ("withdrawn", publish, {"chief"}),
    "publish past a withdrawal to come": ("going", publish, {"chief"}),
    "update what is to be withdrawn": ("going", _publish_till_it_goes, PUBLISHERS),
}
"""What is done, to a story that stands how, and by whom it may be done."""


@pytest.fixture
def stand(article, editor) -> Callable[[str], Article]:
    """The story, brought into the state in which a deed would go through."""

    def prepare(state: str) -> Article:
        now = timezone.now()
        if state == "scheduled":
            publish(article, "ar", by=editor, at=now + SOON)
        elif state == "ended":
            publish(article, "ar", by=editor, at=now - LATER, until=now - SOON)
        elif state != "draft":
            publish(article, "ar", by=editor)
        if state in {"withdrawn", "going"}:
            withdraw(article, "ar", by=editor, at=now + LATER if state == "going" else None)
        return article

    return prepare


@pytest.mark.parametrize("name", CAST)
@pytest.mark.parametrize("deed", DEEDS)
def test_each_deed_is_for_those_who_may(stand, name, deed):
    state, run, allowed = DEEDS[deed]
    story, member = stand(state), make_user(name, *CAST[name])
    before = [*Edition.objects.order_by("pk").values()], PublicationEvent.objects.count()
    words = {} if run.__name__.startswith("_") else {"language": "ar"}
    if name in allowed:
        run(story, by=member, **words)
        assert PublicationEvent.objects.first().by == member
        return
    with pytest.raises(PermissionDenied):
        run(story, by=member, **words)
    assert ([*Edition.objects.order_by("pk").values()], PublicationEvent.objects.count()) == before


def test_someone_who_has_left_may_do_nothing(article, editor):
    User.objects.filter(pk=editor.pk).update(is_active=False)
    with pytest.raises(PermissionDenied):
        publish(article, "ar", by=User.objects.get(pk=editor.pk))
    assert not Edition.objects.exists()
