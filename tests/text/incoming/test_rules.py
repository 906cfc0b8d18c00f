"""The single rules of reading what was written elsewhere."""

import json

import pytest

from articles.text.incoming.html import read_html
from articles.text.incoming.plain import read_text

from .conftest import blocks, notes

NOTE = '<li id="n1">بيان الهيئة <a href="#r1">↩</a></li>'


def html_of(html: str) -> str:
    return read_html(html).html


@pytest.mark.parametrize(
    ("looks", "meaning"),
    [
        ('<span style="font-weight:700">أ</span>', "<strong>أ</strong>"),
        ('<span style="font-weight: bold; color: red">أ</span>', "<strong>أ</strong>"),
        ('<b style="font-weight:normal">أ</b>', "أ"),
        ('<span style="font-style:italic">أ</span>', "<em>أ</em>"),
        ('<i style="font-style:normal">أ</i>', "أ"),
        ('<b style="mso-bidi-font-weight:normal">أ</b>', "أ"),
        ('<b style="mso-bidi-font-weight:normal">a</b>', "<strong>a</strong>"),
        ('<span style="mso-bidi-font-weight:bold">أ</span>', "<strong>أ</strong>"),
        ('<span style="font-weight:400">أ</span>', "أ"),
        ("<u>أ</u><s>ب</s><mark>ج</mark><small>د</small>", "أبجد"),
        ("م<sup>2</sup>", "م²"),
        ("10<sup>-9</sup>", "10⁻⁹"),
        ("CO<sub>2</sub>", "CO₂"),
        ("القرن 9<sup>th</sup>", "القرن 9th"),
        ('م<span style="vertical-align:super">3</span>', "م³"),
        ("كلمة<sup>[1]</sup> هنا", "كلمة<footnote></footnote> هنا"),
        ("كلمة<sup>(٢)</sup> هنا", "كلمة<footnote></footnote> هنا"),
        ("<cite>كتاب</cite> جديد", "كتاب جديد"),
    ],
)
def test_looks_are_read_for_what_they_mean(looks, meaning):
    assert html_of(f"<p>{looks}</p>") == f"<p>{meaning}</p>"


def test_a_heading_is_not_bold_besides():
    assert html_of("<h3><b>أ</b> <em>ب <strong>ج</strong></em></h3>") == "<h3>أ <em>ب ج</em></h3>"


@pytest.mark.parametrize(
    ("broken", "parted"),
    [
        ("<p>أ<br>ب</p>", ["<p>أ</p>", "<p>ب</p>"]),
        ("<p>أ<b>ب<br>ج</b>د</p>", ["<p>أ<strong>ب</strong></p>", "<p><strong>ج</strong>د</p>"]),
        ("<div>أ<br><br>ب<br></div>", ["<p>أ</p>", "<p>ب</p>"]),
        ("أ<br>ب<p>ج</p>", ["<p>أ</p>", "<p>ب</p>", "<p>ج</p>"]),
        ("<h2>أ<br>ب</h2>", ["<h2>أ ب</h2>"]),
        ("<ul><li>أ<br>ب</li></ul>", ["<ul><li><p>أ</p><p>ب</p></li></ul>"]),
        ("<pre>أ<br>ب</pre>", ["<p>أ</p>", "<p>ب</p>"]),
        ("<blockquote>أ<br>ب</blockquote>", ["<blockquote><p>أ</p><p>ب</p></blockquote>"]),
    ],
)
def test_a_line_break_begins_a_paragraph(broken, parted):
    assert blocks(html_of(broken)) == parted


@pytest.mark.parametrize(
    "speaker",
    [
        "<footer>— <cite>منى</cite>، كاتبة</footer>",
        "<p><cite>منى، كاتبة</cite></p>",
        "<cite>منى، كاتبة</cite>",
    ],
)
def test_a_quotation_keeps_its_speaker(speaker):
    assert html_of(f"<blockquote><p>قول</p>{speaker}</blockquote>") == (
        "<blockquote><p>قول</p><cite>منى، كاتبة</cite></blockquote>"
    )


