"""What is being typed is kept on the server, privately, without saving the story."""

import json
from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse

from articles.desk.unsaved import autosave as autosaving
from articles.models import Article, AutosavedCopy, Edition, Version
from tests.conftest import make_user

from .conftest import change_url, open_form, sign_in

TOKEN = "form-of-mine"


def url_of(article: Article | None, name: str = "autosave") -> str:
    if article is None:
        return reverse(f"admin:articles_article_add_{name}")
    return reverse(f"admin:articles_article_{name}", args=[article.pk])


def post(client: Client, url: str, question: object):
    body = question if isinstance(question, bytes | str) else json.dumps(question)
    return client.post(url, body, content_type="application/json")


@pytest.fixture
def ask(desk, editor, article):
    """Send what an open form of the editor would send."""

    def ask(*, to=article, client=desk, **question):
        usual = {"member": editor.pk, "token": TOKEN, "base": article.version, "revision": 0}
        return post(client, url_of(to), usual | question)

    return ask


def copy_of(article, **query) -> AutosavedCopy:
    return AutosavedCopy.objects.get(article=article, **query)


def test_what_is_typed_is_kept_and_nothing_else_is_touched(ask, article, editor):
    before = Article.objects.values().get(pk=article.pk)
    answer = ask(fields={"headline_ar": "عنوان لم يُحفظ"})
    assert answer.status_code == 200
    assert answer.json()["revision"] == 1
    copy = copy_of(article)
    assert (copy.member, copy.base) == (editor, article.version)
    assert copy.fields == {"headline_ar": "عنوان لم يُحفظ"}
    assert Article.objects.values().get(pk=article.pk) == before
    assert not Edition.objects.exists()
    assert not Version.objects.exists()


def test_it_makes_nobody_elses_copy_stale(ask, colleague_desk, article):
    typed = open_form(colleague_desk, article)
    ask(fields={"headline_ar": "عنوان لم يُحفظ"})
    answer = colleague_desk.post(change_url(article), typed | {"lead_ar": "مقدمة"})
    assert answer.status_code == 302


def test_a_change_is_sent_as_what_changed(ask, article):
    old = article.body_ar
    new = old.replace("الربيع", "الخريف 🌧 المقبل")
    at = old.index("الربيع")
    splice = {"at": at, "cut": 6, "put": "الخريف 🌧 المقبل", "length": len(new) + 1}
    assert ask(fields={"body_ar": splice}).json()["revision"] == 1
    assert copy_of(article).fields == {"body_ar": new}
    # After the rain cloud, which browsers count as two.
    end = {"at": len(new) + 1, "cut": 0, "put": "<p>ختام</p>", "length": len(new) + 12}
    assert ask(revision=1, fields={"body_ar": end}).json()["revision"] == 2
    assert copy_of(article).fields == {"body_ar": new + "<p>ختام</p>"}


def test_half_of_a_character_may_change(ask, article):
    ask(fields={"lead_ar": "x🌧y"})
    splice = {"at": 2, "cut": 1, "put": "\udf28", "length": 4}
    ask(revision=1, fields={"lead_ar": splice})
    assert copy_of(article).fields == {"lead_ar": "x\U0001f328y"}


def test_what_is_as_saved_again_is_dropped_and_with_it_an_empty_copy(ask, article):
    ask(fields={"headline_ar": "غيره", "tags": []})
    ask(revision=1, fields={"headline_ar": None})
    assert copy_of(article).fields == {"tags": []}
    assert ask(revision=2, fields={"tags": None}).json()["revision"] == 0
    assert not AutosavedCopy.objects.exists()


@pytest.mark.parametrize(
    ("revision", "fields"),
    [
        (7, {"headline_ar": "غيره"}),
        (1, {"headline_ar": {"at": 90, "cut": 5, "put": "", "length": 90}}),
        (1, {"headline_ar": {"at": 0, "cut": 0, "put": "ا", "length": 90}}),
    ],
)
def test_a_change_of_something_else_is_refused_until_all_is_sent(ask, article, revision, fields):
    ask(fields={"headline_ar": "عنوان"})
    answer = ask(revision=revision, fields=fields)
    assert (answer.status_code, answer.json()["reason"]) == (409, "out_of_step")
    assert copy_of(article).fields == {"headline_ar": "عنوان"}
    assert ask(revision=None, fields={"lead_ar": "كله"}).status_code == 200
    assert copy_of(article).fields == {"lead_ar": "كله"}


