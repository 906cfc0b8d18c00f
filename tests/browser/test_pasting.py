"""What is pasted is in the text at once and put right by the desk; one undo takes it back."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Page, Route, expect

from articles.models import Article
from articles.text.incoming.html import read_html

from .body import body_of, clipboard, expect_selected, expect_written, paste, text_of, written

pytestmark = pytest.mark.django_db(transaction=True)

PASTE_URL = "**/admin/paste/"
RIGHT_EDGE = """line => {
    const range = document.createRange();
    range.selectNodeContents(line);
    const edges = [...range.getClientRects()].map((box) => box.right);
    return line.getBoundingClientRect().right - Math.max(...edges);
}"""


@pytest.fixture
def story(make_article, editor) -> Article:
    return make_article(body_ar="<p>قبل.</p>", owner=editor)


@pytest.fixture
def desk(open_desk, story, editor) -> Page:
    page = open_desk(editor)
    page.goto(reverse("admin:articles_article_change", args=[story.pk]))
    text_of(page).locator("p").click()
    page.keyboard.press("End")
    page.keyboard.press("Enter")
    return page


def hold_answers(page: Page) -> list[Route]:
    """The questions about pastes, which wait until the test lets them go on."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route(PASTE_URL, hold)
    return held


def test_a_page_of_word_is_saved_as_a_body_and_stands_from_the_right(desk, story):
    word = clipboard("word-desktop.html")
    paste(text_of(desk), html=word, plain="مكتبة الرصيف")
    expect(text_of(desk).locator(".footnote-marker")).to_have_count(3)
    expect(body_of(desk).locator(".body-editor-notice")).to_contain_text("وردت 3 حواشٍ بنصوصها.")
    body = f"<p>قبل.</p>{read_html(word).html}"
    expect_written(desk, body)
    for line in ("عدد القرّاء", "قاعة الصحف", "اليوم"):
        gap = text_of(desk).locator("p", has_text=line).first.evaluate(RIGHT_EDGE)
        assert 0 <= gap < 3, line
    desk.locator("[name=_continue]").click()
    expect(desk.locator("html")).to_have_attribute("dir", "rtl")
    expect(text_of(desk).locator(".footnote-marker")).to_have_count(3)
    story.refresh_from_db()
    assert story.body_ar == body


def test_one_undo_takes_a_paste_back_and_the_cursor_stays_behind_it(desk):
    before = written(desk)
    html = '<p>نص <b>مهم</b><a href="https://e.example/?utm_source=x">هنا</a></p>'
    paste(text_of(desk), html=html, plain="نص مهم هنا")
    clean = '<a href="https://e.example/">هنا</a>'
    expect_written(desk, f"<p>قبل.</p><p>نص <strong>مهم</strong>{clean}</p>")
    desk.keyboard.type("!")
    expect_written(desk, f"<p>قبل.</p><p>نص <strong>مهم</strong>{clean}!</p>")
    desk.keyboard.press("Control+z")
    desk.keyboard.press("Control+z")
    expect_written(desk, before)
    desk.keyboard.press("Control+Shift+z")
    expect_written(desk, f"<p>قبل.</p><p>نص <strong>مهم</strong>{clean}</p>")


def test_marks_without_a_text_are_counted_and_led_to(desk):
    text = "قالت الهيئة ¹ أمس.\nوردت الشركة ².\nومضى الناس ³.\n\nالهوامش\n2. بيان"
    paste(text_of(desk), plain=text)
    notice = body_of(desk).locator(".body-editor-notice")
    expect(notice).to_contain_text("وردت حاشية واحدة بنصها.")
    expect(notice).to_contain_text("بقيت حاشيتان تحتاجان إلى نص.")
    expect(text_of(desk).locator(".footnote-marker.is-empty")).to_have_count(2)
    notice.get_by_role("button", name="أول حاشية فارغة").click()
    expect(body_of(desk).get_by_role("dialog", name="حاشية 1")).to_be_visible()
    desk.keyboard.type("نشرة")
    desk.keyboard.press("Escape")
    assert re.findall("<footnote>(.*?)</footnote>", written(desk)) == [
        "نشرة",
        "بيان",
        "",
    ]
    notice.get_by_role("button", name="إغلاق").click()
    expect(notice).to_be_hidden()


