"""The story screen as a place to write in: its frame, its keys, its widths."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Article
from tests.conftest import ENGLISH

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def story_url(make_article) -> str:
    return reverse("admin:articles_article_change", args=[make_article(**ENGLISH).pk])


@pytest.mark.parametrize(
    ("language", "dark", "width"), [("ar", False, 1280), ("en", True, 1280), ("ar", True, 768)]
)
def test_axe_finds_nothing_on_the_story_screen(
    open_desk, editor, story_url, check_accessible, language, dark, width
):
    page = open_desk(editor, language=language, dark=dark, width=width)
    page.goto(story_url)
    expect(page.locator(".ProseMirror").first).to_be_visible()
    check_accessible(page)


@pytest.fixture
def page(open_desk, editor, story_url):
    page = open_desk(editor)
    page.goto(story_url)
    return page


def test_the_bar_counts_while_somebody_writes(page):
    count = page.locator("[data-word-count]:visible")
    expect(count).to_have_text("22 كلمة · دقيقة واحدة")
    page.locator(".ProseMirror").first.click()
    page.keyboard.press("Control+End")
    page.keyboard.type(" وتنتهي الأعمال غدا")
    expect(count).to_have_text("25 كلمة · دقيقة واحدة")
    page.get_by_role("tab", name="English").click()
    expect(count).to_have_text("11 كلمة · دقيقة واحدة")


def test_a_headline_grows_and_never_breaks(page):
    headline = page.locator("#id_headline_ar")
    before = headline.bounding_box()["height"]
    headline.fill("جسر جديد يربط ضفتي المدينة " * 4)
    assert headline.bounding_box()["height"] > before
    headline.press("Enter")
    expect(page.locator("#id_lead_ar")).to_be_focused()
    assert "\n" not in headline.input_value()
    left = page.locator("#row-headline_ar .field__left")
    expect(left).to_have_text("")
    headline.fill("ع" * 190)
    expect(left).to_have_text("بقيت 10 أحرف")
    headline.fill("ع" * 202)
    expect(left).to_have_text("زيادة حرفين")


def test_a_search_result_shows_what_is_typed(page):
    page.get_by_text("الرابط ومحركات البحث").first.click()
    result = page.locator("[data-search-result=ar]")
    expect(result).to_contain_text("جسر جديد يربط ضفتي المدينة في الربيع")
    page.locator("#id_search_title_ar").fill("متى يفتح الجسر الجديد؟")
    expect(result).to_contain_text("متى يفتح الجسر الجديد؟")
    page.locator("#id_slug_ar").fill("متى يفتح!")
    expect(result.locator("[data-slug]")).to_have_text("متى-يفتح")


def test_choosing_by_keyboard_alone(page, tag, section):
    tags = page.get_by_role("combobox", name="الوسوم")
    expect(page.get_by_role("button", name=f"إزالة {tag.name_ar}")).to_be_visible()
    tags.focus()
    page.keyboard.press("Backspace")
    expect(page.locator("#id_tags")).to_have_values([])
    page.keyboard.type("جس")
    expect(page.get_by_role("option", name=tag.name_ar)).to_have_attribute("aria-selected", "true")
    page.keyboard.press("Enter")
    expect(page.locator("#id_tags")).to_have_values([str(tag.pk)])
    where = page.get_by_role("combobox", name="قسم")
    expect(where).to_have_value(section.name_ar)
    where.fill("")
    page.keyboard.press("Tab")
    expect(page.locator("#id_section")).to_have_value("")


def test_a_tab_says_that_its_language_has_unsaved_changes(page):
    mark = page.get_by_role("tab", name="العربية").locator("[data-unsaved-mark]")
    kicker = page.locator("#id_kicker_ar")
    before = kicker.input_value()
    kicker.fill("جسور")
    expect(mark).to_be_visible()
    expect(page.get_by_role("tab", name="English").locator("[data-unsaved-mark]")).to_be_hidden()
    kicker.fill(before)
    expect(mark).to_be_hidden()


def test_the_question_mark_lists_the_shortcuts_and_they_work(page, check_accessible):
    shortcuts = page.get_by_role("dialog", name="اختصارات لوحة المفاتيح")
    page.keyboard.press("?")
    expect(shortcuts).to_be_visible()
    for label in ("حفظ المسودة", "معاينة", "نشر…", "إلى المتن", "إدراج حاشية"):
        expect(shortcuts.get_by_text(label, exact=True)).to_be_visible()
    check_accessible(page, "dialog[data-shortcuts]")
    page.keyboard.press("Escape")
    page.keyboard.press("Control+Alt+KeyH")
    expect(page.locator("#id_headline_ar")).to_be_focused()
    page.keyboard.press("?")
    expect(shortcuts).to_be_hidden()
    page.keyboard.press("Control+Alt+KeyL")
    expect(page.locator("#id_headline_en")).to_be_focused()
    page.keyboard.press("Control+Alt+KeyB")
    expect(page.locator("#row-body_en .ProseMirror").first).to_be_focused()
    page.keyboard.press("Control+/")
    expect(shortcuts).to_be_visible()


def test_a_save_by_the_keys_works_while_the_keyboard_types_arabic(page, story_url):
    page.locator("#id_kicker_ar").fill("جسور")
    # On an Arabic keyboard the key that has S gives س.
    page.locator("#id_kicker_ar").evaluate(
        """field => field.dispatchEvent(new KeyboardEvent("keydown",
            {key: "س", code: "KeyS", ctrlKey: true, bubbles: true, cancelable: true}))"""
    )
    expect(page.locator(".messagelist .success")).to_be_visible()
    assert Article.objects.get().kicker_ar == "جسور"


def test_on_a_narrow_screen_the_panels_are_a_drawer(open_desk, editor, story_url):
    page = open_desk(editor, width=768)
    page.goto(story_url)
    side = page.get_by_role("complementary", name="التصنيف والنشر")
    expect(side).to_be_hidden()
    page.keyboard.press("Control+Alt+KeyS")
    expect(side).to_be_visible()
    assert side.evaluate("side => side.contains(document.activeElement)")
    # It slides in from the end side, the left of a page that runs right to left.
    expect(side).to_have_css("translate", "0px")
    assert side.bounding_box()["x"] == 0
    page.keyboard.press("Escape")
    expect(side).to_be_hidden()
    expect(page.get_by_role("button", name="التفاصيل")).to_be_focused()


@pytest.mark.parametrize("width", [360, 768, 1280])
def test_the_tools_of_the_body_stick_below_the_bar(open_desk, editor, make_article, width):
    long = make_article(body_ar="<p>تبدأ الأعمال غدا في الضفة الشرقية.</p>" * 60)
    page = open_desk(editor, width=width)
    page.goto(reverse("admin:articles_article_change", args=[long.pk]))
    tools = page.locator(".body-editor-toolbar:visible")
    expect(tools).to_be_visible()
    page.evaluate("window.scrollTo(0, 2000)")
    bar, below = page.locator("[data-story-bar]").bounding_box(), tools.bounding_box()
    assert bar["y"] == 0
    assert abs(bar["y"] + bar["height"] - below["y"]) < 2
    assert not page.evaluate(
        "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    )