def test_a_change_of_a_text_that_was_saved_since_is_refused(ask, article):
    Article.objects.filter(pk=article.pk).update(version=9)
    splice = {"at": 0, "cut": 0, "put": "ا", "length": len(article.body_ar) + 1}
    assert ask(fields={"body_ar": splice}).json()["reason"] == "out_of_step"


def test_saving_the_form_drops_its_copy_and_those_it_took_over(ask, desk, article):
    typed = open_form(desk, article)
    ask(token=typed["token"], fields={"headline_ar": "محفوظ"})
    ask(token="crashed", fields={"headline_ar": "قديم"})
    ask(token="another-window", fields={"lead_ar": "نافذة أخرى"})
    desk.post(change_url(article), typed | {"headline_ar": "محفوظ", "recovered": "crashed"})
    assert copy_of(article).token == "another-window"


def test_a_form_that_took_words_over_replaces_their_copy(ask, article):
    ask(token="crashed", fields={"headline_ar": "قديم"})
    ask(fields={"headline_ar": "قديم وجديد"}, replaces=["crashed"])
    assert copy_of(article).token == TOKEN


def test_a_new_story_is_kept_too(ask, article, desk, editor):
    answer = ask(to=None, base=0, fields={"headline_ar": "مادة جديدة"})
    assert answer.status_code == 200
    assert copy_of(None).fields == {"headline_ar": "مادة جديدة"}
    assert Article.objects.count() == 1


def test_nobody_elses_copy_can_be_reached(ask, article, colleague_desk, reporter):
    ask(fields={"headline_ar": "سر المحرر"})
    url = url_of(article, "recovery")
    assert "سر المحرر" not in colleague_desk.get(url).content.decode()
    post(colleague_desk, url, {"member": reporter.pk, "forget": [TOKEN]})
    answer = ask(client=colleague_desk, member=reporter.pk, fields={"headline_ar": "غيره"})
    assert answer.status_code == 200
    assert copy_of(article, member=reporter).fields == {"headline_ar": "غيره"}
    assert copy_of(article, token=TOKEN, member__username="editor").fields == {
        "headline_ar": "سر المحرر"
    }
    page = colleague_desk.get(change_url(article), {"recover": TOKEN}).content.decode()
    assert "سر المحرر" not in page


def test_a_page_of_somebody_else_is_refused(ask, colleague_desk, article):
    answer = ask(client=colleague_desk, fields={"headline_ar": "كلمات المحرر"})
    assert (answer.status_code, answer.json()["reason"]) == (403, "other_member")
    assert not AutosavedCopy.objects.exists()


def test_whoever_is_signed_out_is_told_so(ask, article):
    answer = ask(client=Client(), fields={"headline_ar": "كلمات"})
    assert (answer.status_code, answer.json()["reason"]) == (401, "signed_out")


def test_without_the_right_there_is_a_reason(ask, article, reporter):
    Article.objects.filter(pk=article.pk).update(owner=None)
    answer = ask(client=sign_in(reporter), member=reporter.pk, fields={"headline_ar": "كلمات"})
    assert (answer.status_code, answer.json()["reason"]) == (403, "forbidden")
    assert answer.json()["message"]


def test_somebody_who_may_not_write_stories_keeps_none(ask, stranger):
    client = sign_in(stranger)
    answer = ask(to=None, client=client, member=stranger.pk, fields={"headline_ar": "x"})
    assert answer.status_code == 403


def test_a_deleted_story_is_gone(ask, article):
    url = url_of(article)
    Article.objects.all().delete()
    answer = post(sign_in(make_user("x", "change_any_article", "change_article")), url, {})
    assert (answer.status_code, answer.json()["reason"]) == (404, "gone")


