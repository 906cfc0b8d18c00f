"""A body as a tree: read from canonical HTML, asked, and written back to the letter."""

import pytest

from articles.text.body import MAX_DEPTH, Element, blocks_text, elements, parse, serialise, text_of

BODY = (
    "<h2>عنوان</h2>"
    "<p>أ<footnote>حاشية <strong>أولى</strong></footnote> ب <em>ج</em></p>"
    "<ul><li><p>د<footnote>ثانية</footnote></p></li></ul>"
    "<blockquote><p>قول</p><cite>قائل</cite></blockquote>"
)


@pytest.mark.parametrize(
    "html",
    [
        BODY,
        "",
        "<p>5 &lt; 6 &amp;&amp; 7 &gt; 6</p>",
        "<p>&amp;lt; \"'</p>",
        '<p><a href="https://example.org/?a=1&amp;b=&quot;">رابط</a></p>',
        "<p>أ</p><hr><p>ب</p>",
        '<figure data-picture="1"></figure>',
    ],
)
def test_what_is_read_is_written_back_to_the_letter(html):
    assert serialise(parse(html)) == html


def test_text_is_read_without_notes_unless_they_are_asked_for():
    root = parse("<p>أ<footnote>حاشية</footnote> ب</p>")
    assert text_of(root) == "أ ب"
    assert text_of(root, notes=True) == "أحاشية ب"


def test_elements_come_in_the_order_of_the_text():
    notes = elements(parse(BODY), "footnote")
    assert [text_of(child) for note in notes for child in note.children] == [
        "حاشية ",
        "أولى",
        "ثانية",
    ]


def test_blocks_are_read_one_by_one():
    assert blocks_text(parse(BODY)) == ["عنوان", "أ ب ج", "د", "قول", "قائل"]


def test_what_lies_too_deep_is_left_out_and_its_text_is_not():
    depth, node = 0, parse("<p>" * 3000 + "نص")
    assert text_of(node) == "نص"
    while isinstance(node, Element):
        depth, node = depth + 1, node.children[0]
    assert depth == MAX_DEPTH
