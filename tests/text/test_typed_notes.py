"""Typed marks become footnotes, with their words from the list that ends the text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.body import parse, serialise, text_of
from articles.text.sanitise import sanitise
from articles.text.typed_notes import attach_typed_notes

BIYAN, TAQRIR = "<footnote>بيان</footnote>", "<footnote>تقرير</footnote>"


def attached(body: str) -> str:
    tree = parse(body)
    attach_typed_notes(tree)
    return serialise(tree)


def paragraphs(*lines: str) -> str:
    return "".join(line if line.startswith("<") else f"<p>{line}</p>" for line in lines)


@pytest.mark.parametrize(
    ("line", "html"),
    [
        ("في هذا المجال ¹.", "في هذا المجال<footnote></footnote>."),
        ("في هذا المجال¹.", "في هذا المجال<footnote></footnote>."),
        ("في هذا المجال.¹", "في هذا المجال.<footnote></footnote>"),
        ("«كما قال»¹²", "«كما قال»<footnote></footnote>"),
        ("كلمةٌ¹ بعدها", "كلمةٌ<footnote></footnote> بعدها"),
        ("كلمة ¹ ² ³ بعدها", "كلمة" + "<footnote></footnote>" * 3 + " بعدها"),
        ("كلمة¹،²،³ بعدها", "كلمة" + "<footnote></footnote>" * 3 + " بعدها"),
        ("كلمة⁽¹⁾ بعدها", "كلمة<footnote></footnote> بعدها"),
        ("DeepDune ¹ هنا", "DeepDune<footnote></footnote> هنا"),
        ("DeepDune¹ هنا", "DeepDune<footnote></footnote> هنا"),
        ("a word¹ of English", "a word<footnote></footnote> of English"),
        ("كلمة\u00a0⁴ بعدها", "كلمة<footnote></footnote> بعدها"),
        ("<strong>كلمة¹</strong> بعدها", "<strong>كلمة<footnote></footnote></strong> بعدها"),
    ],
)
def test_raised_digits_and_their_space_become_an_empty_footnote_without_any_list(line, html):
    assert attached(f"<p>{line}</p>") == f"<p>{html}</p>"


@pytest.mark.parametrize(
    "line",
    [
        "مساحتها 40 km² تقريبًا",
        "40 m² أو m³",
        "E=mc²",
        "CO₂ و CO²",
        "40 كم² و 3 م³",
        "10² و 10⁻⁹",
        "سنة 2024¹ كانت",
        "x² + y²",
        "¹ في أول السطر",
        "²",
        "كلمة ⁹⁹⁹⁹ بعدها",
        "قالت [1] ثم (2) وأعادت [١]",
    ],
)
def test_units_powers_and_brackets_without_a_list_are_left_as_they_are(line):
    assert attached(f"<p>{line}</p>") == f"<p>{line}</p>"


@pytest.mark.parametrize("mark", ["¹", "[1]", "(1)", "[١]", "(١)", "⁽¹⁾", "[ 1 ]"])
@pytest.mark.parametrize(
    "entries",
    [
        ("الهوامش", "1. بيان"),
        ("المراجع:", "[1] بيان"),
        ("<h2>هوامش ومراجع</h2>", "¹ بيان"),
        ("Notes", "١- بيان"),
        ("الحواشي", "(1) بيان"),
        ("<h3>المصادر</h3>", "<ol><li><p>بيان</p></li></ol>"),
    ],
)
def test_every_way_of_marking_is_matched_with_a_list_under_a_heading(mark, entries):
    body = attached(paragraphs(f"قالت الهيئة {mark} أمس.", *entries))
    assert body == f"<p>قالت الهيئة{BIYAN} أمس.</p>"


@pytest.mark.parametrize(
    ("marks", "entries"),
    [
        (("¹", "²"), ("1. بيان", "2. تقرير")),
        (("¹", "²"), ("____", "1) بيان", "2) تقرير")),
        (("¹", "²"), ("<ol><li><p>بيان</p></li><li><p>تقرير</p></li></ol>",)),
        (("[1]", "[2]"), ("[1] بيان", "[2] تقرير")),
        (("[1]", "[2]"), ("1. بيان", "2. تقرير")),
        (("(1)", "(2)"), ("* * *", "(1) بيان", "(2) تقرير")),
        (("[5]", "[6]"), ("[5] بيان", "[6] تقرير")),
    ],
)
def test_a_list_without_a_heading_is_one_where_the_text_marks_each_of_its_notes(marks, entries):
    body = attached(paragraphs(f"أول{marks[0]} وثانٍ{marks[1]}.", *entries))
    assert body == f"<p>أول{BIYAN} وثانٍ{TAQRIR}.</p>"


@pytest.mark.parametrize(
    "lines",
    [
        ("لنا (1) الحق و(3) الأرض.", "(1) بيان", "(2) تقرير"),
        ("لنا [1] الحق.", "1. بيان", "2. تقرير"),
        ("لنا (1) الحق و(2) الأرض.", "1. بيان", "2. تقرير"),
        ("لنا الحق.", "1. بيان", "2. تقرير"),
        ("(1) أول بند", "(2) ثاني بند", "[3] ثالث بند"),
        ("1. أول بند [1]", "نص بعد القائمة."),
        ("لنا [1] الحق.", "[1] بيان", "[1] بيان آخر"),
    ],
)
def test_lists_that_the_text_does_not_mark_stay_lists(lines):
    assert attached(paragraphs(*lines)) == paragraphs(*lines)


@pytest.mark.parametrize(
    "words",
    [
        "نصت المادة (1) على ذلك",
        "وفق المادة [1] من القانون",
        "القرار رقم (1) لسنة 2024",
        "انظر ص (1)",
        "see Article (1) of it",
        "(1) في أول السطر",
        "[1] في أول السطر",
        "سنة (2024) وسعره (15)",
        "مساحته 40 م²",
    ],
)
def test_what_has_a_number_of_its_own_is_no_mark_even_with_a_list(words):
    entries = ("الهوامش", "1. بيان", "2. تقرير")
    body = attached(paragraphs("قالت¹ وأعادت².", words, *entries))
    assert body == f"<p>قالت{BIYAN} وأعادت{TAQRIR}.</p><p>{words}</p>"


def test_a_note_cited_twice_has_the_same_words_in_both_places():
    entries = ("الهوامش", "1. بيان", "2. تقرير")
    body = attached(paragraphs("أ [1] ب [1، 2] ج [2].", *entries))
    assert body == f"<p>أ{BIYAN} ب{BIYAN}{TAQRIR} ج{TAQRIR}.</p>"


def test_a_text_marks_its_notes_in_one_way():
    body = attached(paragraphs("أ¹ ب² ثم (1) كذا و(2) كذا.", "الهوامش", "1. بيان", "2. تقرير"))
    assert body == f"<p>أ{BIYAN} ب{TAQRIR} ثم (1) كذا و(2) كذا.</p>"


def test_a_year_may_carry_a_mark_where_the_list_has_it():
    body = attached(paragraphs("في 2024¹ بلغت 10² أمتار.", "الهوامش", "1. بيان", "2. تقرير"))
    assert body.startswith(f"<p>في 2024{BIYAN} بلغت 10² أمتار.</p>")


def test_marks_are_found_in_headings_lists_quotations_and_tables():
    mark = "كلمة [1]"
    body = (
        f"<h2>{mark}</h2><ul><li><p>{mark}</p></li></ul><blockquote><p>{mark}</p></blockquote>"
        f"<table><tbody><tr><td><p>{mark}</p></td></tr></tbody></table>"
    )
    assert attached(f"{body}<h2>الهوامش</h2><p>1. بيان</p>") == body.replace(" [1]", BIYAN)


def test_a_mark_that_was_a_link_leaves_the_link_behind():
    body = '<p>قال <a href="https://e.org/">[1]</a> ثم <a href="https://e.org/">مضى [1]</a></p>'
    clean = sanitise(attached(f"{body}<h2>الهوامش</h2><p>1. بيان</p>"))
    assert clean == f'<p>قال{BIYAN} ثم <a href="https://e.org/">مضى</a>{BIYAN}</p>'


def test_words_keep_their_emphasis_and_their_addresses_become_links():
    entry = "1. <em>بيان</em>، https://e.example/a?id=1&amp;utm_source=x."
    link = '<a href="https://e.example/a?id=1">https://e.example/a?id=1</a>'
    assert attached(paragraphs("قالت¹.", "الهوامش", entry)) == (
        f"<p>قالت<footnote><em>بيان</em>، {link}.</footnote>.</p>"
    )


def test_a_note_that_no_mark_points_to_stays_under_its_heading_with_its_number():
    entries = "<ol><li><p>بيان</p></li><li><p>تقرير</p></li></ol>"
    assert attached(paragraphs("قالت¹.", "المراجع", entries)) == (
        f"<p>قالت{BIYAN}.</p><h2>المراجع</h2><p>2. تقرير</p>"
    )


def test_it_says_which_marks_were_matched_and_which_still_need_words():
    tree = parse(paragraphs("أ¹ ب² ج³.", "د².", "الهوامش", "1. بيان", "4. تقرير"))
    notes = attach_typed_notes(tree)
    assert [number for _block, number in notes.matched] == [1]
    assert [(text_of(block), number) for block, number in notes.empty] == [
        ("أ ب ج.", 2),
        ("أ ب ج.", 3),
        ("د.", 2),
    ]
    assert [text_of(block) for block in notes.left_over] == ["4. تقرير"]


SCRAPS = st.sampled_from(
    ["كلمة", " ", "¹", "²", "[1]", "(2)", "1. ", "م", "10", ".", "الهوامش", "المادة ", "<b>x</b>"]
)
BODIES = st.lists(st.lists(SCRAPS, min_size=1, max_size=6).map("".join), max_size=6)


@given(BODIES)
def test_no_word_is_lost_and_what_comes_out_is_canonical(lines):
    body = sanitise("".join(f"<p>{line}</p>" for line in lines))
    done = attached(body)
    assert sanitise(sanitise(done)) == sanitise(done)
    assert _words(body) <= _words(done) | {"الهوامش"}


def _words(body: str) -> set[str]:
    apart = re.sub(r"(</p>|</?footnote>)", r" \1 ", body)
    return set(re.findall(r"[a-z\u0621-\u064a]+", text_of(parse(apart), notes=True)))
