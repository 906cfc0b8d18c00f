"""Footnotes as in a word processor: written in place, shown, listed, cited again, moved."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from .body import body_of, expect_selected, expect_written, text_of, written

pytestmark = pytest.mark.django_db(transaction=True)

LINK = '<a href="https://example.org/statement">المصدر</a>'
TWO_NOTES = (
    f"<p>قالت الهيئة<footnote>بيان الهيئة، {LINK}</footnote> إن الجسر يفتح.</p>"
    "<p>وتقول الشركة<footnote>تقرير الشركة</footnote> غير ذلك.</p>"
    "<p>والناس ينتظرون.</p>"
)


@pytest.fixture
def open_story(open_desk, make_article, editor):
    """A story of the editor's with a body, opened in the desk."""

    def open_(body: str = TWO_NOTES, page: Page | None = None, **options) -> Page:
        article = make_article(body_ar=body, owner=editor)
        page = page or open_desk(editor, **options)
        page.goto(reverse("admin:articles_article_change", args=[article.pk]))
        text_of(page)
        # What the page asks once it is there may still move the text.
        page.wait_for_load_state("networkidle")
        return page

    return open_


def markers(page: Page) -> Locator:
    return text_of(page).locator(".footnote-marker")


def numbers(page: Page) -> list[str]:
    return markers(page).evaluate_all("all => all.map((marker) => marker.dataset.number)")


def notes_in(html: str) -> list[str]:
    return re.findall(r"<footnote>(.*?)</footnote>", html)


def cursor_after(page: Page, words: str) -> None:
    """Put the cursor behind the last word of the paragraph that has these words."""
    text_of(page).locator("p", has_text=words).click()
    page.keyboard.press("End")


def test_a_note_and_its_source_are_written_where_it_is_cited(open_story):
    page = open_story("<p>والناس ينتظرون</p>")
    cursor_after(page, "ينتظرون")
    page.keyboard.press("Control+Alt+f")
    page.keyboard.type("مقابلة مع الركاب")
    page.keyboard.press("Tab")
    source = page.get_by_label("المصدر", exact=True)
    expect(source).to_be_focused()
    page.keyboard.type("لا عنوان هنا")
    page.keyboard.press("Enter")
    expect(body_of(page).locator(".footnote-source-error")).to_contain_text("ليس هذا عنوانًا")
    expect(source).to_have_value("لا عنوان هنا")
    source.fill("example.org/talk?id=3&utm_source=mail")
    page.keyboard.press("Enter")
    expect(body_of(page).locator(".footnote-panel")).to_be_hidden()
    link = '<a href="https://example.org/talk?id=3">example.org</a>'
    expect_written(page, f"<p>والناس ينتظرون<footnote>مقابلة مع الركاب، {link}</footnote></p>")


def test_a_source_is_changed_and_taken_away_where_it_is_shown(open_story):
    page = open_story()
    markers(page).first.click()
    source = page.get_by_label("المصدر", exact=True)
    expect(source).to_have_value("https://example.org/statement")
    source.fill("https://example.org/other")
    page.keyboard.press("Enter")
    assert 'بيان الهيئة، <a href="https://example.org/other">المصدر</a>' in (written(page))
    markers(page).first.click()
    source.fill("")
    page.keyboard.press("Enter")
    assert notes_in(written(page))[0] == "بيان الهيئة، المصدر"


def test_an_address_typed_into_a_note_becomes_its_link(open_story):
    page = open_story()
    markers(page).nth(1).click()
    page.keyboard.type("، https://example.org/a")
    page.keyboard.press("Escape")
    link = '<a href="https://example.org/a">https://example.org/a</a>'
    assert notes_in(written(page))[1] == f"تقرير الشركة، {link}"


def test_a_marker_shows_its_note_to_pointer_and_keyboard_until_escape(open_story):
    page = open_story()
    card = body_of(page).get_by_role("tooltip")
    markers(page).first.hover()
    expect(card).to_contain_text("بيان الهيئة")
    expect(card).to_contain_text("example.org")
    card.hover()
    expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()

    text_of(page).locator("p").nth(1).click()
    page.keyboard.press("Home")
    for _letter in "وتقول الشركة":
        page.keyboard.press("ArrowLeft")
    expect(card).to_be_hidden()
    page.keyboard.press("ArrowLeft")
    expect(card).to_contain_text("تقرير الشركة")
    described = markers(page).nth(1).get_attribute("aria-describedby")
    assert described == card.get_attribute("id")
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_a_note_is_cited_again_and_keeps_its_number_everywhere(open_story):
    page = open_story()
    cursor_after(page, "ينتظرون")
    page.keyboard.press("Control+Alt+Shift+F")
    page.keyboard.type("الشركه")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(markers(page)).to_have_count(3)
    assert numbers(page) == ["1", "2", "2"]
    notes = body_of(page).locator(".body-editor-footnotes li")
    expect(notes).to_have_count(2)
    expect(notes.nth(1)).to_contain_text("يشار إليها مرتين")
    notes.nth(0).get_by_role("button", name="مرة أخرى عند المؤشر").click()
    assert numbers(page) == ["1", "2", "2", "1"]
    page.locator("[name=_continue]").click()
    expect(page.locator(".messagelist .success")).to_be_visible()
    assert numbers(page) == ["1", "2", "2", "1"]


