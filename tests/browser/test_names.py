"""While a story is written, the tags and authors that it names are one press away."""

import pytest
from django.urls import reverse
from playwright.sync_api import expect

from articles.models import Tag

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_tag_that_the_text_names_is_added_by_keyboard(open_desk, make_article, editor):
    named = Tag.objects.create(slug="ai", name_ar="الذكاء الاصطناعي")
    article = make_article(owner=editor)
    desk = open_desk(editor)
    desk.goto(reverse("admin:articles_article_change", args=[article.pk]))
    desk.locator("#id_lead_ar").fill("تستعين الهيئة بالذكاء الاصطناعي في مراقبة الجسر.")
    suggestion = desk.get_by_role("button", name="إضافة الذكاء الاصطناعي")
    expect(suggestion).to_be_visible()
    suggestion.press("Enter")
    expect(desk.locator("#row-tags")).to_contain_text("الذكاء الاصطناعي")
    expect(suggestion).to_have_count(0)
    desk.locator("[name=_continue]").first.click()
    expect(desk.locator(".messagelist .success")).to_be_visible()
    assert named in article.tags.all()
