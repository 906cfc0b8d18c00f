"""What is pasted comes back fit for a body, with a word about its footnotes; nothing is kept."""

import json

import pytest
from django.urls import reverse
from django.utils import translation

from articles.desk.paste_view import MAX_LENGTH
from articles.models import Article

from .conftest import sign_in

URL = reverse("admin:desk_paste")
WORD = (
    '<p>قالت<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>.</p>'
    '<p>ومضت<sup>2</sup>.</p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a>'
    " بيان</p></div>"
)


def test_html_comes_back_as_a_body_with_what_became_of_its_notes(desk):
    with translation.override("en"):
        desk.cookies["django_language"] = "en"
        answer = desk.post(URL, {"html": WORD, "text": "غيره"}, headers={"accept-language": "en"})
    assert answer.json()["html"] == (
        "<p>قالت<footnote>بيان</footnote>.</p><p>ومضت<footnote></footnote>.</p>"
    )
    assert len(answer.json()["notices"]) == 2
    assert answer.headers["Cache-Control"].count("no-store")
    assert not Article.objects.exists()


def test_text_is_read_where_there_is_no_html(desk):
    answer = desk.post(URL, {"text": "• أ\n• ب", "html": ""})
    assert answer.json() == {
        "html": "<ul><li><p>أ</p></li><li><p>ب</p></li></ul>",
        "notices": [],
    }


def test_the_slice_of_google_docs_is_read_beside_the_html(desk):
    resolved = {
        "dsl_spacers": "قالت#.",
        "dsl_styleslices": [{"stsl_type": "footnote", "stsl_styles": [{"fs_id": "a"}]}],
        "dsl_relateddocslices": {"a": {"dsl_spacers": "بيان", "dsl_styleslices": []}},
    }
    slice_ = json.dumps({"data": json.dumps({"resolved": resolved})})
    answer = desk.post(URL, {"html": "<p>قالت.</p>", "slice": slice_})
    assert answer.json()["html"] == "<p>قالت<footnote>بيان</footnote>.</p>"


@pytest.mark.parametrize(
    ("html", "line"),
    [
        (WORD, "قالت (بيان). ومضت."),
        ("<h2>أ</h2><ul><li>ب <b>ج</b></li></ul>", "أ ب <strong>ج</strong>"),
        ('<a href="https://e.example/?utm_source=x">م</a>', '<a href="https://e.example/">م</a>'),
        ("<table><tr><td>أ</td><td>ب</td></tr></table>", "أ ب"),
        ("<p> </p>", ""),
    ],
)
def test_a_footnote_gets_one_line(desk, html, line):
    assert desk.post(URL, {"as": "note", "html": html}).json()["html"] == line


def test_text_in_a_footnote_is_one_line_with_its_addresses_linked(desk):
    answer = desk.post(URL, {"as": "note", "text": "بيان\nhttps://e.example/a?fbclid=1"})
    link = '<a href="https://e.example/a">https://e.example/a</a>'
    assert answer.json()["html"] == f"بيان {link}"


def test_a_reporter_may_paste_and_others_may_not(colleague_desk, stranger):
    assert colleague_desk.post(URL, {"text": "أ"}).status_code == 200
    refusal = sign_in(stranger).post(URL, {"text": "أ"})
    assert refusal.status_code == 403
    assert refusal.json()["reason"]


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"html": "\x00\ud800".encode("utf-8", "surrogatepass"), "text": "\x00"},
        {"html": "<" * 5_000, "slice": "{" * 5_000},
        {"html": "<p>" * 5_000 + "أ"},
        {"html": "<a href='#a' id='a'>" * 500},
    ],
)
def test_nothing_that_is_sent_is_an_accident(desk, sent):
    assert desk.post(URL, sent).status_code == 200


def test_what_is_too_long_is_said_to_be(desk):
    answer = desk.post(URL, {"text": "a" * (MAX_LENGTH + 1)})
    assert answer.status_code == 413
    assert answer.json()["reason"]


def test_a_paste_is_sent_and_not_asked_for(desk):
    assert desk.get(URL).status_code == 405
