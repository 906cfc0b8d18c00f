"""What stands between a working copy and readers, and what is only pointed out."""

import base64
import re
from dataclasses import replace

import pytest
from django.db import models
from django.utils import translation

from articles.models import Article, Edition, Picture
from articles.press.draft import Draft
from articles.press.errors import NotReady
from articles.press.preflight import blocking, preflight, preflight_draft
from articles.press.publishing import publish

pytestmark = pytest.mark.django_db

# 198.51.100.0/24 belongs to nobody (RFC 5737).
TRACE = base64.b64encode(b"ip: 198.51.100.7 ").decode()


def fields_of(article: Article, language: str = "ar") -> list[str]:
    return [finding.field for finding in preflight(article, language)]


def blocked_by(article: Article, language: str = "ar") -> list[str]:
    return [finding.field for finding in blocking(preflight(article, language))]


def test_a_story_that_is_ready_has_no_findings(article):
    assert preflight(article, "ar") == []


def test_each_language_is_looked_at_on_its_own(article):
    assert blocked_by(article, "en") == ["headline", "lead", "body"]


@pytest.mark.parametrize("field", ["kicker_ar", "headline_ar", "lead_ar"])
def test_a_tracing_mark_is_found_in_every_line(make_article, field):
    assert blocked_by(make_article(**{field: f"{TRACE} نص"})) == [field.removesuffix("_ar")]


@pytest.mark.parametrize(
    "body",
    [
        f"<p>نص {TRACE}</p>",
        f"<h2>{TRACE}</h2><p>نص</p>",
        f"<ul><li><p>نص</p><p>{TRACE}</p></li></ul>",
        f"<blockquote><p>قول</p><cite>{TRACE}</cite></blockquote>",
        f"<table><tbody><tr><td><p>{TRACE}</p></td></tr></tbody></table>",
        f"<p>نص<footnote>بيان {TRACE}</footnote>.</p>",
    ],
)
def test_a_tracing_mark_is_found_wherever_it_hides_in_the_body(make_article, editor, body):
    article = make_article(body_ar=body)
    assert blocked_by(article) == ["body"]
    with pytest.raises(NotReady):
        publish(article, "ar", by=editor)
    assert not Edition.objects.exists()


@pytest.mark.parametrize("body", ["<p></p>", "<p> </p>", "<p>\u00a0</p>", "<div><br></div>"])
def test_a_body_in_which_nothing_is_left_is_empty(make_article, body):
    assert blocked_by(make_article(body_ar=body)) == ["body"]


def test_a_body_of_a_picture_alone_is_not_empty(make_article):
    assert blocked_by(make_article(body_ar='<figure data-picture="7"></figure>')) == []


@pytest.mark.parametrize("field", ["headline", "lead"])
@pytest.mark.parametrize("blank", [" ", "\u00a0", "\t", "\u0007", "\u200f", "\u200b\u2060"])
def test_a_line_in_which_nothing_can_be_seen_is_missing(make_article, field, blank):
    assert blocked_by(make_article(**{f"{field}_ar": blank})) == [field]


def test_a_link_without_an_address_in_a_note_does_no_harm(make_article):
    """A working copy may come from a script that did not sanitise it; printing does."""
    article = make_article(body_ar="<p>نص<footnote><a>مصدر</a></footnote>.</p>")
    assert preflight(article, "ar") == []


def test_each_footnote_without_text_is_named_by_its_number(make_article):
    notes = ["", "بيان", "\u00a0", "\u200f"]
    body = "".join(f"<p>نص<footnote>{note}</footnote>.</p>" for note in notes)
    findings = blocking(preflight(make_article(body_ar=body), "ar"))
    assert [finding.field for finding in findings] == ["body"] * 3
    assert [number in str(f.message) for f, number in zip(findings, "134", strict=True)] == [
        True,
        True,
        True,
    ]


def test_a_footnote_without_text_is_named_by_the_number_that_readers_would_see(make_article):
    notes = ["بيان", "بيان", "", "بيان"]
    body = "".join(f"<p>نص<footnote>{note}</footnote>.</p>" for note in notes)
    [finding] = blocking(preflight(make_article(body_ar=body), "ar"))
    assert "2" in str(finding.message)


