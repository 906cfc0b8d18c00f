"""An editor writes a story in the admin and publishes it; a stranger finds it, in its feed too."""

import re

import pytest
from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from articles.importing.story import import_story
from articles.models import Article, Edition

pytestmark = pytest.mark.django_db(transaction=True)

PASSWORD = "a long enough password"

TEXT = """NileWave تختبر أول عبّارة كهربائية بين ضفتي النهر
بدأت شركة النقل النهري أمس تجربة عبّارة تعمل بالبطاريات وتحمل مئتي راكب في الرحلة الواحدة.
تقول الشركة إن العبّارة تقطع النهر في سبع دقائق، وإن شحنها يستغرق ربع ساعة عند كل رصيف ¹.
ما الذي يتغير للركاب
لن يزيد ثمن التذكرة في سنة التجربة الأولى، وتعد الشركة بأن تسير العبّارة حتى منتصف الليل.
"""


@pytest.fixture
def desk(open_page, editor, screenshot) -> Page:
    page = open_page()
    page.goto("/admin/")
    screenshot(page, "desk-login-ar-1280")
    page.locator("[name=username]").fill(editor.username)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[type=submit]").click()
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    return page


def body_of(page: Page, language: str = "ar") -> Locator:
    """The place where the body of a language is written."""
    editor = page.locator(f".body-editor:has(+ #id_body_{language})")
    expect(editor).to_be_visible()
    return editor


def choose(page: Page, field: str, words: str) -> None:
    """Pick by autocomplete, as with the keyboard."""
    page.locator(f"#row-{field} [role=combobox]").click()
    page.keyboard.type(words)
    page.locator(f"#row-{field} [role=option][aria-selected=true]", has_text=words).click()


def write_footnote(page: Page, editor: Locator, words: str) -> None:
    editor.get_by_role("button", name=re.compile("إدراج حاشية")).click()
    page.keyboard.type(words)
    page.keyboard.press("Escape")


def test_an_editor_writes_with_a_footnote_and_tags_and_publishes(
    desk, open_page, section, tag, author, screenshot
):
    desk.goto(reverse("admin:articles_article_add"))
    desk.locator("#id_headline_ar").fill("NileWave تختبر أول عبّارة كهربائية")
    desk.locator("#id_lead_ar").fill("تحمل العبّارة مئتي راكب وتقطع النهر في سبع دقائق.")
    editor = body_of(desk)
    editor.locator(".ProseMirror").first.click()
    desk.keyboard.type("بدأت التجربة أمس على الرصيف الشرقي")
    write_footnote(desk, editor, "بيان الشركة، نوفمبر 2026")
    desk.keyboard.type(". وتستمر سنة كاملة")
    write_footnote(desk, editor, "وثيقة الترخيص")
    expect(editor.locator(".footnote-marker")).to_have_count(2)
    choose(desk, "section", section.name_ar)
    choose(desk, "tags", tag.name_ar)
    choose(desk, "byline", author.name_ar)
    screenshot(desk, "desk-story-ar-1280")
    desk.locator("[name=_continue]").click()

    article = Article.objects.get()
    assert article.body_ar == (
        "<p>بدأت التجربة أمس على الرصيف الشرقي<footnote>بيان الشركة، نوفمبر 2026</footnote>"
        ". وتستمر سنة كاملة<footnote>وثيقة الترخيص</footnote></p>"
    )
    with desk.context.expect_page() as opened:
        desk.locator("[data-preview]:visible").first.click()
    preview = opened.value
    page = preview.frame_locator("iframe:not([data-waiting])")
    expect(page.locator("h1")).to_have_text("NileWave تختبر أول عبّارة كهربائية")
    expect(page.locator(".preview-banner")).to_be_visible()
    assert not Edition.objects.exists()
    preview.close()

    desk.locator("[name=_publish_ar]").click()
    screenshot(desk, "desk-publish-ar-1280")
    desk.locator("form.press-form [type=submit]").click()
    expect(desk.locator(".messagelist .success")).to_be_visible()
    screenshot(desk, "desk-published-ar-1280")

    stranger = open_page(width=360)
    stranger.goto("/")
    stranger.get_by_role("link", name="NileWave").last.click()
    expect(stranger.locator("h1")).to_contain_text("NileWave")
    expect(stranger.locator("#fn-2")).to_contain_text("وثيقة الترخيص")
    stranger.locator("[rel=tag]").click()
    expect(stranger.locator(".card__headline")).to_contain_text("NileWave")
    feed = stranger.request.get(tag.get_feed_url())
    assert "بيان الشركة، نوفمبر 2026" in feed.text()