def test_without_the_desk_the_text_is_there_all_the_same(desk):
    desk.route(PASTE_URL, lambda route: route.abort())
    paste(text_of(desk), html="<p>قالت [1] <b>أمس</b></p>", plain="قالت [1] أمس")
    expect(body_of(desk).locator(".body-editor-notice")).to_contain_text("تعذّر على مكتب التحرير")
    expect_written(desk, "<p>قبل.</p><p>قالت [1] <strong>أمس</strong></p>")


def test_what_is_typed_before_the_desk_answers_stays(desk):
    held = hold_answers(desk)
    text = "قالت ¹ أمس.\nالهوامش\n1. بيان"
    paste(text_of(desk), plain=text)
    expect_written(desk, re.compile("1. بيان"))
    desk.keyboard.press("Control+Home")
    desk.keyboard.type("أولًا ")
    assert len(held) == 1
    held[0].continue_()
    expect_written(desk, "<p>أولًا قبل.</p><p>قالت<footnote>بيان</footnote> أمس.</p>")
    desk.keyboard.type("وثانيًا ")
    expect_written(desk, re.compile("^<p>أولًا وثانيًا قبل"))


def test_words_that_were_changed_before_the_desk_answers_are_left_alone(desk):
    held = hold_answers(desk)
    paste(text_of(desk), plain="قالت ¹ أمس.")
    for _letter in range(8):
        desk.keyboard.press("Backspace")
    held[0].continue_()
    expect(body_of(desk).locator(".body-editor-notice")).to_be_visible()
    expect_written(desk, "<p>قبل.</p><p>قال</p>")


def test_google_docs_brings_its_notes_beside_its_html(desk):
    paste(
        text_of(desk),
        html=clipboard("google-docs.html"),
        plain="ورشة تجليد الكتب",
        docs_slice=clipboard("google-docs.slice.json"),
    )
    expect(text_of(desk).locator(".footnote-marker")).to_have_count(3)
    assert "ص 12.</footnote>" in written(desk)


def test_what_comes_from_the_desk_is_pasted_as_it_is(desk):
    asked: list[str] = []
    desk.on("request", lambda request: asked.append(request.url))
    desk.keyboard.type("كلمة في وسط السطر")
    desk.keyboard.press("Control+Shift+ArrowRight")
    expect_selected(desk, "السطر")
    desk.keyboard.press("Control+c")
    desk.keyboard.press("End")
    desk.wait_for_function("getSelection().isCollapsed")
    desk.keyboard.press("Control+v")
    expect_written(desk, "<p>قبل.</p><p>كلمة في وسط السطرالسطر</p>")
    assert not [url for url in asked if url.endswith("/paste/")]


def test_a_paste_into_a_note_is_one_line_without_anybody_s_marks(desk):
    desk.keyboard.press("Control+Alt+f")
    writer = body_of(desk).locator(".footnote-panel .ProseMirror")
    paste(writer, html='<p>بيان <a href="https://e.example/?fbclid=1">أول</a></p><p>ثانٍ</p>')
    link = '<a href="https://e.example/">أول</a>'
    expect_written(desk, f"<p>قبل.</p><p><footnote>بيان {link} ثانٍ</footnote></p>")


def test_a_table_that_is_pasted_into_a_table_stays_in_its_cells(desk):
    table = "<table><tr><td>أ</td><td>ب</td></tr></table>"
    paste(text_of(desk), html=table, plain="أ ب")
    expect(text_of(desk).locator("td")).to_have_count(2)
    text_of(desk).locator("td").first.click()
    paste(text_of(desk), html="<table><tr><td>ج</td></tr></table>", plain="ج")
    expect(text_of(desk).locator("td").first).to_have_text("ج")
    expect(text_of(desk).locator("td")).to_have_count(2)
