"""Any HTML in, canonical HTML of the body schema out: rule by rule."""

import re

import pytest

from articles.text import schema
from articles.text.body import parse, serialise
from articles.text.sanitise import sanitise

CANONICAL = [
    "",
    "<p>نص</p>",
    "<h2>عنوان</h2><h3>أصغر</h3><p>نص</p>",
    "<p>نص <strong>عريض <em>ومشدد</em></strong> عادي</p>",
    '<p><a href="https://example.org/a?b=1&amp;c=2">رابط</a></p>',
    '<p><a href="mailto:desk@example.org">بريد</a> <a href="tel:+97140000000">هاتف</a></p>',
    "<ul><li><p>أ</p><ul><li><p>ب</p></li></ul></li><li><p>ج</p></li></ul>",
    "<ol><li><p>أ</p></li></ol>",
    "<blockquote><p>قول</p><cite>قائل</cite></blockquote>",
    "<p>أ</p><hr><p>ب</p>",
    "<table><tbody><tr><th><p>أ</p></th><th><p></p></th></tr>"
    '<tr><td colspan="2"><p>ب</p></td></tr></tbody></table>',
    '<p>نص<footnote>حاشية <a href="https://example.org/">مصدر</a></footnote>.</p>',
    "<p>نص<footnote></footnote>.</p>",
    '<figure data-picture="7"></figure>',
    '<figure data-embed="https://www.youtube.com/watch?v=aqz-KE-bpKQ&amp;t=90s"></figure>',
    '<figure data-embed="https://x.com/midad/status/20"></figure>',
    '<aside data-article="12"></aside>',
    "<p>سعره 5 &lt; 6 &amp; ربع</p>",
    "<p>مسافة\u00a0لا تنكسر</p>",
    "<p>علامة\u200f اتجاه و\u200cفاصل</p>",
    '<table><tbody><tr><td rowspan="3"><ul><li><p>أ</p></li></ul></td></tr></tbody></table>',
    "<blockquote><p>قول<footnote>حاشية</footnote></p><ol><li><p>أ</p></li></ol></blockquote>",
    '<h2>عنوان<footnote>حاشية</footnote> <a href="https://example.org/">رابط</a></h2>',
    "<p><em>مائل<footnote><strong>حاشية</strong></footnote></em></p>",
]


def test_the_examples_hold_every_element_and_attribute_of_the_schema():
    written = "".join(CANONICAL)
    assert set(re.findall(r"<([a-z0-9]+)", written)) == schema.tags()
    names = {name for names in schema.attributes().values() for name in names}
    assert set(re.findall(r" ([a-z-]+)=", written)) == names


@pytest.mark.parametrize("html", CANONICAL)
def test_what_the_editor_writes_stays_the_same_to_the_letter(html):
    assert sanitise(html) == html


@pytest.mark.parametrize(
    ("hostile", "clean"),
    [
        ("<script>alert(1)</script><p>نص</p>", "<p>نص</p>"),
        ("<style>p{}</style><p style='color:red' onclick='x()' class=a id=b>نص</p>", "<p>نص</p>"),
        ('<p><a href="javascript:alert(1)">رابط</a></p>', "<p>رابط</p>"),
        ('<p><a href=" JaVaScRiPt:alert(1)">رابط</a></p>', "<p>رابط</p>"),
        ('<p><a href="data:text/html,x">رابط</a></p>', "<p>رابط</p>"),
        ('<p><a href="/relative">رابط</a></p>', "<p>رابط</p>"),
        ('<p><a href="https://">رابط</a></p>', "<p>رابط</p>"),
        ('<p>أ<img src=x onerror="alert(1)">ب</p>', "<p>أب</p>"),
        ("<svg><script>alert(1)</script></svg><p>نص</p>", "<p>نص</p>"),
        ("<iframe src='https://evil.example'></iframe><p>نص</p>", "<p>نص</p>"),
        ("<p>أ<!-- تعليق -->ب</p>", "<p>أب</p>"),
        ('<figure data-picture="1 or 1"></figure>', ""),
        ('<figure data-embed="javascript:x"></figure>', ""),
        ('<aside data-article="-3">نص</aside>', "<p>نص</p>"),
        ("<math><mtext></p><style><img src=x onerror=alert(1)></style>", ""),
    ],
)
def test_what_is_hostile_goes(hostile, clean):
    assert sanitise(hostile) == clean


