"""Typed marks become footnotes where they stand; the list at the end gives them their text."""

import pytest

from articles.importing.plain_text import parse

TEXT = "عنوان\nمقدمة\nأول جملة ¹ وثانية ² في سطر واحد.\nوهنا ثالثة.³"


def test_each_mark_without_a_note_is_reported_with_its_line():
    assert [(remark.line, remark.message) for remark in parse(TEXT).remarks] == [
        (3, "The typed mark 1 became a footnote; its text is still to be written."),
        (3, "The typed mark 2 became a footnote; its text is still to be written."),
        (4, "The typed mark 3 became a footnote; its text is still to be written."),
    ]


@pytest.mark.parametrize("heading", ["الهوامش", "الحواشي:", "المَراجع", "Notes", "SOURCES :"])
@pytest.mark.parametrize(
    "notes",
    [
        ["¹ الأول", "² الثاني", "³ الثالث"],
        ["1. الأول", "2. الثاني", "3. الثالث"],
        ["٣- الثالث", "٢ - الثاني", "١) الأول"],
        ["[1] الأول", "(2) الثاني", "\u200f3: الثالث"],
    ],
)
def test_a_list_at_the_end_gives_the_notes_their_text_by_number(heading, notes):
    story = parse("\n".join([TEXT, heading, *notes]))
    assert story.body == (
        "<p>أول جملة<footnote>الأول</footnote> وثانية<footnote>الثاني</footnote> في سطر واحد.</p>"
        "<p>وهنا ثالثة.<footnote>الثالث</footnote></p>"
    )
    assert story.remarks == []


def test_a_web_address_in_a_note_becomes_its_source():
    body = parse(f"{TEXT}\nالهوامش\n1. بيان، https://example.org/a?b=1&c=2.\n2. ب\n3. ج").body
    assert (
        '<footnote>بيان، <a href="https://example.org/a?b=1&amp;c=2">'
        "https://example.org/a?b=1&amp;c=2</a>.</footnote>"
    ) in body


def test_a_mark_that_the_list_leaves_out_stays_empty_and_is_reported():
    story = parse(f"{TEXT}\nالهوامش\n1. الأول\n3. الثالث")
    assert "وثانية<footnote></footnote>" in story.body
    assert [remark.line for remark in story.remarks] == [3]


def test_a_note_that_no_mark_points_to_stays_at_the_end():
    story = parse(f"{TEXT}\nالهوامش\n1. الأول\n2. الثاني\n3. الثالث\n4. زائد & باق")
    assert story.body.endswith("<h2>الهوامش</h2><p>4. زائد &amp; باق</p>")
    assert [(remark.line, remark.message) for remark in story.remarks] == [
        (9, "No mark in the text points to this note; it stays at the end of the body.")
    ]


@pytest.mark.parametrize(
    "notes",
    [
        ["1. الأول", "1. الأول مرة أخرى"],
        ["1. الأول", "سطر بلا رقم"],
        ["1.5 مليون نسمة."],
        ["2024 كان عامًا طويلًا."],
    ],
)
def test_what_is_no_list_of_notes_stays_text(notes):
    story = parse("\n".join([TEXT, "الهوامش", *notes]))
    assert "<footnote></footnote>" in story.body
    assert all(f"<p>{note}</p>" in story.body for note in notes)


def test_marks_in_headline_and_lead_stay_and_are_reported():
    story = parse("عنوان ¹\nمقدمة ²\nنص.")
    assert (story.headline, story.lead) == ("عنوان ¹", "مقدمة ²")
    assert [remark.line for remark in story.remarks] == [1, 2]


def test_marks_in_brackets_are_read_where_the_file_ends_in_their_list():
    story = parse("عنوان\nمقدمة\nقالت [1] ثم أعادت [١] القول.\n[1] بيان")
    note = "<footnote>بيان</footnote>"
    assert story.body == f"<p>قالت{note} ثم أعادت{note} القول.</p>"
    assert story.remarks == []
    assert parse("عنوان\nمقدمة\nقالت [1] ثم مضت.").body == "<p>قالت [1] ثم مضت.</p>"


def test_letters_are_cleaned_as_in_a_paste():
    story = parse("\u202bعن\u200bوان\nمقد\u00adمة\n\ufefb شيء\u200f هنا.")
    assert (story.headline, story.lead, story.body) == ("عنوان", "مقدمة", "<p>لا شيء هنا.</p>")
