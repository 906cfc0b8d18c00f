"""Whoever was signed out while writing gets their words back."""

import pytest
from django.test import Client
from django.urls import reverse

from .conftest import change_url, open_form

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
