"""Pictures, embeds and related stories in the text: chosen, moved, replaced, removed, undone."""

import re

import pytest
from django.contrib.sessions.models import Session
from playwright.sync_api import Page, expect

from articles.models import Picture
from articles.press.publishing import publish
from tests.conftest import png

from .body import drop, expect_written, open_body, paste, written

pytestmark = pytest.mark.django_db(transaction=True)

BODY = "<p>أولى.</p><p>ثانية.</p>"
VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


@pytest.fixture
def article(make_article):
    return make_article(body_ar=BODY)


@pytest.fixture
def page(open_desk, editor) -> Page:
    return open_desk(editor)


def dialog_of(page: Page):
    return page.get_by_role("dialog")


def press_tool(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).first.click()


def test_a_picture_is_found_placed_moved_replaced_and_removed(page, article, make_picture):
    bridge = make_picture(alt_ar="جسر الإسكندرية", caption_ar="الجسر ليلًا.", credit_ar="سلمى")
    other = make_picture("other.png", alt_ar="ميناء", caption_ar="")
    open_body(page, article)
    page.keyboard.press("Control+Alt+p")
    dialog = dialog_of(page)
    expect(dialog.get_by_role("button", name="الجسر ليلًا")).to_be_visible()
    page.keyboard.type("جسر الاسكندريه")
    expect(dialog.locator(".chooser-result")).to_have_count(1)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")

    figure = f'<figure data-picture="{bridge.pk}"></figure>'
    expect_written(page, f"{BODY}{figure}")
    card = page.get_by_role("group", name=re.compile("^صورة · الجسر ليلًا"))
    expect(card.get_by_role("img", name="جسر الإسكندرية")).to_be_visible()
    expect(card).to_contain_text("سلمى")

    card.get_by_role("img").click()
    page.keyboard.press("Alt+Shift+ArrowUp")
    expect_written(page, f"<p>أولى.</p>{figure}<p>ثانية.</p>")
    page.keyboard.press("Control+z")
    expect_written(page, f"{BODY}{figure}")

    page.keyboard.press("Tab")
    expect(card.get_by_role("button", name="إلى أعلى")).to_be_focused()
    card.get_by_role("button", name="استبدال").click()
    dialog.get_by_role("button", name="ميناء").click()
    expect_written(page, f'{BODY}<figure data-picture="{other.pk}"></figure>')

    page.get_by_role("group", name=re.compile("ميناء|صورة")).last.hover()
    page.locator(".block-card").get_by_role("button", name="إزالة").click()
    expect_written(page, BODY)


def test_a_new_picture_comes_in_from_the_text_and_a_refusal_loses_nothing(page, article):
    open_body(page, article)
    press_tool(page, "إدراج صورة")
    dialog = dialog_of(page)
    dialog.get_by_role("tab", name="صورة جديدة").click()
    file = {"name": "boat.png", "mimeType": "image/png", "buffer": png((60, 40))}
    dialog.locator("[name=file]").set_input_files(file)
    dialog.get_by_label("المصدر").fill("سلمى حداد")
    dialog.get_by_role("button", name="إضافة واستعمال").click()
    expect(dialog.get_by_text("اكتب ما تُظهره الصورة.")).to_be_visible()
    expect(dialog.get_by_label("النص البديل")).to_be_focused()
    expect(dialog.get_by_label("المصدر")).to_have_value("سلمى حداد")
    page.keyboard.type("قارب في الميناء")
    page.keyboard.press("Enter")
    expect(dialog).to_have_count(0)
    picture = Picture.objects.get()
    assert (picture.alt_ar, picture.credit_ar) == ("قارب في الميناء", "سلمى حداد")
    expect_written(page, f'{BODY}<figure data-picture="{picture.pk}"></figure>')


def test_signed_out_meanwhile_the_picture_and_its_words_wait(page, article):
    open_body(page, article)
    press_tool(page, "إدراج صورة")
    dialog = dialog_of(page)
    dialog.get_by_role("tab", name="صورة جديدة").click()
    file = {"name": "boat.png", "mimeType": "image/png", "buffer": png((60, 40))}
    dialog.locator("[name=file]").set_input_files(file)
    dialog.get_by_label("النص البديل").fill("قارب")
    kept, cookies = list(Session.objects.values()), page.context.cookies()
    Session.objects.all().delete()
    dialog.get_by_role("button", name="إضافة واستعمال").click()
    expect(dialog.get_by_role("alert").filter(has_text="انتهت جلستك")).to_be_visible()
    expect(dialog.get_by_label("النص البديل")).to_have_value("قارب")
    Session.objects.bulk_create(Session(**row) for row in kept)
    page.context.add_cookies(cookies)
    dialog.get_by_role("button", name="إضافة واستعمال").click()
    expect(dialog).to_have_count(0)
    assert Picture.objects.count() == 1


@pytest.mark.parametrize("hand_over", [paste, drop])
def test_a_picture_file_given_to_the_text_opens_the_chooser_with_it(page, article, hand_over):
    text = open_body(page, article)
    hand_over(text, file=png((60, 40)))
    dialog = dialog_of(page)
    expect(dialog.get_by_text("image.png")).to_be_visible()
    expect(dialog.get_by_label("النص البديل")).to_be_focused()
    page.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    expect(text).to_be_focused()
    assert written(page) == BODY


def test_words_that_come_with_a_picture_of_themselves_stay_words(page, article):
    text = open_body(page, article)
    paste(text, html="<p>نص من برنامج آخر</p>", plain="نص من برنامج آخر", file=png((60, 40)))
    expect(text).to_contain_text("نص من برنامج آخر")
    expect(dialog_of(page)).to_have_count(0)