@pytest.mark.parametrize(
    "question",
    [
        b"",
        b"\xff\xfe",
        "[" * 100_000,
        "[]",
        "NaN",
        {"token": ""},
        {"token": "ا"},
        {"token": 5},
        {"token": "x" * 41},
        {"base": -1},
        {"base": 2**31},
        {"base": True},
        {"base": "1"},
        {"fields": {}, "revision": "1"},
        {"fields": {}, "revision": 2**80},
        {"fields": []},
        {"fields": {"password": "x"}},
        {"fields": {"headline_ar": 5}},
        {"fields": {"headline_ar": "\x00"}},
        {"fields": {"headline_ar": "\ud800"}},
        {"fields": {"tags": "5"}},
        {"fields": {"tags": ["x"]}},
        {"fields": {"tags": ["1"] * 201}},
        {"fields": {"section": "abc"}},
        {"fields": {"section": str(2**70)}},
        {"fields": {"tags": {"at": 0, "cut": 0, "put": "", "length": 0}}},
        {"fields": {"lead_ar": {}}},
        {"fields": {"lead_ar": {"at": -1, "cut": 0, "put": "", "length": 0}}},
        {"fields": {"lead_ar": {"at": 0, "cut": True, "put": "", "length": 0}}},
        {"fields": {"lead_ar": {"at": 0, "cut": 0, "put": None, "length": 0}}},
        {"fields": {"lead_ar": "x"}, "replaces": "x"},
        {"fields": {"lead_ar": "x"}, "replaces": [5]},
        {"seen": "x"},
        {"here": {"language": ["ar"], "typing": "x"}, "seen": -5},
    ],
)
def test_garbage_is_refused_with_a_message(ask, desk, article, question):
    answer = (
        ask(**question) if isinstance(question, dict) else post(desk, url_of(article), question)
    )
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert not AutosavedCopy.objects.exists()


def test_sizes_and_counts_have_bounds(ask, monkeypatch):
    monkeypatch.setattr(autosaving, "MAX_LENGTH", 10)
    assert ask(fields={"lead_ar": "x" * 11}).status_code == 413
    assert ask(fields={"lead_ar": "x" * 5 * 1024 * 1024}).status_code == 413
    monkeypatch.setattr(autosaving, "MAX_COPIES", 1)
    assert ask(fields={"lead_ar": "x"}).status_code == 200
    answer = ask(token="second", fields={"lead_ar": "x"})
    assert (answer.status_code, answer.json()["reason"]) == (409, "too_many")
    assert ask(revision=1, fields={"lead_ar": "xy"}).status_code == 200


def test_a_fresh_token_is_for_whoever_is_signed_in(desk, editor):
    answer = desk.get(reverse("admin:desk_fresh_token")).json()
    assert (answer["member"], answer["name"]) == (editor.pk, "editor")
    assert len(answer["token"]) == 64
    assert Client().get(reverse("admin:desk_fresh_token")).status_code == 401


def test_a_token_of_an_earlier_session_is_refused_as_json(settings, editor, article):
    settings.CSRF_FAILURE_VIEW = "articles.desk.kept_words.csrf_failure"
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    answer = post(client, url_of(article), {"member": editor.pk})
    assert (answer.status_code, answer.json()["reason"]) == (403, "csrf")


def test_it_is_never_kept_by_a_cache(ask):
    assert "no-store" in ask(fields={"lead_ar": "x"}).headers["Cache-Control"]


def test_keeping_costs_few_queries(ask, django_assert_max_num_queries, article):
    ask(fields={"lead_ar": "x"})
    with django_assert_max_num_queries(22):
        ask(revision=1, fields={"lead_ar": "xy"}, here={"language": "ar", "typing": True})


def test_who_keeps_and_when_is_said(ask, time_machine, article):
    time_machine.move_to("2026-03-01T09:05:00Z", tick=False)
    assert ask(fields={"lead_ar": "x"}).json()["kept_at"] == "12:05"
    time_machine.shift(timedelta(minutes=2))
    assert ask(revision=1, fields={"lead_ar": "xy"}).json()["kept_at"] == "12:07"