def test_what_forbids_comes_before_what_is_only_pointed_out(make_article):
    article = make_article(headline_ar='قال "نعم"', lead_ar="", section=None)
    article.tags.clear()
    article.bylines.all().delete()
    findings = preflight(article, "ar")
    assert [finding.is_blocking for finding in findings] == [True] * 2 + [False] * 3
    assert fields_of(article)[:2] == ["lead", "section"]
    assert set(fields_of(article)[2:]) == {"headline", "authors", "tags"}


def test_what_is_only_pointed_out_forbids_nothing(make_article, editor, shown):
    article = make_article(headline_ar="عنوان له بقية..")
    article.tags.clear()
    article.bylines.all().delete()
    assert fields_of(article)
    publish(article, "ar", by=editor)
    assert shown() == ["عنوان له بقية.."]


def test_a_picture_without_words_is_pointed_out_in_the_language_that_lacks_them(make_article):
    words = {"alt_ar": "جسر", "credit_ar": "تصوير: منى صالح"}
    picture = Picture(**words, width=1, height=1, file="one.webp")
    models.QuerySet(Picture).bulk_create([picture])
    article = make_article(picture=picture)
    assert "picture" not in fields_of(article, "ar")
    assert "picture" in fields_of(article, "en")


def test_a_headline_as_long_as_its_field_can_be_published(make_article, editor):
    article = make_article(headline_en="bridge " * 28, lead_en="Lead.", body_en="<p>Text.</p>")
    assert publish(article, "en", by=editor).slug


def test_every_finding_says_its_rule_and_its_reason(make_article):
    article = make_article(headline_ar='قال "نعم" ..', lead_ar="", body_ar="", section=None)
    article.tags.clear()
    article.bylines.all().delete()
    for finding in preflight(article, "ar"):
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", finding.rule)
        assert str(finding.message)
        assert str(finding.reason)


def test_a_finding_of_the_text_says_where_it_stands(make_article):
    body = (
        '<h2>عنوان</h2><ul><li><p>نص "أول"<footnote>بيان "ثان"</footnote>.</p></li></ul>'
        "<blockquote><p>قول</p><cite>قائل ..</cite></blockquote>"
    )
    found = preflight(make_article(headline_ar='"نعم"', body_ar=body), "ar")
    places = {(finding.field, finding.rule): finding.places for finding in found}
    assert [
        (place.block, place.note, place.start) for place in places["body", "straight-quotes"]
    ] == [(1, None, 3), (1, None, 7), (None, 1, 5), (None, 1, 9)]
    assert [place.block for place in places["body", "double-full-stop"]] == [3]
    assert [(place.block, place.start) for place in places["headline", "straight-quotes"]] == [
        (0, 0),
        (0, 4),
    ]
    assert {place.text for place in places["headline", "straight-quotes"]} == {'"'}


def test_no_fix_reaches_over_a_footnote(make_article):
    body = "<p>نص <footnote>بيان</footnote> .</p><p>نص .</p>"
    found = preflight(make_article(body_ar=body), "ar")
    fixes = {finding.rule: [place.fix for place in finding.places] for finding in found}
    assert fixes["space-before-mark"] == [None, ""]
    assert fixes["space-before-note"] == [""]


def test_an_unsaved_text_is_looked_at_like_a_saved_one(article, section, tag, author):
    text = replace(article.text_in("ar"), headline='"نعم"')
    unsaved = Draft("ar", text, section=section, tags=[tag], authors=[author])
    assert [finding.rule for finding in preflight_draft(unsaved)] == ["straight-quotes"]
    alone = preflight_draft(Draft("ar", text))
    assert {finding.rule for finding in alone} == {
        "straight-quotes",
        "missing-section",
        "missing-tags",
        "missing-byline",
    }


def test_a_draft_of_a_saved_story_is_that_story(article, tag, author):
    draft = Draft.of(article, "ar")
    assert (draft.section, draft.tags, draft.authors) == (article.section, [tag], [author])
    assert draft.text == article.text_in("ar")


def test_a_finding_says_in_how_many_places_where_they_are_several(make_article):
    with translation.override("en"):
        [twice] = preflight(make_article(lead_ar="جاء.. ثم.. وعاد"), "ar")
        [once] = preflight(make_article(lead_ar="جاء.. ثم"), "ar")
        assert twice.counted == "Two full stops stand together (2 places)"
        assert str(once.counted) == "Two full stops stand together."
