"""The desk speaks Arabic until somebody chooses English, whatever their browser asks for."""

import pytest
from django.test import Client
from django.urls import reverse

from .conftest import change_url, sign_in

INDEX = reverse("admin:index")
CHOOSE = reverse("admin:desk_language")
ENGLISH_BROWSER = {"Accept-Language": "en-GB,en;q=0.9"}


def head_of(response) -> str:
    return response.content.decode().partition("<head>")[0]


def test_the_way_in_is_arabic(db):
    response = Client().get(reverse("admin:login"), headers=ENGLISH_BROWSER)
    assert '<html lang="ar" dir="rtl">' in head_of(response)


def test_the_desk_is_arabic_by_default(desk):
    response = desk.get(INDEX, headers=ENGLISH_BROWSER)
    assert '<html lang="ar" dir="rtl">' in head_of(response)
    assert "كلمة المرور" in response.content.decode()  # Django's own words are Arabic too


def test_each_chooses_for_themselves(desk, colleague_desk, article):
    response = desk.post(CHOOSE, {"language": "en", "next": change_url(article)})
    assert response.url == change_url(article)
    assert '<html lang="en" dir="ltr">' in head_of(desk.get(change_url(article)))
    assert '<html lang="ar" dir="rtl">' in head_of(colleague_desk.get(change_url(article)))
    desk.post(CHOOSE, {"language": "ar"})
    assert '<html lang="ar" dir="rtl">' in head_of(desk.get(INDEX))


def test_the_choice_outlasts_the_session(desk, editor):
    desk.post(CHOOSE, {"language": "en"})
    assert '<html lang="en" dir="ltr">' in head_of(sign_in(editor).get(INDEX))


@pytest.mark.parametrize(
    "url",
    [
        "https://evil.example/",
        "//evil.example/",
        "/admin/\\evil",
        "javascript:alert(1)",
        "/",
        "",
        "/admin//evil.example",
        "/admin/\r\nSet-Cookie: a=b",
    ],
)
def test_the_way_back_stays_at_the_desk(desk, url):
    response = desk.post(CHOOSE, {"language": "en", "next": url})
    assert response.status_code == 302
    assert response.url.startswith("/admin/")
    assert "\n" not in response.url


def test_a_language_the_site_lacks_changes_nothing(desk):
    for language in ("fr", "", "ar\x00", "x" * 500):
        assert desk.post(CHOOSE, {"language": language}).status_code == 302
    assert '<html lang="ar" dir="rtl">' in head_of(desk.get(INDEX))


def test_choosing_is_no_link(desk):
    assert desk.get(CHOOSE).status_code == 405


def test_times_name_the_newsrooms_city(desk, settings):
    assert "الرياض" in desk.get(INDEX).content.decode()
    settings.TIME_ZONE = "Africa/Cairo"
    assert "القاهرة" in desk.get(INDEX).content.decode()
