"""The editor numbers the lines of a body as the preflight does, letter by letter."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.text.body import blocks_text, parse
from articles.text.sanitise import sanitise

pytestmark = pytest.mark.django_db(transaction=True)

BODIES = {
    "headings and lists": (
        "<h2>عنوان</h2><p>نص</p><ul><li><p>أ</p><ol><li><p>ب</p></li></ol></li></ul>"
    ),
    "a quotation with its speaker": (
        "<blockquote><p>قول</p><cite>قائل</cite></blockquote><p>بعد</p>"
    ),
    "a quotation without one": "<blockquote><p>قول</p></blockquote><p>بعد</p>",
    "a table with empty cells": (
        "<table><tbody><tr><th><p>رأس</p></th><th><p></p></th></tr>"
        "<tr><td><p></p></td><td><p>أ</p><p>ب</p></td></tr></tbody></table><p>بعد</p>"
    ),
    "notes in and between words": (
        "<p><footnote>أول</footnote> نص <footnote>ثان</footnote> ثم</p>"
        "<p>ن<footnote></footnote>ص</p>"
    ),
    "marks and links": (
        '<p>قبل <strong>قوي <em>مائل</em></strong> <a href="https://example.org/">رابط</a>.</p>'
    ),
    "letters beyond the first plane": "<p>𝔸𝔹 جسر 👩‍🚒 نص</p>",
    "pictures, embeds and rules between": (
        '<p>أ</p><figure data-picture="1"></figure><hr><p>ب</p>'
        '<figure data-embed="https://www.youtube.com/watch?v=x"></figure>'
        '<aside data-article="3"></aside><p>ج</p>'
    ),
    "hard spaces": "<p>\u00a0أ\u00a0\u00a0ب\u00a0</p>",
}

LINES = """async (url) => {
    const { bodyLines, textOf } = await import(url);
    const { editor } = document.querySelector(".body-editor-page > .ProseMirror");
    return bodyLines(editor.state.doc).map((line) => [
        textOf(line),
        line.map(({ from, to }) => editor.state.doc.textBetween(from, to)).join(""),
    ]);
}"""


@pytest.fixture
def lines_in_editor(open_desk, editor, make_article):
    """The lines of a body as the editor has it, and the same read back letter by letter."""
    page = open_desk(editor)

    def lines(body: str, *keys: str) -> tuple[list, str]:
        article = make_article(body_ar=body)
        page.goto(reverse("admin:articles_article_change", args=[article.pk]))
        text = page.locator(".body-editor-page > .ProseMirror").first
        expect(text).to_be_visible()
        for key in keys:
            text.press(key) if key.startswith("Control") else page.keyboard.insert_text(key)
        found = page.evaluate(LINES, "/static/js/desk/extensions/body-lines.js")
        return found, page.locator("#id_body_ar").input_value()

    return lines


@pytest.mark.parametrize("kind", BODIES)
def test_the_lines_of_a_body_are_those_of_the_preflight(lines_in_editor, kind):
    found, sent = lines_in_editor(sanitise(BODIES[kind]))
    assert [line for line, _read in found] == blocks_text(parse(sanitise(sent)))
    assert [line for line, _read in found] == [read for _line, read in found]


def test_spaces_that_printing_drops_are_not_counted(lines_in_editor):
    body = "<p>أول<footnote>بيان</footnote></p><p>ثان</p>"
    keys = ("Control+Home", "   ", "Control+End", "   ثم    ")
    found, sent = lines_in_editor(body, *keys)
    assert "   " in sent
    assert [line for line, _read in found] == blocks_text(parse(sanitise(sent)))
    assert [line for line, _read in found] == ["أول", "ثان ثم"]