def test_an_address_is_embedded_if_its_site_is_allowed(page, article):
    open_body(page, article)
    press_tool(page, "تضمين رابط")
    dialog = dialog_of(page)
    page.keyboard.type("https://video.example/1")
    page.keyboard.press("Enter")
    refusal = dialog.get_by_role("alert")
    for name in ("YouTube", "Telegram", "OpenStreetMap"):
        expect(refusal).to_contain_text(name)
    page.keyboard.press("Control+a")
    page.keyboard.type("youtu.be/aqz-KE-bpKQ?si=tracking")
    page.keyboard.press("Enter")
    expect_written(page, f'{BODY}<figure data-embed="{VIDEO}"></figure>')
    expect(page.get_by_role("group", name=re.compile("فيديو على YouTube"))).to_be_visible()


def test_a_pasted_link_alone_on_its_line_becomes_an_embed_and_undo_gives_it_back(page, article):
    text = open_body(page, article)
    page.keyboard.press("Enter")
    paste(text, plain="https://youtu.be/aqz-KE-bpKQ")
    expect_written(page, f'{BODY}<figure data-embed="{VIDEO}"></figure>')
    expect(page.get_by_role("status").filter(has_text="ضُمِّن")).to_be_visible()
    page.keyboard.press("Control+z")
    link = '<a href="https://youtu.be/aqz-KE-bpKQ">https://youtu.be/aqz-KE-bpKQ</a>'
    expect_written(page, f"{BODY}<p>{link}</p>")
    page.keyboard.press("Control+z")
    expect_written(page, BODY)


def test_a_link_pasted_into_words_or_of_another_site_stays_a_link(page, article):
    text = open_body(page, article)
    paste(text, plain="https://youtu.be/aqz-KE-bpKQ")
    page.keyboard.press("Enter")
    with page.expect_response("**/admin/embed/**"):
        paste(text, plain="https://video.example/1")
    expect(text.locator("a")).to_have_count(2)
    expect(page.locator(".block-card")).to_have_count(0)


def test_a_related_story_shows_its_headline_and_how_it_stands(page, article, make_article, editor):
    live = make_article(headline_ar="NileWave تختبر عبّارة")
    publish(live, "ar", by=editor)
    make_article(headline_ar="مسودة عن العبّارة")
    open_body(page, article)
    press_tool(page, "إدراج مادة ذات صلة")
    dialog = dialog_of(page)
    expect(dialog.locator(".chooser-result")).to_have_count(2)
    page.keyboard.type("عباره nilewave")
    expect(dialog.locator(".chooser-result")).to_have_count(1)
    expect(dialog.get_by_role("button", name="NileWave")).to_contain_text("منشورة")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect_written(page, f'{BODY}<aside data-article="{live.pk}"></aside>')
    card = page.get_by_role("group", name=re.compile("NileWave"))
    expect(card.locator("strong")).to_have_attribute("dir", "rtl")
    expect(card).to_contain_text("منشورة")


def test_what_is_gone_says_so_and_stays_in_the_text(page, make_article):
    body = '<p>نص.</p><figure data-picture="404"></figure><aside data-article="405"></aside>'
    open_body(page, make_article(body_ar=body))
    expect(page.get_by_text("لم يعد موجودًا")).to_have_count(2)
    assert written(page) == body


def test_the_lead_picture_is_seen_chosen_and_taken_away(page, article, make_picture):
    picture = make_picture(alt_ar="جسر", alt_en="", caption_ar="الجسر ليلًا.")
    open_body(page, article)
    row = page.get_by_role("group", name="صورة", exact=True)
    row.get_by_role("button", name="اختيار صورة").click()
    dialog_of(page).get_by_role("button", name="الجسر ليلًا").click()
    expect(row.get_by_role("img", name="جسر")).to_be_visible()
    expect(page.locator("#id_picture")).to_have_value(str(picture.pk))
    page.get_by_role("tab", name=re.compile("English")).click()
    expect(row).to_contain_text("بلا نص بديل")
    row.get_by_role("button", name="إزالة الصورة").click()
    expect(page.locator("#id_picture")).to_have_value("")
    row.get_by_role("button", name="اختيار صورة").click()
    dialog_of(page).get_by_role("button", name="الجسر ليلًا").click()
    page.get_by_role("button", name="حفظ المسودة").click()
    expect(page.locator("#id_picture")).to_have_value(str(picture.pk))
    article.refresh_from_db()
    assert article.picture == picture


@pytest.mark.parametrize(("language", "dark"), [("ar", False), ("en", True)])
def test_axe_finds_nothing_in_the_choosers(
    open_desk, editor, article, make_picture, check_accessible, language, dark
):
    make_picture(caption_ar="الجسر ليلًا.")
    page = open_desk(editor, language=language, dark=dark)
    text = open_body(page, article)
    for key in ("p", "r", "e"):
        page.keyboard.press(f"Control+Alt+{key}")
        dialog = dialog_of(page)
        expect(dialog).to_be_visible()
        if key == "p":
            expect(dialog.get_by_role("img")).to_have_count(0)
            expect(dialog.locator(".chooser-result")).to_have_count(1)
            check_accessible(page, "dialog")
            dialog.get_by_role("tab").nth(1).click()
        check_accessible(page, "dialog")
        page.keyboard.press("Escape")
        expect(text).to_be_focused()
