"""The preview shows what is being typed, on every screen and in both themes; links lead out."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import FrameLocator, Page, expect

from articles.desk.preview.links import LASTING
from articles.models import Article, Edition

pytestmark = pytest.mark.django_db(transaction=True)


def change_url(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def open_preview(page: Page) -> Page:
    with page.context.expect_page() as opened:
        page.locator("[data-preview]:visible").first.click()
    preview = opened.value
    expect(preview.locator("[data-preview-state]")).to_contain_text("ما في النموذج الآن")
    return preview


def page_in(preview: Page) -> FrameLocator:
    """The page of the story; while the next one loads, the one that is shown."""
    return preview.frame_locator("iframe:not([data-waiting])")


def show_as(preview: Page, view: str) -> None:
    preview.get_by_role("radio", name=view, exact=True).check(force=True)


def test_unsaved_words_are_shown_as_they_are_typed_and_nothing_is_saved(
    open_desk, editor, make_article
):
    article = make_article()
    desk = open_desk(editor)
    desk.goto(change_url(article))
    desk.locator("#id_headline_ar").fill("عنوان لم يُحفظ")
    preview = open_preview(desk)
    headline = page_in(preview).locator("h1.story__headline")
    expect(headline).to_have_text("عنوان لم يُحفظ")

    body = desk.locator(".body-editor:has(+ #id_body_ar) .ProseMirror").first
    body.click()
    desk.keyboard.press("Control+Home")
    desk.keyboard.type("كلمات تُكتب الآن. ")
    expect(page_in(preview).locator(".story__body")).to_contain_text("كلمات تُكتب الآن.")
    desk.locator("#id_headline_ar").fill("عنوان ثانٍ")
    expect(headline).to_have_text("عنوان ثانٍ")
    expect(preview.locator("iframe")).to_have_count(1)
    assert preview.evaluate("history.length") == 1

    article.refresh_from_db()
    assert article.headline_ar == "جسر جديد يربط ضفتي المدينة في الربيع"
    assert not Edition.objects.exists()


def test_a_new_story_is_previewed_before_its_first_save(open_desk, editor):
    desk = open_desk(editor)
    desk.goto(reverse("admin:articles_article_add"))
    desk.locator("#id_headline_ar").fill("مادة جديدة")
    preview = open_preview(desk)
    expect(page_in(preview).locator("h1.story__headline")).to_have_text("مادة جديدة")
    assert not Article.objects.exists()


def test_each_screen_has_its_width_and_fits_the_window(open_desk, editor, make_article, screenshot):
    article = make_article()
    desk = open_desk(editor)
    desk.goto(reverse("admin:articles_article_preview", args=[article.pk, "ar"]))
    widths = {"جوال": 390, "لوحي": 820, "مكتبي": 1280}
    for window in (1280, 768):
        desk.set_viewport_size({"width": window, "height": 900})
        for view, width in widths.items():
            show_as(desk, view)
            page_width = page_in(desk).locator("html").evaluate("() => innerWidth")
            assert page_width == width, view
            device = desk.locator("[data-device]").bounding_box()
            assert device["width"] <= min(width, window), view
            wider = desk.evaluate("document.documentElement.scrollWidth > innerWidth")
            assert not wider, view
            screenshot(desk, f"desk-preview-{view}-{window}")


def test_a_theme_is_shown_whatever_the_system_has(open_desk, editor, make_article, screenshot):
    article = make_article()
    for dark in (False, True):
        desk = open_desk(editor, dark=dark)
        desk.goto(reverse("admin:articles_article_preview", args=[article.pk, "ar"]))
        ground = page_in(desk).locator("html")
        for theme, colour in (("داكن", "rgb(17, 21, 29)"), ("فاتح", "rgb(253, 250, 243)")):
            show_as(desk, theme)
            expect(ground).to_have_css("background-color", colour)
        show_as(desk, "داكن")
        desk.reload()
        expect(ground).to_have_css("background-color", "rgb(17, 21, 29)")
        screenshot(desk, f"desk-preview-theme-{'dark' if dark else 'light'}")


def test_the_share_card_says_what_the_page_tells_other_programs(
    open_desk, editor, make_article, screenshot
):
    article = make_article(headline_ar="NileWave تختبر أول عبّارة كهربائية")
    desk = open_desk(editor)
    desk.goto(reverse("admin:articles_article_preview", args=[article.pk, "ar"]))
    show_as(desk, "بطاقة المشاركة")
    expect(desk.locator("iframe")).to_be_hidden()
    titles = desk.locator("[data-card=title]")
    for title in titles.all():
        # With the marks that keep it right to left in a program that runs the other way.
        expect(title).to_have_text("\u200f\u2067NileWave تختبر أول عبّارة كهربائية\u2069")
    expect(desk.locator("[data-without-picture]")).to_be_visible()
    expect(desk.locator("[data-card=link]").first).to_have_text(re.compile(rf"/a/{article.pk}$"))
    screenshot(desk, "desk-preview-card")


def test_footnotes_stay_in_the_preview_and_links_lead_out(open_desk, editor, make_article):
    article = make_article()
    desk = open_desk(editor)
    desk.goto(reverse("admin:articles_article_preview", args=[article.pk, "ar"]))
    page = page_in(desk)
    page.locator("#fnref-1 a, a#fnref-1, sup a").first.click()
    expect(page.locator("#fn-1")).to_be_in_viewport()
    with desk.context.expect_page() as opened:
        page.locator(".masthead__name a").click()
    opened.value.wait_for_url(re.compile(r"/$"))
    expect(page.locator(".preview-banner")).to_have_count(1)


def test_the_preview_beside_the_text_is_a_narrow_window(open_desk, editor, make_article):
    article = make_article()
    desk = open_desk(editor)
    desk.goto(change_url(article))
    desk.locator(".story-more summary").click()
    with desk.context.expect_page() as opened:
        desk.get_by_role("button", name="المعاينة بجانب النص").click()
    beside = opened.value
    expect(beside.locator("[data-preview-state]")).to_contain_text("ما في النموذج الآن")
    assert beside.evaluate("innerWidth") < 500
    expect(beside.locator("#header")).to_have_count(0)
    desk.locator("#id_headline_ar").fill("عنوان بجانب النص")
    expect(page_in(beside).locator("h1.story__headline")).to_have_text("عنوان بجانب النص")


def test_signed_out_the_last_preview_stays_and_it_is_said(open_desk, editor, make_article):
    article = make_article()
    desk = open_desk(editor)
    desk.goto(change_url(article))
    preview = open_preview(desk)
    headline = page_in(preview).locator("h1.story__headline")
    expect(headline).to_have_text(article.headline_ar)
    desk.context.clear_cookies()
    desk.locator("#id_headline_ar").fill("بعد انتهاء الجلسة")
    expect(preview.locator("[data-preview-state]")).to_contain_text("تعذّر التحديث")
    expect(headline).to_have_text(article.headline_ar)


def test_without_script_the_button_shows_the_unsaved_text(open_desk, editor, make_article):
    article = make_article()
    desk = open_desk(editor, script=False)
    desk.goto(change_url(article))
    desk.locator("#id_headline_ar").fill("عنوان بلا برمجة")
    with desk.context.expect_page() as opened:
        desk.locator("[data-preview]:visible").first.click()
    expect(opened.value.locator("h1.story__headline")).to_have_text("عنوان بلا برمجة")


def test_a_link_is_made_copied_opened_by_a_stranger_and_revoked(
    open_desk, open_page, editor, make_article, screenshot, check_accessible
):
    article = make_article()
    desk = open_desk(editor)
    desk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.goto(reverse("admin:articles_article_preview", args=[article.pk, "ar"]))
    desk.get_by_label("مدة عمله").select_option(next(iter(LASTING)))
    desk.get_by_role("button", name="إنشاء رابط").click()
    desk.get_by_role("button", name="نسخ").click()
    expect(desk.get_by_role("button", name="نُسخ")).to_be_visible()
    address = desk.evaluate("navigator.clipboard.readText()")
    screenshot(desk, "desk-preview-links")
    check_accessible(desk, "#content")

    stranger = open_page(width=360)
    stranger.goto(address)
    expect(stranger.locator("h1.story__headline")).to_have_text(article.headline_ar)
    expect(stranger.locator(".preview-banner")).to_contain_text("يعمل هذا الرابط حتى")
    assert stranger.context.cookies() == []

    desk.get_by_role("button", name="إلغاء الرابط").click()
    expect(desk.locator(".messagelist")).to_contain_text("أُلغي الرابط")
    assert stranger.reload().status == 404