def test_an_imported_story_is_refused_until_its_footnote_has_text(
    desk, section, tag, author, editor, screenshot
):
    article = import_story(TEXT.encode(), "ar", by=editor).article
    desk.goto(reverse("admin:articles_article_change", args=[article.pk]))
    choose(desk, "section", section.name_ar)
    desk.locator("[name=_publish_ar]").click()
    refusal = desk.locator(".findings--blocking")
    expect(refusal).to_contain_text("الحاشية 1 بلا نص بعد.")
    expect(desk.locator("form.press-form [type=submit]")).to_have_count(0)
    screenshot(desk, "desk-refused-ar-1280")

    desk.goto(reverse("admin:articles_article_change", args=[article.pk]))
    editor_box = body_of(desk)
    editor_box.locator(".footnote-marker").click()
    desk.keyboard.type("نشرة الشركة الفصلية")
    desk.keyboard.press("Escape")
    desk.locator("[name=_publish_ar]").click()
    desk.locator("form.press-form [type=submit]").click()
    expect(desk.locator(".messagelist .success")).to_be_visible()
    assert Edition.objects.live().get().footnotes.get().text == "نشرة الشركة الفصلية"


def test_a_footnote_survives_cut_paste_and_undo(desk, make_article):
    article = make_article()
    desk.goto(reverse("admin:articles_article_change", args=[article.pk]))
    editor = body_of(desk)
    field = desk.locator("#id_body_ar")
    before = field.input_value()
    editor.locator(".ProseMirror p").first.click()
    desk.keyboard.press("Control+a")
    desk.keyboard.press("Control+x")
    expect(editor.locator(".footnote-marker")).to_have_count(0)
    desk.keyboard.press("Control+v")
    expect(editor.locator(".footnote-marker")).to_have_count(1)
    assert field.input_value() == before
    desk.keyboard.press("Control+z")
    desk.keyboard.press("Control+z")
    expect(editor.locator(".footnote-marker")).to_have_count(1)
    assert field.input_value() == before


def test_a_headline_that_begins_in_latin_starts_at_the_right_in_the_form_and_the_list(
    desk, make_article
):
    article = make_article(headline_ar="NileWave تختبر أول عبّارة كهربائية")
    desk.goto(reverse("admin:articles_article_change", args=[article.pk]))
    headline = desk.locator("#id_headline_ar")
    assert headline.evaluate("box => getComputedStyle(box).direction") == "rtl"
    assert headline.get_attribute("lang") == "ar"
    desk.goto(reverse("admin:articles_article_changelist"))
    gap = desk.get_by_role("link", name="NileWave").evaluate(
        """link => {
            const text = document.createTreeWalker(link, NodeFilter.SHOW_TEXT).nextNode();
            const range = document.createRange();
            range.setStart(text, text.data.indexOf("N"));
            range.setEnd(text, text.data.indexOf("N") + "NileWave".length);
            const cell = link.closest("th, td").getBoundingClientRect();
            return cell.right - range.getBoundingClientRect().right;
        }"""
    )
    assert 0 <= gap < 30


@pytest.mark.parametrize("width", [768, 1280])
@pytest.mark.parametrize("dark", [False, True])
def test_no_desk_page_scrolls_sideways(open_page, editor, make_article, screenshot, width, dark):
    article = make_article()
    page = open_page(width=width, dark=dark)
    page.goto("/admin/")
    page.locator("[name=username]").fill(editor.username)
    page.locator("[name=password]").fill(PASSWORD)
    page.locator("[type=submit]").click()
    pages = {
        "index": reverse("admin:index"),
        "list": reverse("admin:articles_article_changelist"),
        "story": reverse("admin:articles_article_change", args=[article.pk]),
        "publish": reverse("admin:articles_article_publish", args=[article.pk, "ar"]),
    }
    for name, path in pages.items():
        page.goto(path)
        screenshot(page, f"desk-{name}-{width}-{'dark' if dark else 'light'}")
        wider = page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        assert not wider, name
