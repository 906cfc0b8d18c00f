"""The preflight beside the text: a slip is found, gone to, and mended in one undo step."""

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from articles.models import Article

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story(make_article) -> Article:
    return make_article()


@pytest.fixture
def desk(open_desk, editor, story) -> Page:
    page = open_desk(editor)
    page.goto(reverse("admin:articles_article_change", args=[story.pk]))
    expect(panel(page)).to_contain_text("لا شيء يمنع النشر")
    return page


def panel(page: Page) -> Locator:
    return page.locator("[data-preflight]")


def finding(page: Page, rule: str) -> Locator:
    return page.locator(f"[data-finding*=':{rule}:'].finding")


def text_of(page: Page, language: str = "ar") -> Locator:
    return page.locator(f".body-editor:has(+ #id_body_{language}) .body-editor-page > .ProseMirror")


def type_at_end_of(page: Page, block: Locator, words: str) -> None:
    block.click()
    page.keyboard.press("End")
    page.keyboard.type(words)


def selected(page: Page) -> str:
    return page.evaluate("getSelection().toString()")


def test_a_slip_in_the_body_is_found_gone_to_and_mended(desk, story):
    body = desk.locator("#id_body_ar")
    before = body.input_value()
    last = text_of(desk).locator("p").last
    type_at_end_of(desk, last, " متى, قال")
    slip = finding(desk, "latin-mark")
    expect(slip.locator("mark")).to_have_text(",")
    mark = text_of(desk).locator(".preflight-mark--advice")
    expect(mark).to_have_text(",")

    slip.locator("[data-go]").press("Enter")
    expect(text_of(desk)).to_be_focused()
    assert selected(desk) == ","

    typed = body.input_value()
    slip.locator("[data-mend]").click()
    expect(mark).to_have_count(0)
    assert body.input_value() == typed.replace(",", "،")
    expect(panel(desk).locator("[data-preflight-said]")).to_have_text(
        "صُحِّح، والتراجع يعيده كما كان."
    )
    expect(slip).to_have_count(0)

    text_of(desk).press("Control+z")
    expect(slip).to_have_count(1)
    assert body.input_value() == typed
    text_of(desk).press("Control+z")
    assert body.input_value() == before


def test_all_of_a_kind_are_mended_in_one_step_and_notes_and_marks_stay(desk, story):
    body = "<p>قال<footnote>أولا, ثانيا</footnote>, <strong>ثم مضى, وعاد</strong>, وهنا</p>"
    Article.objects.update(body_ar=body)
    desk.reload()
    slip = finding(desk, "latin-mark")
    expect(slip.locator(".finding__steps")).to_contain_text("1 / 4")
    slip.locator("[data-mend-all]").click()
    expect(slip).to_have_count(0)
    desk.locator("[name=_continue]").click()
    expect(panel(desk)).to_contain_text("لا شيء يمنع النشر")
    story.refresh_from_db()
    assert story.body_ar == body.replace(",", "،")


def test_one_undo_takes_back_what_was_mended_at_once(desk):
    Article.objects.update(body_ar="<p>قال, ثم<footnote>أولا, ثانيا</footnote> مضى, وعاد</p>")
    desk.reload()
    before = desk.locator("#id_body_ar").input_value()
    finding(desk, "latin-mark").locator("[data-mend-all]").click()
    expect(finding(desk, "latin-mark")).to_have_count(0)
    text_of(desk).press("Control+z")
    expect(finding(desk, "latin-mark")).to_have_count(1)
    assert desk.locator("#id_body_ar").input_value() == before


def test_a_place_in_a_footnote_is_selected_where_the_note_is_written(desk):
    Article.objects.update(
        body_ar="<p>قال<footnote>بيان</footnote> ثم<footnote>أولا, ثم</footnote></p>"
    )
    desk.reload()
    slip = finding(desk, "latin-mark")
    expect(slip).to_contain_text("حاشية 2")
    expect(text_of(desk).locator(".footnote-marker.preflight-mark")).to_have_attribute(
        "data-number", "2"
    )
    slip.locator("[data-go]").click()
    expect(desk.locator(".footnote-panel .ProseMirror")).to_be_focused()
    assert selected(desk) == ","
    slip.locator("[data-mend]").click()
    expect(slip).to_have_count(0)
    assert "أولا، ثم" in desk.locator("#id_body_ar").input_value()


def test_a_place_in_an_input_is_selected_marked_and_mended_with_undo(desk):
    headline = desk.locator("#id_headline_ar")
    headline.fill("جسر جديد, ثم طريق")
    slip = finding(desk, "latin-mark")
    mark = desk.locator("#row-headline_ar .field-mark")
    expect(mark).to_have_text("ملاحظة واحدة")
    slip.locator("[data-go]").click()
    expect(headline).to_be_focused()
    assert headline.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd)") == ","
    mark.click()
    expect(slip.locator("[data-go]")).to_be_focused()
    slip.locator("[data-mend]").click()
    expect(headline).to_have_value("جسر جديد، ثم طريق")
    expect(mark).to_have_count(0)
    headline.press("Control+z")
    expect(headline).to_have_value("جسر جديد, ثم طريق")


