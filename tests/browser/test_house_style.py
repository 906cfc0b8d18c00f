"""Whoever writes an entry of the house style sees what it finds before anybody else does."""

import pytest
from playwright.sync_api import expect

from articles.models import HouseStyle
from tests.conftest import make_user

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.mark.parametrize("language", ["ar", "en"])
def test_an_entry_is_tried_and_saved(open_desk, make_article, check_accessible, language):
    make_article(headline_ar="رست السفينة في المرفأ")
    verbs = ("view", "add", "change")
    keeper = make_user(
        *("keeper", "view_article", "change_any_article"), *(f"{verb}_housestyle" for verb in verbs)
    )
    desk = open_desk(keeper, language=language, width=768)
    desk.goto("/admin/articles/housestyle/add/")
    desk.locator("[name=wrong]").fill("سفينة")
    desk.locator("[name=right]").fill("مركب")
    found = desk.locator("[data-house-style-found]")
    expect(found.locator("mark")).to_have_text("سفينة")
    desk.locator("[name=sample]").fill("وبالسَّفينة")
    expect(found.locator("ins").first).to_have_text("وبالمركب")
    check_accessible(desk, "#content")
    desk.locator("[name=wrong]").fill("سفين*")
    expect(found).to_contain_text("*")
    desk.locator("[name=wrong]").fill("سفينة")
    desk.locator("[name=_save]").click()
    expect(desk.locator(".messagelist .success")).to_be_visible()
    assert HouseStyle.objects.get().right == "مركب"
