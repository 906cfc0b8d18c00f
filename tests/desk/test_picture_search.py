"""Whoever writes finds the newsroom's pictures, and brings new ones in without leaving the text."""

import json

import pytest
from django.contrib.admin.models import LogEntry
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from articles.desk import picture_search
from articles.models import Picture
from tests.conftest import make_user, png

from .conftest import sign_in

URL = reverse("admin:desk_pictures")


def ask(client: Client, **query) -> dict:
    response = client.get(URL, query)
    assert response.status_code == 200
    return json.loads(response.content)


def ids(answer: dict) -> list[int]:
    return [picture["id"] for picture in answer["found"]]


def new_picture(**fields) -> dict:
    file = SimpleUploadedFile("جسر.png", png((40, 20)), "image/png")
    return {"language": "ar", "file": file, "alt": "جسر فوق نهر", **fields}


@pytest.mark.parametrize("typed", ["الإسكندرية", "الاسكندريه", "الإسكندريّة", "ميناء اسكندرية"])
def test_a_picture_is_found_however_its_words_are_spelled(desk, make_picture, typed):
    picture = make_picture(alt_ar="سفن في ميناء الإسكندرية")
    make_picture(alt_ar="جسر")
    assert ids(ask(desk, q=typed)) == [picture.pk]


@pytest.mark.parametrize("field", ["alt", "caption", "credit"])
def test_every_word_that_goes_with_a_picture_finds_it(desk, make_picture, field):
    picture = make_picture(**{f"{field}_en": "Lighthouse"})
    assert ids(ask(desk, q="lighthouse")) == [picture.pk]


def test_pages_follow_each_other_newest_first_and_miss_none(desk, make_picture, monkeypatch):
    monkeypatch.setattr(picture_search, "PAGE_SIZE", 2)
    made = [make_picture().pk for _ in range(5)]
    seen, before = [], None
    for _ in range(3):
        answer = ask(desk, **({"before": before} if before else {}))
        seen += ids(answer)
        before = answer["more"]
    assert seen == made[::-1]
    assert before is None


def test_words_come_in_the_language_of_the_text_or_in_arabic_and_say_which(desk, make_picture):
    make_picture(alt_ar="جسر", alt_en="", caption_ar="شرح", caption_en="Caption")
    [picture] = ask(desk, language="en")["found"]
    assert picture["alt"] == {"text": "جسر", "lang": "ar", "dir": "rtl"}
    assert picture["caption"] == {"text": "Caption", "lang": "en", "dir": "ltr"}
    assert picture["hasAlt"] is False


@pytest.mark.parametrize(
    "query",
    [
        {"before": "yesterday"},
        {"before": "9" * 40},
        {"before": "-1"},
        {"before": ""},
        {"language": "xx"},
        {"q": "\x00"},
        {"q": "%_\\'\""},
        {"q": "كلمة " * 500},
    ],
)
def test_garbage_is_as_good_as_nothing(desk, make_picture, query):
    make_picture()
    ask(desk, **query)


def test_a_page_costs_a_fixed_number_of_queries(desk, make_picture, django_assert_num_queries):
    for _ in range(10):
        make_picture()
    desk.get(URL)
    # Session, member, the desk's language, permissions of member and groups, pictures.
    with django_assert_num_queries(6):
        desk.get(URL)


@pytest.mark.parametrize(("who", "allowed"), [("reporter", True), ("stranger", False)])
def test_pictures_are_for_those_who_write(request, who, allowed):
    response = sign_in(request.getfixturevalue(who)).get(URL)
    assert response.status_code == (200 if allowed else 403)
    if not allowed:
        assert json.loads(response.content)["reason"]


def test_without_signing_in_there_is_only_the_way_in(db):
    assert Client().get(URL).url.startswith(reverse("admin:login"))
    assert Client().post(URL, {"alt": "كلمات"}).status_code == 403


def test_a_new_picture_comes_in_with_its_words(desk, editor):
    response = desk.post(URL, new_picture(caption="قبل \u0007الافتتاح\n", credit="سلمى"))
    assert response.status_code == 201
    picture = Picture.objects.get()
    assert json.loads(response.content)["picture"]["id"] == picture.pk
    assert (picture.alt_ar, picture.caption_ar, picture.credit_ar) == (
        "جسر فوق نهر",
        "قبل الافتتاح",
        "سلمى",
    )
    assert (picture.width, picture.height) == (40, 20)
    assert LogEntry.objects.get().user == editor


def test_words_are_kept_in_the_language_that_is_written(desk):
    desk.post(URL, new_picture(language="en", alt="A bridge"))
    picture = Picture.objects.get()
    assert (picture.alt_en, picture.alt_ar) == ("A bridge", None)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"alt": " \u200f "}, "alt"),
        ({"alt": "أ" * 301}, "alt"),
        ({"alt": "أ\x00"}, "alt"),
        ({"file": SimpleUploadedFile("a.txt", b"words")}, "file"),
        ({"file": ""}, "file"),
        ({"credit": "أ" * 121}, "credit"),
        ({"language": "xx"}, "language"),
    ],
)
def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_kept(desk, wrong, field):
    response = desk.post(URL, new_picture(**wrong))
    assert response.status_code == 400
    assert list(json.loads(response.content)["errors"]) == [field]
    assert not Picture.objects.exists()


def test_who_may_not_add_pictures_is_told_so(reporter):
    response = sign_in(reporter).post(URL, new_picture())
    assert response.status_code == 403
    assert json.loads(response.content)["reason"]
    assert not Picture.objects.exists()
    may_add = make_user("writer", "view_article", "add_picture")
    assert sign_in(may_add).post(URL, new_picture()).status_code == 201


def test_a_form_from_elsewhere_is_refused(editor):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    assert client.post(URL, new_picture()).status_code == 403
    token = json.loads(client.get(URL).content)["token"]
    sent = client.post(URL, new_picture(), headers={"X-CSRFToken": token})
    assert sent.status_code == 201