def test_a_finding_of_the_other_language_is_not_shown_until_it_is_open(desk):
    desk.locator("[data-tab=language-en]").click()
    expect(panel(desk)).to_contain_text("لم يُكتب شيء")
    desk.locator("#id_lead_en").fill("It opens.")
    finding(desk, "missing-headline").locator("[data-go]").click()
    expect(desk.locator("#id_headline_en")).to_be_focused()
    desk.locator("[data-tab=language-ar]").click()
    expect(panel(desk)).to_contain_text("لا شيء يمنع النشر")


def test_marks_move_with_the_text_and_are_no_part_of_it(desk):
    Article.objects.update(body_ar="<p>قال, ثم مضى</p>")
    desk.reload()
    mark = text_of(desk).locator(".preflight-mark")
    expect(mark).to_have_text(",")
    desk.route("**/preflight/", lambda route: None)
    text_of(desk).press("Control+Home")
    desk.keyboard.type("وقد ")
    expect(mark).to_have_text(",")
    assert desk.locator("#id_body_ar").input_value() == "<p>وقد قال, ثم مضى</p>"
    mark.hover()
    expect(desk.locator(".mark-words")).to_contain_text("فاصلة")
    desk.keyboard.press("Escape")
    expect(desk.locator(".mark-words")).to_be_hidden()


def test_findings_are_gone_through_one_after_the_other_and_round_again(desk):
    Article.objects.update(
        body_ar="<p>قال, ثم<footnote>أولا, ثانيا</footnote></p>", lead_ar="جاء, ثم"
    )
    desk.reload()
    following = panel(desk).locator("[data-preflight-next]")
    expect(following).to_be_visible()
    stops = ["#id_lead_ar", ".body-editor-page > .ProseMirror", ".footnote-panel .ProseMirror"]
    for stop in [*stops, stops[0]]:
        following.click()
        expect(desk.locator(stop).first).to_be_focused()
    desk.keyboard.press("Control+Alt+n")
    expect(desk.locator(stops[1]).first).to_be_focused()


def test_in_the_drawer_of_a_narrow_screen_findings_are_reached_and_mended(open_desk, editor, story):
    page = open_desk(editor, width=768)
    page.goto(reverse("admin:articles_article_change", args=[story.pk]))
    page.locator("#id_lead_ar").fill("جاء, ثم, وعاد")
    page.locator("#row-lead_ar .field-mark").click()
    slip = finding(page, "latin-mark")
    expect(slip.locator("[data-place]:visible [data-go]")).to_be_focused()
    slip.locator("[data-place]:visible [data-mend]").click()
    expect(page.locator("#id_lead_ar")).to_have_value("جاء، ثم, وعاد")
    expect(slip.locator("[data-place]:visible [data-go]")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#id_lead_ar")).to_be_focused()
    expect(panel(page)).not_to_be_in_viewport()


def test_advice_is_hidden_for_the_session_and_comes_back(desk):
    desk.locator("#id_lead_ar").fill("ينتهي العمل.. قريبا")
    finding(desk, "double-full-stop").locator("[data-ignore]").click()
    expect(finding(desk, "double-full-stop")).to_have_count(0)
    desk.locator("[name=_continue]").click()
    expect(panel(desk)).to_contain_text("ملاحظة واحدة مخفية.")
    panel(desk).locator("[data-preflight-unhide]").click()
    expect(finding(desk, "double-full-stop")).to_have_count(1)


def test_nothing_is_asked_while_nothing_changes_and_losing_the_line_is_said(desk):
    asked = []
    desk.on(
        "request", lambda request: asked.append(request) if "preflight" in request.url else None
    )
    lead = desk.locator("#id_lead_ar")
    lead.press("End")
    lead.press("Home")
    desk.context.set_offline(True)
    lead.press_sequentially("و ")
    expect(panel(desk).locator("[data-preflight-state]")).to_contain_text("لا اتصال")
    desk.context.set_offline(False)
    expect(panel(desk).locator("[data-preflight-state]")).to_be_hidden()
    assert 1 <= len(asked) <= 3


@pytest.mark.parametrize(
    ("language", "width", "dark"), [("ar", 1280, False), ("ar", 768, True), ("en", 1280, True)]
)
def test_the_panel_is_accessible(
    open_desk, editor, make_article, check_accessible, language, width, dark
):
    article = make_article(
        headline_ar="NileWave تختبر.. أول عبّارة", body_ar="<p>قال<footnote></footnote>, ثم</p>"
    )
    page = open_desk(editor, language=language, width=width, dark=dark)
    page.goto(reverse("admin:articles_article_change", args=[article.pk]))
    if width < 1024:
        page.locator("[data-side-toggle]").click()
    expect(finding(page, "empty-footnote")).to_be_visible()
    check_accessible(page, "[data-preflight]")
    check_accessible(page, "[data-headline-shells]")
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