@pytest.mark.parametrize(
    ("loose", "fitted"),
    [
        ("نص بلا فقرة", "<p>نص بلا فقرة</p>"),
        ("<div>أ</div><div>ب<br>ج</div>", "<p>أ</p><p>ب</p><p>ج</p>"),
        ("<p>أ<br>ب</p>", "<p>أ ب</p>"),
        ("<p>أ<em>ب<br/>ج</em></p>", "<p>أ<em>ب ج</em></p>"),
        ("<h1>أ</h1><h5>ب</h5>", "<h2>أ</h2><h3>ب</h3>"),
        ("<p><b>أ</b> <i>ب</i></p>", "<p><strong>أ</strong> <em>ب</em></p>"),
        ("<strong><p>أ</p><p>ب</p></strong>", "<p>أ</p><p>ب</p>"),
        ("<li>أ</li>ب", "<p>أ</p><p>ب</p>"),
        ("<ul>أ<li>ب</li></ul>", "<ul><li><p>أ</p></li><li><p>ب</p></li></ul>"),
        ("<ul><li><h2>أ</h2></li></ul>", "<ul><li><p>أ</p></li></ul>"),
        ("<blockquote>أ<h2>ب</h2></blockquote>", "<blockquote><p>أ</p><p>ب</p></blockquote>"),
        ("<blockquote><cite>أ</cite><p>ب</p></blockquote>",
         "<blockquote><p>ب</p><cite>أ</cite></blockquote>"),
        ("<blockquote><cite>أ</cite></blockquote>", "<blockquote><p>أ</p></blockquote>"),
        ("<cite>أ</cite>", "<p>أ</p>"),
        ("<table><tr><td>أ</td></tr></table>",
         "<table><tbody><tr><td><p>أ</p></td></tr></tbody></table>"),
        ("<table><thead><tr><th>أ</th></tr></thead><tbody><tr><td>ب</td></tr></tbody></table>",
         "<table><tbody><tr><th><p>أ</p></th></tr><tr><td><p>ب</p></td></tr></tbody></table>"),
        ("<p>أ<footnote>ب<footnote>ج</footnote></footnote></p>",
         "<p>أ<footnote>ب</footnote><footnote>ج</footnote></p>"),
        ('<p><a href="https://e.org/">أ<footnote>ب</footnote></a>ج</p>',
         '<p><a href="https://e.org/">أ</a><footnote>ب</footnote>ج</p>'),
        ("<figure data-picture='3'><img src=x><figcaption>شرح</figcaption></figure>",
         '<figure data-picture="3"></figure><p>شرح</p>'),
        ('<figure data-embed="https://youtu.be/aqz-KE-bpKQ?si=x">شرح</figure>',
         '<figure data-embed="https://www.youtube.com/watch?v=aqz-KE-bpKQ"></figure><p>شرح</p>'),
        ('<p>أ</p><figure data-embed="https://video.example/?a=1&amp;b=2"><p>شرح</p></figure>',
         '<p>أ</p><p><a href="https://video.example/?a=1&amp;b=2">'
         "https://video.example/?a=1&amp;b=2</a></p><p>شرح</p>"),
        ('<ul><li><figure data-embed="https://video.example/"></figure></li></ul>',
         '<ul><li><p><a href="https://video.example/">https://video.example/</a></p></li></ul>'),
        ('<figure data-picture="3" data-embed="https://x.com/midad/status/20"></figure>',
         '<figure data-picture="3"></figure>'),
        ("<p>  أ \n\t ب  </p><p> </p><p></p>", "<p>أ ب</p>"),
        ("<p><strong> </strong><em></em></p>", ""),
        ("<td colspan='2'>أ</td>", "<p>أ</p>"),
        ("<table><tr><td colspan='1' rowspan='0'>أ</td><td colspan='x'>ب</td></tr></table>",
         "<table><tbody><tr><td><p>أ</p></td><td><p>ب</p></td></tr></tbody></table>"),
    ],
)  # fmt: skip
def test_what_stands_in_the_wrong_place_is_put_in_the_right_one(loose, fitted):
    assert sanitise(loose) == fitted


@pytest.mark.parametrize("text", ["\x00\x08\x7f\ud800\ufffe", "&#1;&#x1f;&#127;", "&#xfffe;"])
def test_controls_and_half_surrogates_go_however_they_are_written(text):
    assert sanitise(f"<p>أ{text}ب</p>") == "<p>أب</p>"


@pytest.mark.parametrize("tag", ["nav", "center", "details", "form", "article", "dd", "h6"])
def test_blocks_the_schema_does_not_know_still_part_words(tag):
    text = re.sub(r"<[^>]+>", " ", sanitise(f"<{tag}>أ</{tag}><{tag}>ب</{tag}>"))
    assert text.split() == ["أ", "ب"]


@pytest.mark.parametrize("tag", ["blockquote", "strong", "footnote", "div", "ul", "table", "p"])
@pytest.mark.parametrize("depth", [20, 60, 3_000])
def test_no_depth_exhausts_the_stack_or_loses_the_text(tag, depth):
    once = sanitise(f"<{tag}>" * depth + "نص")
    assert once.count("نص") == 1
    assert sanitise(once) == once
    assert serialise(parse(once)) == once


def test_lists_nest_as_deep_as_anyone_writes_and_no_deeper():
    depth = schema.MAX_LIST_DEPTH
    deepest = "<ul><li>" * depth + "<p>نص</p>" + "</li></ul>" * depth
    assert sanitise(deepest) == deepest
    deeper = "<ul><li><p>أ</p>" * (depth + 1) + "</li></ul>" * (depth + 1)
    assert sanitise(deeper).count("<ul>") == depth
    assert sanitise(deeper).count("<p>أ</p>") == depth + 1
