"""Withdrawing, cancelling and restoring from the desk; what was withdrawn is the chief's."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Edition, PublicationEvent
from articles.press.publishing import publish, withdraw
from tests.conftest import make_user

from .conftest import change_url, press_url, sign_in
from .test_publishing import clock, errors_of, kind_of, typed

WHY = {"when": "now", "reason": "خطأ في المصدر."}


@pytest.fixture
def publisher(db) -> User:
    return make_user(
        "publisher", "view_article", "change_article", "change_any_article", "publish_article"
    )


@pytest.fixture
def withdrawn(live, editor) -> Article:
    withdraw(live, "ar", by=editor, reason="خطأ في المصدر.")
    return live


@pytest.fixture
def ended(article, editor) -> Article:
    now = timezone.now()
    publish(article, "ar", by=editor, at=now - timedelta(hours=2), until=now - timedelta(hours=1))
    return article


def test_withdraw_now_and_say_why(desk, live):
    desk.post(press_url(live, "withdraw"), WHY)
    assert not Edition.objects.live().exists()
    assert PublicationEvent.objects.first().note == "خطأ في المصدر."
    assert kind_of(live) == "withdrawn"


@pytest.mark.parametrize("reason", ["", " \n", "س" * 2001])
def test_a_withdrawal_without_its_reason_is_refused_beside_it(desk, live, reason):
    response = desk.post(press_url(live, "withdraw"), WHY | {"reason": reason})
    assert list(errors_of(response)) == ["reason"]
    assert kind_of(live) == "live"


def test_withdraw_at_a_time(desk, live):
    desk.post(press_url(live, "withdraw"), WHY | {"when": "at", "at": clock(hours=4)})
    assert kind_of(live) == "live"
    assert Edition.objects.get().live_until is not None
    assert "تُسحب في" in desk.get(change_url(live)).content.decode()


def test_what_only_waits_is_not_withdrawn_but_cancelled(desk, article):
    desk.post(press_url(article, "publish"), typed(article, when="at", at=clock(hours=3)))
    page = desk.get(press_url(article, "withdraw")).content.decode()
    assert 'name="reason"' not in page
    assert press_url(article, "cancel") in page
    assert desk.post(press_url(article, "cancel")).status_code == 302
    assert kind_of(article) == "draft"


def test_an_update_is_cancelled_and_the_live_edition_stays(desk, live):
    desk.post(press_url(live, "publish"), typed(live, when="at", at=clock(hours=3)))
    assert kind_of(live) == "updating"
    assert press_url(live, "cancel") in desk.get(change_url(live)).content.decode()
    desk.get(press_url(live, "cancel"))
    assert kind_of(live) == "updating"
    desk.post(press_url(live, "cancel"))
    assert kind_of(live) == "live"
    assert PublicationEvent.objects.first().kind == "cancelled"
    assert press_url(live, "cancel") not in desk.get(change_url(live)).content.decode()


@pytest.mark.parametrize("verb", ["withdraw", "cancel", "restore"])
def test_where_there_is_nothing_to_do_it_is_said(desk, article, verb):
    assert errors_of(desk.post(press_url(article, verb), WHY))


def test_restore(desk, withdrawn):
    desk.get(press_url(withdrawn, "restore"))
    assert not Edition.objects.live().exists()
    desk.post(press_url(withdrawn, "restore"))
    assert kind_of(withdrawn) == "live"


def test_a_live_story_is_not_restored(desk, live):
    assert errors_of(desk.post(press_url(live, "restore")))


def test_who_publishes_brings_back_what_ended(publisher, ended):
    client = sign_in(publisher)
    assert press_url(ended, "restore") in client.get(change_url(ended)).content.decode()
    assert client.post(press_url(ended, "restore")).status_code == 302
    assert kind_of(ended) == "live"


@pytest.mark.parametrize("verb", ["publish", "restore"])
def test_who_may_not_withdraw_does_not_bring_back_what_was_withdrawn(publisher, withdrawn, verb):
    client = sign_in(publisher)
    page = client.get(change_url(withdrawn)).content.decode()
    assert press_url(withdrawn, verb) not in page
    assert f"_{verb}_ar" not in page
    for send in (client.get, client.post):
        refused = send(press_url(withdrawn, verb), typed(withdrawn))
        assert refused.status_code == 403
        assert "سُحبت المادة" in refused.content.decode()
    assert not Edition.objects.live().exists()


def test_who_may_not_withdraw_cannot_print_past_a_withdrawal(publisher, live, editor):
    withdraw(live, "ar", by=editor, at=timezone.now() + timedelta(hours=4), reason="انتهاء الحق")
    client = sign_in(publisher)
    planned = client.get(press_url(live, "publish")).context["form"]["until"].value()
    for until in ("", clock(hours=9)):
        response = client.post(press_url(live, "publish"), typed(live, until=until))
        assert list(errors_of(response)) == ["until"]
    answers = typed(live, until=f"{planned:%Y-%m-%dT%H:%M}")
    assert client.post(press_url(live, "publish"), answers).status_code == 302
    assert Edition.objects.live().get().number == 2


def test_the_panel_says_why_it_was_withdrawn(desk, withdrawn):
    assert "خطأ في المصدر." in desk.get(change_url(withdrawn)).content.decode()
