"""What is not published yet is shown as a difference: of words, of filing, of the address."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from articles.desk.publishing.unpublished import scheduled_changes, unpublished_changes
from articles.desk.state import states_of
from articles.desk.working_copy import save_working_copy
from articles.models import Article, Author, Tag
from articles.press.publishing import cancel_scheduled, publish, withdraw

from .conftest import change_url, press_url


def changes_of(article: Article) -> dict:
    """The changed fields and what they say, each in the shape in which it is told."""
    changes = unpublished_changes(article, states_of(fresh(article))["ar"])
    return {difference.named.name: difference for difference in changes.differences}


def fresh(article: Article) -> Article:
    return Article.objects.get(pk=article.pk)


def said(runs) -> list[tuple[str, str]]:
    return [(run.kind, run.text.strip()) for run in runs if run.kind != "same"]


def test_a_story_that_was_never_printed_has_no_difference(article):
    assert unpublished_changes(article, states_of(article)["ar"]) is None


def test_what_readers_have_differs_in_nothing(live):
    assert changes_of(live) == {}


def test_words_are_told_by_field(live):
    live.lead_ar = "ينتهي العمل في الجسر قبل موعده بثلاثة أشهر."
    live.body_ar = live.body_ar.replace("عشر دقائق", "ربع ساعة")
    save_working_copy(live, by=None)
    changes = changes_of(live)
    assert set(changes) == {"lead_ar", "body_ar"}
    assert ("removed", "بشهرين") in said(changes["lead_ar"].runs)
    changed = [block for block in changes["body_ar"].blocks if getattr(block, "runs", None)]
    assert [block.kind for block in changed] == ["changed"]


def test_a_new_headline_shows_the_new_address_too(live):
    live.headline_ar = "عنوان آخر للمادة"
    save_working_copy(live, by=None)
    assert set(changes_of(live)) == {"headline_ar", "slug_ar"}


def test_white_space_that_print_drops_is_no_change(live):
    live.headline_ar = f"  {live.headline_ar} "
    save_working_copy(live, by=None)
    assert changes_of(live) == {}


def test_what_it_is_filed_under_is_told(live):
    tag = Tag.objects.create(slug="new", name_ar="وسم جديد", name_en="New")
    second = Author.objects.create(slug="second", name_ar="كاتب ثان", name_en="Second")
    authors = [second, *live.ordered_authors()]
    save_working_copy(live, by=None, tags=[tag], authors=authors)
    changes = changes_of(live)
    assert changes["tags"].old_names == ["جسور"]
    assert changes["tags"].new_names == ["وسم جديد"]
    assert changes["byline"].new_names == ["كاتب ثان", "منى صالح"]


def test_the_other_languages_words_are_not_this_ones_business(live):
    live.headline_en = "A bridge"
    save_working_copy(live, by=None)
    assert changes_of(live) == {}


def test_over_a_schedule_the_difference_is_with_what_will_appear(live, editor):
    live.lead_ar = "مقدمة التحديث"
    save_working_copy(live, by=None)
    publish(live, "ar", by=editor, at=timezone.now() + timedelta(hours=2))
    assert changes_of(live) == {}
    scheduled = scheduled_changes(live, states_of(fresh(live))["ar"])
    assert [difference.named.name for difference in scheduled.differences] == ["lead_ar"]
    live.kicker_ar = "بعد الجدولة"
    save_working_copy(live, by=None)
    assert set(changes_of(live)) == {"kicker_ar"}
    cancel_scheduled(live, "ar", by=editor)
    assert set(changes_of(live)) == {"kicker_ar", "lead_ar"}


def test_after_a_withdrawal_the_difference_is_with_what_readers_had(live, editor):
    withdraw(live, "ar", by=editor)
    live.kicker_ar = "جديد"
    save_working_copy(live, by=None)
    assert set(changes_of(live)) == {"kicker_ar"}


def test_the_publish_page_shows_it_right_to_left(desk, live):
    live.lead_ar = "مقدمة غير منشورة"
    save_working_copy(live, by=None)
    page = desk.get(press_url(live, "publish")).content.decode()
    assert '<div class="difference__text" lang="ar" dir="rtl">' in page
    assert "<ins" in page
    assert "<del" in page


@pytest.mark.parametrize("where", ["story", "list"])
def test_the_badge_leads_to_it(colleague_desk, live, where):
    url = {"story": change_url(live), "list": reverse("admin:articles_article_changelist")}[where]
    page = colleague_desk.get(url).content.decode()
    compare = f"{reverse('admin:articles_article_compare', args=[live.pk])}?old=e"
    assert compare not in page
    live.lead_ar = "مقدمة غير منشورة"
    save_working_copy(live, by=None)
    page = colleague_desk.get(url).content.decode()
    assert compare in page
    (address,) = {part.split('"')[0] for part in page.split('href="')[1:] if compare in part[:200]}
    answer = colleague_desk.get(address.replace("&amp;", "&"))
    assert [difference.named.name for difference in answer.context["differences"]] == ["lead_ar"]


def test_an_address_made_by_the_headline_is_no_change_of_the_history(colleague_desk, live, editor):
    url = reverse("admin:articles_article_compare", args=[live.pk])
    edition = live.editions.get()
    answer = colleague_desk.get(url, {"old": f"e{edition.pk}", "new": "now"})
    assert answer.context["differences"] == []