def test_changing_a_note_changes_all_its_citations_in_one_step(open_story):
    note = "<footnote>تقرير</footnote>"
    page = open_story(f"<p>أولًا{note} وثانيًا{note} وثالثًا{note}.</p>")
    markers(page).nth(1).click()
    expect(body_of(page).locator(".footnote-shared")).to_contain_text("3 مواضع")
    page.keyboard.type(" سنوي")
    page.keyboard.press("Escape")
    assert notes_in(written(page)) == ["تقرير سنوي"] * 3
    page.keyboard.press("Control+z")
    assert notes_in(written(page)) == ["تقرير"] * 3

    markers(page).nth(2).click()
    page.get_by_role("button", name="غيّرها في هذا الموضع وحده").click()
    page.keyboard.type(" آخر")
    assert notes_in(written(page)) == ["تقرير", "تقرير", "تقرير آخر"]
    assert numbers(page) == ["1", "1", "2"]


def test_two_empty_notes_are_never_the_same(open_story):
    page = open_story("<p>أولًا<footnote></footnote> وثانيًا<footnote></footnote>.</p>")
    assert numbers(page) == ["1", "2"]
    markers(page).nth(1).click()
    page.keyboard.type("نص")
    page.keyboard.press("Escape")
    assert notes_in(written(page)) == ["", "نص"]


def test_the_list_leads_to_each_note_and_each_of_its_citations(open_story):
    note = "<footnote>تقرير</footnote>"
    filler = "<p>سطر طويل من الكلام الذي لا حاشية فيه.</p>" * 40
    page = open_story(
        f"<p>أولًا{note}.</p>{filler}<p>وثانيًا{note} وأخرى<footnote>بيان</footnote>.</p>"
    )
    notes = body_of(page).locator(".body-editor-footnotes li")
    notes.nth(1).get_by_role("button").first.focus()
    page.keyboard.press("Enter")
    expect(markers(page).nth(2)).to_be_in_viewport()
    expect(body_of(page).get_by_role("dialog", name="حاشية 2")).to_be_visible()
    page.keyboard.press("Escape")
    notes.nth(0).get_by_role("button", name="الموضع 2").click()
    expect(markers(page).nth(1)).to_be_in_viewport()
    page.keyboard.press("Escape")
    notes.nth(0).get_by_role("button", name="الموضع 1").click()
    expect(markers(page).nth(0)).to_be_in_viewport()


def test_numbers_follow_a_note_that_is_dragged_and_undo_brings_it_back(open_story):
    page = open_story()
    before = written(page)
    markers(page).first.drag_to(
        text_of(page).locator("p").nth(2), target_position={"x": 40, "y": 12}
    )
    assert [re.sub("<.*?>", "", note) for note in notes_in(written(page))] == [
        "تقرير الشركة",
        "بيان الهيئة، المصدر",
    ]
    assert numbers(page) == ["1", "2"]
    page.keyboard.press("Control+z")
    expect_written(page, before)


def test_notes_go_along_from_one_story_to_another_and_into_another_language(open_story):
    source = open_story()
    text_of(source).locator("p").first.click()
    source.keyboard.press("Home")
    source.keyboard.press("Shift+End")
    expect_selected(source, "إن الجسر يفتح.")
    source.keyboard.press("Control+c")

    target = open_story("<p>مادة أخرى<footnote>حاشيتها</footnote>.</p>", source.context.new_page())
    target.bring_to_front()
    cursor_after(target, "مادة أخرى")
    target.keyboard.press("Control+v")
    expect(markers(target)).to_have_count(2)
    assert notes_in(written(target))[1] == f"بيان الهيئة، {LINK}"
    target.keyboard.press("Control+a")
    target.keyboard.press("Control+c")
    target.get_by_role("tab", name="English").click()
    text_of(target, "en").click()
    target.keyboard.press("Control+v")
    assert notes_in(written(target, "en")) == notes_in(written(target))


def test_a_note_is_deleted_without_a_question_and_comes_back(open_story):
    page = open_story()
    before = written(page)
    markers(page).first.click()
    page.get_by_role("button", name="حذف الحاشية").click()
    expect(markers(page)).to_have_count(1)
    assert numbers(page) == ["1"]
    page.keyboard.press("Control+z")
    expect_written(page, before)


@pytest.mark.parametrize("dark", [False, True])
def test_the_panel_the_list_and_the_dialog_are_accessible(open_story, check_accessible, dark):
    note = "<footnote>تقرير</footnote>"
    page = open_story(f"<p>أولًا{note} وثانيًا{note} وثالثًا<footnote></footnote>.</p>", dark=dark)
    markers(page).nth(1).click()
    expect(body_of(page).locator(".footnote-panel")).to_be_visible()
    check_accessible(page, ".body-editor")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+Alt+Shift+F")
    expect(page.locator(".cite-dialog")).to_be_visible()
    check_accessible(page, ".cite-dialog")
