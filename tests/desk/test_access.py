"""Who may do what at the desk, and what those see who may not."""

import pytest
from django.test import Client
from django.urls import reverse

from articles.models import Edition
from tests.conftest import make_user

from .conftest import change_url, press_url, sign_in

VERBS = ("preview", "publish", "withdraw", "restore", "cancel")


@pytest.fixture
def press_only(db):
    """May publish, were there a story that they may see."""
    return make_user("press-only", "publish_article", "withdraw_article")


@pytest.fixture
def onlooker(db):
    return make_user("onlooker", "view_article", "change_any_article")


@pytest.mark.parametrize("verb", VERBS)
def test_without_signing_in_there_is_only_the_way_in(live, verb):
    for send in (Client().get, Client().post):
        assert send(press_url(live, verb)).url.startswith(reverse("admin:login"))


@pytest.mark.parametrize(
    ("who", "allowed"),
    [
        ("editor", {"preview", "publish", "withdraw", "restore", "cancel"}),
        ("reporter", {"preview"}),
        ("onlooker", {"preview"}),
        ("press_only", set()),
        ("stranger", set()),
    ],
)
@pytest.mark.parametrize("verb", VERBS)
def test_every_page_asks_who_comes(request, live, who, allowed, verb):
    client = sign_in(request.getfixturevalue(who))
    assert client.get(press_url(live, verb)).status_code == (200 if verb in allowed else 403)
    if verb not in allowed:
        answers = {"when": "now", "reason": "سبب"}
        refused = client.post(press_url(live, verb), answers).status_code
        assert refused == (405 if verb == "preview" else 403)
        assert Edition.objects.live().count() == 1


def test_buttons_are_for_those_who_may(desk, colleague_desk, live):
    assert 'name="_publish_ar"' in desk.get(change_url(live)).content.decode()
    page = colleague_desk.get(change_url(live)).content.decode()
    assert f'data-preview="{press_url(live, "preview")}"' in page
    assert "_publish_ar" not in page
    assert press_url(live, "withdraw") not in page


def test_who_may_only_look_sees_the_story_without_a_form(onlooker, live):
    page = sign_in(onlooker).get(change_url(live))
    assert page.status_code == 200
    assert 'name="headline_ar"' not in page.content.decode()
    assert press_url(live, "preview") in page.content.decode()


def test_a_refusal_wears_the_desks_dress_and_says_why(colleague_desk, live):
    response = colleague_desk.get(press_url(live, "publish"))
    assert "admin/refused.html" in [template.name for template in response.templates]
    assert response.context["reason"]
    assert 'dir="rtl"' in response.content.decode()


def test_a_form_from_elsewhere_is_refused(editor, live):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    for verb in ("publish", "withdraw", "restore", "cancel"):
        assert client.post(press_url(live, verb), {"when": "now"}).status_code == 403
    assert client.post(reverse("admin:desk_language"), {"language": "en"}).status_code == 403
    assert Edition.objects.live().count() == 1


@pytest.mark.parametrize("verb", VERBS)
def test_looking_changes_nothing(desk, live, verb):
    before = list(Edition.objects.values())
    desk.get(press_url(live, verb))
    desk.head(press_url(live, verb))
    live.refresh_from_db()
    assert list(Edition.objects.values()) == before
    assert desk.put(press_url(live, verb)).status_code == 405
