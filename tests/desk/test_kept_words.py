"""Whoever was signed out while writing gets their words back."""

import re

import pytest
from django.test import Client
from django.urls import reverse

from .conftest import change_url, open_form, sign_in

TYPED = {"headline_ar": "كلمات كُتبت طويلًا", "body_ar": "<p>متن<script>x</script></p>"}


def test_a_form_sent_after_signing_out_comes_back_whole(desk, article):
    typed = open_form(desk, article) | TYPED
    desk.logout()
    response = desk.post(change_url(article), typed)
    assert response.status_code == 403
    page = response.content.decode()
    assert 'lang="ar" dir="rtl">كلمات كُتبت طويلًا</textarea>' in page
    assert "<p>متن</p>" in page
    assert "no-store" in response.headers["Cache-Control"]
    article.refresh_from_db()
    assert article.headline_ar != TYPED["headline_ar"]


def test_a_form_of_an_earlier_session_comes_back_whole(settings, editor, article):
    settings.CSRF_FAILURE_VIEW = "articles.desk.kept_words.csrf_failure"
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    response = client.post(change_url(article), TYPED)
    assert response.status_code == 403
    assert TYPED["headline_ar"] in response.content.decode()


@pytest.mark.parametrize("name", ["password", "new_password1", "csrfmiddlewaretoken", "_save"])
def test_secrets_are_not_shown(db, name):
    response = Client().post(reverse("admin:password_change"), {name: "s3cret", "x": "y"})
    assert "s3cret" not in response.content.decode()


def test_without_words_one_is_just_led_to_the_way_in(db):
    assert Client().post(reverse("admin:index")).status_code == 302


def fields_in(page: str) -> dict[str, list[str]]:
    """What the form on the page of kept words would send again."""
    form = page.split("data-send-again")[1].split("</form>", maxsplit=1)[0]
    fields: dict[str, list[str]] = {}
    for name, value in re.findall(
        r'<textarea name="(.*?)" hidden>\n(.*?)</textarea>', form, re.DOTALL
    ):
        fields.setdefault(name, []).append(value)
    return fields


def test_signed_in_again_one_sends_the_same_form_once_more(desk, editor, article, tag):
    typed = open_form(desk, article) | {"headline_ar": TYPED["headline_ar"]}
    desk.logout()
    page = desk.post(change_url(article), typed | {"_continue": "1"}).content.decode()
    again = fields_in(page)
    assert again["tags"] == [str(tag.pk)]
    assert again["version"] == ["1"]
    assert "_continue" not in again
    assert sign_in(editor).post(change_url(article), again).status_code == 302
    article.refresh_from_db()
    assert article.headline_ar == TYPED["headline_ar"]


def test_sent_again_it_is_as_stale_as_it_was(desk, colleague_desk, editor, article):
    typed = open_form(desk, article) | {"headline_ar": TYPED["headline_ar"]}
    theirs = open_form(colleague_desk, article) | {"headline_ar": "عنوان غيره"}
    desk.logout()
    again = fields_in(desk.post(change_url(article), typed).content.decode())
    colleague_desk.post(change_url(article), theirs)
    assert sign_in(editor).post(change_url(article), again).status_code == 200
    article.refresh_from_db()
    assert article.headline_ar == "عنوان غيره"


def test_what_was_sent_to_the_way_in_is_not_offered_again(settings, db):
    settings.CSRF_FAILURE_VIEW = "articles.desk.kept_words.csrf_failure"
    client = Client(enforce_csrf_checks=True)
    page = client.post(reverse("admin:login"), {"username": "x", "password": "s3cret"})
    assert "data-send-again" not in page.content.decode()