def test_pictures_embeds_and_stories_of_our_own_come_back_as_they_were():
    body = (
        '<p>أ<footnote>ب</footnote></p><figure data-picture="3"></figure>'
        '<figure data-embed="https://www.youtube.com/watch?v=dQw4w9WgXcQ"></figure>'
        '<aside data-article="4"></aside>'
    )
    assert html_of(body) == body


@pytest.mark.parametrize("depth", [10, 60])
def test_links_and_paragraphs_survive_a_page_of_boxes_in_boxes(depth):
    inside = '<p>أ <a href="https://e.example/">ب</a></p>'
    deep = "<div>" * depth + "<span>" * depth + inside + "</span>" * depth + "</div>" * depth
    assert html_of(f"{deep}<div>ج</div>") == f"{inside}<p>ج</p>"


# Notes tied by links


@pytest.mark.parametrize(
    "mark",
    [
        '<sup><a id="r1" href="#n1">1</a></sup>',
        '<a id="r1" href="#n1"><sup>1</sup></a>',
        '<sup id="r1">[<a href="https://e.example/page#n1">1</a>]</sup>',
        '[<a id="r1" href="#n1">1</a>]',
        '<a name="r1" href="about:blank#n1">*</a>',
    ],
)
def test_a_mark_that_is_answered_is_a_footnote_however_it_is_drawn(mark):
    incoming = read_html(f"<p>قالت الهيئة {mark} أمس.</p><ol>{NOTE}</ol>")
    assert incoming.html == "<p>قالت الهيئة<footnote>بيان الهيئة</footnote> أمس.</p>"
    assert (incoming.matched, incoming.empty) == (1, 0)


def test_a_mark_keeps_a_space_before_the_next_word():
    html = html_of(f'<p>قالت <a id="r1" href="#n1">[1]</a>أمس.</p><ol>{NOTE}</ol>')
    assert html == "<p>قالت <footnote>بيان الهيئة</footnote>أمس.</p>"


def test_a_note_cited_twice_says_the_same_in_both_places():
    marks = '<sup><a id="r1" href="#n1">1</a></sup>', '<sup><a id="r2" href="#n1">1</a></sup>'
    back = '<li id="n1"><a href="#r1">أ</a> <a href="#r2">ب</a> بيان</li>'
    incoming = read_html(f"<p>أولًا{marks[0]} وثانيًا{marks[1]}.</p><ol>{back}</ol>")
    assert notes(incoming.html) == ["بيان", "بيان"]
    assert incoming.matched == 2


@pytest.mark.parametrize(
    ("note", "words"),
    [
        ('<p id="n1"><a href="#r1">[1]</a> بيان</p>', "بيان"),
        ('<p id="n1">1. بيان <a href="#r1">↩︎</a></p>', "بيان"),
        ('<p id="n1">(1) بيان <a href="#r1">↑</a></p>', "بيان"),
        ('<p id="n1"><sup>1</sup> بيان <a href="#r1">↑</a></p>', "بيان"),
        ('<p id="n1">1 مليون نسمة <a href="#r1">↑</a></p>', "1 مليون نسمة"),
        ('<div id="n1"><p><a href="#r1">1</a> بيان</p><p>وتتمته</p></div>', "بيان وتتمته"),
        ('<p id="n1"><a href="#r1">1</a> انظر <a href="#r1">الفقرة التي سبقت هذه</a></p>', "انظر"),
        ('<dl><dt>1</dt><dd id="n1">بيان <a href="#r1">↑</a></dd></dl>', "بيان"),
    ],
)
def test_a_note_says_its_words_without_its_number_and_the_way_back(note, words):
    html = html_of(f'<p>قالت<a id="r1" href="#n1">[1]</a>.</p>{note}')
    assert notes(html) == [words]


def test_notes_take_their_list_their_rule_and_their_heading_with_them():
    mark = '<sup><a id="r1" href="#n1">1</a></sup>'
    html = html_of(f"<p>قالت{mark}.</p><hr><section><h2>المراجع</h2><ol>{NOTE}</ol></section>")
    assert html == "<p>قالت<footnote>بيان الهيئة</footnote>.</p>"


def test_what_stands_beside_the_notes_stays():
    mark = '<sup><a id="r1" href="#n1">1</a></sup>'
    html = html_of(f"<p>قالت{mark}.</p><div><ol>{NOTE}</ol><p>نشر أول مرة أمس.</p></div>")
    assert blocks(html)[1:] == ["<p>نشر أول مرة أمس.</p>"]


