"""Pictures, footnotes, quotations and links of a body, each with its place."""

from html import escape

import pytest
from django.db import models

from articles.models import Picture
from articles.models.article import ArticleText
from articles.press.draft import Draft
from articles.press.preflight import FindingPlace, preflight_draft

pytestmark = pytest.mark.django_db

WORDS = {"alt_ar": "جسر", "credit_ar": "تصوير: منى صالح"}


def make_picture(pk: int, **words: str) -> Picture:
    picture = Picture(pk=pk, width=1, height=1, file=f"{pk}.webp", **words)
    models.QuerySet(Picture).bulk_create([picture])
    return picture


def places(body: str, rule: str, language: str = "ar", **more) -> list[FindingPlace]:
    """The places of a rule's findings in a body, with a finding's own where it has none."""
    text = ArticleText(kicker="", headline="جسر", lead="نص.", body=body)
    found = [f for f in preflight_draft(Draft(language, text, **more)) if f.rule == rule]
    assert all(not finding.is_blocking for finding in found)
    return [place for finding in found for place in finding.places or [FindingPlace()]]


def test_a_lead_picture_with_all_its_words_is_fine():
    picture = make_picture(1, **WORDS)
    assert places("<p>نص</p>", "missing-alt", picture=picture) == []
    assert places("<p>نص</p>", "missing-credit", picture=picture) == []


def test_a_lead_picture_lacks_its_words_in_the_language_of_the_draft():
    picture = make_picture(1, **WORDS)
    assert places("<p>نص</p>", "missing-alt", "en", picture=picture)
    assert places("<p>نص</p>", "missing-credit", "en", picture=picture)
    blank = make_picture(2, alt_ar=" ", credit_ar="\u200f")
    assert places("<p>نص</p>", "missing-alt", picture=blank)
    assert places("<p>نص</p>", "missing-credit", picture=blank)


def test_pictures_in_the_body_are_named_by_their_figure():
    make_picture(1, **WORDS)
    make_picture(2, alt_ar="جسر")
    make_picture(3)
    body = "".join(
        f"<p>نص</p><figure {figure}></figure>"
        for figure in (
            *(
                'data-embed="https://www.youtube.com/watch?v=abcdefghijk"',
                'data-picture="1"',
                'data-picture="2"',
            ),
            *('data-picture="3"', 'data-picture="2"', 'data-picture="99"'),
        )
    )
    assert [place.figure for place in places(body, "missing-alt")] == [3]
    assert [place.figure for place in places(body, "missing-credit")] == [2, 3, 4]
    assert [place.figure for place in places(body, "missing-picture")] == [5]


def test_a_space_before_a_footnotes_number_can_be_taken_out():
    body = "<h2>عنوان</h2><p>نص <footnote>بيان</footnote>. ثم<footnote>آخر</footnote></p>"
    assert places(body, "space-before-note") == [
        FindingPlace(block=1, start=2, end=3, text=" ", fix="")
    ]
    assert places("<p><footnote>بيان</footnote> نص</p>", "space-before-note") == []


def test_a_quotation_without_a_speaker_is_marked_whole():
    body = (
        "<blockquote><p>قول أول</p><cite>قائل</cite></blockquote><p>نص</p>"
        "<blockquote><p>قول ثان</p><p>وبقيته</p></blockquote>"
    )
    assert places(body, "quotation-without-speaker") == [
        FindingPlace(block=3, start=0, end=7, text="قول ثان")
    ]


@pytest.mark.parametrize(
    "address", ["http://localhost/", "https://example.com/a", "mailto:x", "https://host/"]
)
def test_a_dead_link_is_marked_where_its_words_stand(address):
    link = f'<a href="{escape(address)}">هنا <strong>كله</strong></a>'
    body = f"<p>نص<footnote>بيان</footnote> {link}.</p><p>نص<footnote>من {link}</footnote></p>"
    assert places(body, "dead-link") == [
        FindingPlace(block=0, start=3, end=10, text="هنا كله"),
        FindingPlace(note=2, start=3, end=10, text="هنا كله"),
    ]


def test_a_live_link_is_left_alone():
    assert places('<p><a href="https://www.iana.org/">هنا</a></p>', "dead-link") == []


def test_links_that_fail_in_different_ways_are_told_apart():
    text = ArticleText(
        "", "جسر", "نص.", '<p><a href="http://localhost/">أ</a> <a href="tel:x">ب</a></p>'
    )
    found = [f for f in preflight_draft(Draft("ar", text)) if f.rule == "dead-link"]
    assert len({str(finding.message) for finding in found}) == 2


def test_a_note_that_is_cited_twice_is_read_once():
    note = '<footnote>قال "نعم"</footnote>'
    found = places(f"<p>نص{note} ونص{note}.</p>", "straight-quotes")
    assert [(place.note, place.fix) for place in found] == [(1, "«"), (1, "»")]
