"""A chief orders the front page by keyboard and by drag, sees it in preview, and publishes it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from articles.models import FrontPageEdition
from articles.press.publishing import publish

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def front_desk(open_page, editor) -> Page:
    """Somebody with every permission of the newsroom, on the Arabic front page."""
    page = open_page()
    page.goto("/admin/articles/frontpage/ar/")
    page.locator("[name=username]").fill(editor.username)
    page.locator("[name=password]").fill("a long enough password")
    page.locator("[type=submit]").click()
    expect(page.locator("#front-form")).to_be_visible()
    return page


@pytest.fixture(autouse=True)
def stories(make_article, editor):
    for number in range(7):
        story = make_article(headline_ar=f"مادة رقم {number}")
        publish(story, "ar", by=editor, at=timezone.now() - timedelta(hours=number + 1))


def test_it_is_ordered_by_keyboard_and_by_drag_and_published_whole(
    front_desk, open_page, screenshot
):
    places = front_desk.locator(".front-place")
    front_desk.get_by_role("button", name="إلى الصدارة: مادة رقم 5").focus()
    front_desk.keyboard.press("Enter")
    expect(places.nth(0)).to_contain_text("مادة رقم 5")
    expect(front_desk.locator("[data-said]")).to_contain_text("صارت في الموضع 1")
    front_desk.get_by_role("button", name="إضافة إلى الصفحة الأولى: مادة رقم 6").press("Enter")
    expect(places.nth(1)).to_contain_text("مادة رقم 6")

    front_desk.get_by_role("button", name="إلى أسفل: مادة رقم 5").press("Enter")
    expect(places.nth(0)).to_contain_text("مادة رقم 6")
    expect(front_desk.get_by_role("button", name="إلى أسفل: مادة رقم 5")).to_be_focused()
    places.nth(1).drag_to(places.nth(0))
    expect(places.nth(0)).to_contain_text("مادة رقم 5")
    assert not FrontPageEdition.objects.exists()
    screenshot(front_desk, "desk-front-page-ar-1280")

    with front_desk.context.expect_page() as opened:
        front_desk.get_by_role("link", name="معاينة").click()
    expect(opened.value.locator(".front__lead h2")).to_have_text("مادة رقم 5")
    opened.value.close()

    front_desk.get_by_role("button", name="نشر الصفحة الأولى").click()
    expect(front_desk.locator(".badge--live").first).to_be_visible()
    stranger = open_page(width=360)
    stranger.goto("/")
    expect(stranger.locator(".front__lead h2")).to_have_text("مادة رقم 5")


def test_searching_keeps_what_is_typed_into_the_strip(front_desk):
    front_desk.locator("#id_breaking_text").fill("عاجل من الميناء")
    front_desk.locator("#front-search").fill("رقم 3")
    front_desk.keyboard.press("Enter")
    expect(front_desk.locator(".front-candidate")).to_have_count(1)
    expect(front_desk.locator("#id_breaking_text")).to_have_value("عاجل من الميناء")


def test_it_works_without_script(open_page, editor):
    page = open_page(script=False)
    page.goto("/admin/articles/frontpage/ar/")
    page.locator("[name=username]").fill(editor.username)
    page.locator("[name=password]").fill("a long enough password")
    page.locator("[type=submit]").click()
    page.get_by_role("button", name="إلى الصدارة: مادة رقم 4").click()
    expect(page.locator(".front-place").nth(0)).to_contain_text("مادة رقم 4")