@pytest.mark.parametrize(
    "mark",
    [
        '<sup class="reference"><a href="https://wiki.example/w#cite_note-1">[1]</a></sup>',
        '<a href="#_ftn1" name="_ftnref1"><span class="MsoFootnoteReference">[1]</span></a>',
        '<a role="doc-noteref" href="#fn-1">1</a>',
    ],
)
def test_a_mark_whose_note_was_not_copied_waits_for_a_text(mark):
    incoming = read_html(f"<p>قالت{mark} أمس.</p>")
    assert incoming.html == "<p>قالت<footnote></footnote> أمس.</p>"
    assert (incoming.matched, incoming.empty) == (0, 1)


@pytest.mark.parametrize(
    "html",
    [
        '<ol><li><a href="#c1">الفصل الأول</a></li></ol><h2 id="c1">الفصل الأول</h2><p>نص</p>',
        '<p><a href="#p2">2</a></p><h2 id="p2">الثاني</h2><p>نص</p>',
        '<p>انظر <a href="#t1">الجدول 1</a>.</p><p id="t1">جدول</p>',
    ],
)
def test_other_links_inside_a_page_are_no_marks(html):
    incoming = read_html(html)
    assert "footnote" not in incoming.html
    assert incoming.matched == incoming.empty == 0


# Google Docs' slice


def slice_of(text: str, notes: dict[str, str], styles: list | None = None) -> str:
    found = styles if styles is not None else [{"fs_id": note} for note in notes]
    resolved = {
        "dsl_spacers": text,
        "dsl_styleslices": [{"stsl_type": "footnote", "stsl_styles": found}],
        "dsl_relateddocslices": {
            note: {"dsl_spacers": words, "dsl_styleslices": []} for note, words in notes.items()
        },
    }
    return json.dumps({"data": json.dumps({"resolved": resolved})})


def test_notes_of_a_slice_are_placed_sign_by_sign_where_their_places_are_unknown():
    slice_ = slice_of("قال# الهيئة.#\nثم مضت.", {"a": "أولى", "b": "ثانية"})
    html = read_html("<p>قال الهيئة.</p><p>ثم مضت.</p>", docs_slice=slice_).html
    assert html == (
        "<p>قال<footnote>أولى</footnote> الهيئة.<footnote>ثانية</footnote></p><p>ثم مضت.</p>"
    )


def test_a_slice_of_another_text_places_nothing_from_where_they_part():
    slice_ = slice_of("قال# غيره#", {"a": "أولى", "b": "ثانية"})
    assert notes(read_html("<p>قال الهيئة</p>", docs_slice=slice_).html) == ["أولى"]


@pytest.mark.parametrize(
    "broken",
    [
        "",
        "{",
        "[]",
        "null",
        '{"data": 1}',
        '{"data": "{}"}',
        '{"data": "{\\"resolved\\": []}"}',
        slice_of("قال الهيئة", {"a": "أولى"}),
        slice_of("قال#", {}, [{"fs_id": "x"}]),
        slice_of("قال#", {"a": "أ"}, "abc"),
        '{"data": "' + "[" * 5000 + '"}',
    ],
)
def test_a_slice_that_is_none_does_no_harm(broken):
    assert read_html("<p>قال الهيئة</p>", docs_slice=broken).html == "<p>قال الهيئة</p>"


# Plain text


def test_one_bullet_or_number_is_no_list():
    assert read_text("• وحيد\n1. وحيد\n\n- حوار\n- حوار").html == (
        "<p>• وحيد</p><p>1. وحيد</p><p>- حوار</p><p>- حوار</p>"
    )
    assert read_text("3. ثالث\n4. رابع").html == "<p>3. ثالث</p><p>4. رابع</p>"
    assert read_text("1. أول\n2. ثانٍ").html == "<ol><li><p>أول</p></li><li><p>ثانٍ</p></li></ol>"


def test_markup_in_plain_text_is_text():
    assert read_text("<b>أ</b> &amp;").html == "<p>&lt;b&gt;أ&lt;/b&gt; &amp;amp;</p>"
    assert read_text(" \n\u200b\n").html == ""
