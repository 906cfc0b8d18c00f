"""The preflight of what stands in the form: whose story, which language; nothing is kept."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from articles.desk import unsaved_draft
from articles.models import Article
from tests.conftest import make_user

from .conftest import sign_in

NEW = reverse("admin:articles_article_preflight_new")


def url_of(article: Article) -> str:
    return reverse("admin:articles_article_preflight", args=[article.pk])


def question(article: Article | None = None, **changes) -> dict:
    """What the page of a story that is ready to be published asks."""
    text = {
        "kicker": "نقل",
        "headline": "جسر جديد يربط ضفتي المدينة",
        "lead": "ينتهي العمل في الجسر قبل موعده.",
        "body": "<p>قالت الهيئة إن الجسر سيفتح في الربيع.</p>",
    }
    filed = {"section": "", "picture": "", "tags": [], "byline": []}
    if article:
        filed["section"] = str(article.section_id)
        filed["tags"] = [str(tag.pk) for tag in article.tags.all()]
        filed["byline"] = [str(author.pk) for author in article.ordered_authors()]
    return {"language": "ar", "text": text | changes.pop("text", {}), **filed, **changes}


def ask(client: Client, url: str, asked):
    sent = asked if isinstance(asked, bytes | str) else json.dumps(asked)
    return client.post(url, sent, content_type="application/json")


def fields_in(answer) -> set[str]:
    return {finding["row"] for finding in answer.json()["findings"]}


def found(answer, kind: str) -> list[dict]:
    return [item for item in answer.json()["findings"] if item["key"].startswith(f"{kind}:")]


def test_a_story_that_is_ready_has_nothing_to_mend(desk, article):
    answer = ask(desk, url_of(article), question(article))
    assert answer.status_code == 200
    assert answer.json()["findings"] == []
    assert answer["Cache-Control"].startswith("max-age=0")


def test_what_is_typed_is_looked_at_and_not_what_is_saved(desk, article):
    before = Article.objects.values().get(pk=article.pk)
    asked = question(article, text={"headline": "", "lead": "جاء الرد.. ثم صمت."}, section="")
    answer = ask(desk, url_of(article), asked)
    assert fields_in(answer) == {"row-headline_ar", "row-lead_ar", "row-section"}
    assert Article.objects.values().get(pk=article.pk) == before


def test_a_story_that_was_never_saved_is_looked_at_too(desk, db):
    answer = ask(desk, NEW, question())
    assert fields_in(answer) == {"row-section", "row-byline", "row-tags"}
    assert not Article.objects.exists()


def test_an_empty_page_has_nothing_to_mend_yet(desk, db):
    empty = dict.fromkeys(("kicker", "headline", "lead", "body"), "")
    answer = ask(desk, NEW, question(text=empty))
    assert answer.json()["findings"] == []
    assert "لم يُكتب" in answer.json()["html"]


def test_the_language_asked_for_is_looked_at(desk, article):
    english = {"kicker": "", "headline": "A bridge..", "lead": "It opens.", "body": "<p>Text.</p>"}
    answer = ask(desk, url_of(article), question(article, language="en", text=english))
    assert answer.json()["language"] == "en"
    assert {row.rpartition("_")[2] for row in fields_in(answer)} <= {"en"}
    arabic = ask(desk, url_of(article), question(article, text={"headline": "جسر.."}))
    assert fields_in(arabic) == {"row-headline_ar"}


def test_places_are_counted_as_javascript_counts(desk, article):
    line = "𝔸𝔹 جاء الرد.. ثم صمت"
    asked = question(article, text={"body": f"<p>أول.</p><p>{line}</p>"})
    [finding] = found(ask(desk, url_of(article), asked), "body:double-full-stop")
    [place] = finding["places"]
    assert place["block"] == 1
    assert place["words"] == ".."
    sixteen = line.encode("utf-16-le")
    assert sixteen[place["start"] * 2 : place["end"] * 2].decode("utf-16-le") == ".."


def test_a_place_in_a_footnote_names_its_number(desk, article):
    body = "<p>أ<footnote>بيان</footnote> ب<footnote>بيان.. آخر</footnote>.</p>"
    asked = question(article, text={"body": body})
    [finding] = found(ask(desk, url_of(article), asked), "body:double-full-stop")
    assert [place["note"] for place in finding["places"]] == [2]
    assert finding["places"][0]["block"] is None


def test_a_note_that_is_cited_again_is_looked_at_once_under_its_number(desk, article):
    note = "<footnote>بيان.. آخر</footnote>"
    asked = question(article, text={"body": f"<p>أ{note} ب{note} ج<footnote></footnote></p>"})
    answer = ask(desk, url_of(article), asked)
    assert [place["note"] for place in found(answer, "body:double-full-stop")[0]["places"]] == [1]
    assert [place["note"] for place in found(answer, "body:empty-footnote")[0]["places"]] == [2]


def test_messages_are_in_the_language_of_the_desk(desk, article):
    asked = question(article, section="")
    arabic = ask(desk, url_of(article), asked).json()
    assert "أمر واحد يمنع النشر" in arabic["html"]
    desk.post(reverse("admin:desk_language"), {"language": "en"})
    english = ask(desk, url_of(article), asked).json()
    assert "1 thing forbids publishing" in english["html"]


def test_words_are_quoted_in_the_direction_of_the_story(desk, article):
    desk.post(reverse("admin:desk_language"), {"language": "en"})
    html = ask(desk, url_of(article), question(article, text={"lead": "جاء.. ثم"})).json()["html"]
    assert '<q class="finding__quote" lang="ar" dir="rtl">جاء<mark>..</mark> ثم</q>' in html


def test_what_is_typed_is_never_taken_for_html(desk, article):
    asked = question(article, text={"headline": "<script>x</script>.. <b>"})
    assert "<script>" not in ask(desk, url_of(article), asked).json()["html"]


# Whose story


def test_a_reporter_asks_about_their_own_story_and_not_anothers(reporter, editor, make_article):
    own, others = make_article(owner=reporter), make_article(owner=editor)
    client = sign_in(reporter)
    assert ask(client, url_of(own), question(own)).status_code == 200
    refused = ask(client, url_of(others), question(others))
    assert refused.status_code == 403
    assert refused.json()["message"]
    assert ask(client, NEW, question()).status_code == 200


@pytest.mark.parametrize("permissions", [(), ("change_picture",), ("view_article",)])
def test_who_writes_no_stories_is_refused(permissions, make_article):
    member = make_user("onlooker", *permissions)
    client, article = sign_in(member), make_article(owner=member)
    for url in (NEW, url_of(article), reverse("admin:articles_article_preflight", args=[10**12])):
        assert ask(client, url, question()).status_code == 403


def test_a_form_from_elsewhere_is_refused(editor, article):
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    assert ask(client, url_of(article), question(article)).status_code == 403


# Garbage

GARBAGE = [
    b"",
    b"\xff\xfe",
    "null",
    "[]",
    '"text"',
    "{",
    "[" * 100_000,
    '{"language": 1' + "0" * 5000 + "}",
    {},
    {"language": "ar"},
    {"language": "xx", "text": {}},
    {"language": ["ar"], "text": {}},
    {"language": "ar", "text": "x"},
    {"language": {"ar": 1}, "text": []},
]


@pytest.mark.parametrize("asked", GARBAGE, ids=lambda asked: repr(asked)[:30])
def test_garbage_is_refused_with_a_message(desk, article, asked):
    for url in (NEW, url_of(article)):
        answer = ask(desk, url, asked)
        assert answer.status_code == 400
        assert answer.json()["message"]


ODD = [
    {"section": "x", "picture": [1], "tags": "1", "byline": {"a": 1}},
    {
        "section": 10**30,
        "tags": [None, [], {}, "99999999999999999999", "-1"],
        "byline": [1.5, True],
    },
    {"tags": ["1"] * 10_000, "ignored": [1, None, "x" * 1000] * 300},
    {"text": {"headline": 5, "lead": None, "body": ["<p>"], "unknown": "x"}},
    {"text": {"headline": "\x00\ud800 \udc00", "lead": "\u202e\x1b", "body": "<p>\ud800\x00</p>"}},
    {"text": {"body": "<footnote>" * 5000, "headline": "«" * 50_000}},
]


@pytest.mark.parametrize("changes", ODD, ids=range(len(ODD)))
def test_odd_values_are_looked_at_as_far_as_they_are_text(desk, article, changes):
    answer = ask(desk, url_of(article), question(article, **changes))
    assert answer.status_code == 200
    assert answer.json()["language"] == "ar"


def test_a_text_beyond_all_measure_is_refused(desk, article, monkeypatch, settings):
    monkeypatch.setattr(unsaved_draft, "MAX_BYTES", 100)
    for limit in (settings.DATA_UPLOAD_MAX_MEMORY_SIZE, 50):
        settings.DATA_UPLOAD_MAX_MEMORY_SIZE = limit
        answer = ask(desk, url_of(article), question(article))
        assert answer.status_code == 413
        assert answer.json()["message"]


# Hidden advice


def test_advice_can_be_hidden_where_it_stands_and_what_forbids_can_not(desk, article):
    asked = question(article, text={"lead": "جاء.. ثم", "headline": ""})
    shown = ask(desk, url_of(article), asked)
    assert fields_in(shown) == {"row-lead_ar", "row-headline_ar"}
    hidden = ["lead|double-full-stop|..", "headline|missing-headline|"]
    answer = ask(desk, url_of(article), asked | {"ignored": hidden})
    assert fields_in(answer) == {"row-headline_ar"}
    assert "ملاحظة واحدة مخفية." in answer.json()["html"]


# Headlines outside the page


def test_a_headline_that_begins_in_latin_is_shown_with_its_marks(desk, article):
    turned = ask(desk, url_of(article), question(article, text={"headline": "NileWave تختبر"}))
    shells = turned.json()["shells"]
    assert shells["isTurned"]
    assert shells["headline"] == ["\u200f\u2067", "\u2069"]
    plain = ask(desk, url_of(article), question(article)).json()["shells"]
    assert plain == {
        "headline": ["", ""],
        "searchTitle": ["", ""],
        "isTurned": False,
        "isLong": False,
    }


# Speed


def test_a_question_costs_few_queries_however_much_is_wrong(desk, article):
    with CaptureQueriesContext(connection) as once:
        ask(desk, url_of(article), question(article))
    wrong = question(article, text={"body": "<p>جاء.. ثم<footnote>x..</footnote></p>" * 300})
    with CaptureQueriesContext(connection) as often:
        ask(desk, url_of(article), wrong)
    assert len(often) <= len(once) <= 12
