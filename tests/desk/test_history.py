"""A story's history: every save and edition, what differs between two, and the way back."""

import pytest
from django.test import Client
from django.urls import reverse

from articles.desk.history.entries import entry_of
from articles.desk.history.restoring import restore_entry
from articles.desk.working_copy import StaleCopy, save_working_copy
from articles.models import Article, Edition, Tag
from articles.press.publishing import publish

from .conftest import change_url, open_form, sign_in


def history_url(article: Article) -> str:
    return reverse("admin:articles_article_history", args=[article.pk])


def url(article: Article, page: str) -> str:
    return reverse(f"admin:articles_article_{page}", args=[article.pk])


@pytest.fixture
def rewritten(article, editor, reporter) -> Article:
    """Saved twice: by the reporter as it was, by the editor with another headline and body."""
    save_working_copy(article, by=reporter)
    article.headline_ar = "جسر يربط الضفتين قبل موعده"
    article.body_ar = "<p>قالت الهيئة إن الجسر سيفتح غدًا.</p>"
    save_working_copy(article, by=editor)
    return article


def compared(client: Client, article: Article, **query):
    return client.get(url(article, "compare"), query)


def test_every_save_is_listed_with_who_and_when(desk, rewritten, editor, reporter):
    page = desk.get(history_url(rewritten))
    shown = [(row.version.number, row.version.by) for row in page.context["versions"]]
    assert shown[:2] == [(3, editor), (2, reporter)]


def test_two_saves_are_compared_word_by_word_right_to_left(desk, rewritten):
    page = compared(desk, rewritten, old="v2", new="v3").text
    assert '<div class="difference__text" lang="ar" dir="rtl">' in page
    assert "<del" in page
    assert "<ins" in page
    assert "الضفتين" in page


def test_an_edition_is_compared_with_the_working_copy_in_its_own_language(desk, rewritten, editor):
    edition = publish(rewritten, "ar", by=editor)
    rewritten.headline_ar = "عنوان بعد النشر"
    rewritten.headline_en = "Not in this edition"
    save_working_copy(rewritten, by=editor)
    page = compared(desk, rewritten, old=f"e{edition.pk}").text
    assert "عنوان بعد النشر" in page
    assert "Not in this edition" not in page


def test_an_address_that_the_headline_makes_is_no_difference(desk, article, editor):
    edition = publish(article, "ar", by=editor)
    assert compared(desk, article, old=f"e{edition.pk}").context["differences"] == []


def test_marks_and_spellings_may_be_left_out_of_the_count(desk, article, editor):
    article.headline_ar = "أعلنت الهيئة"
    save_working_copy(article, by=editor)
    article.headline_ar = "اعلنت الهَيئـــة"
    save_working_copy(article, by=editor)
    plain = {"old": "v2", "new": "v3"}
    assert "<ins" in compared(desk, article, **plain).text
    ignoring = compared(desk, article, **plain, ignore=["tashkeel", "tatweel", "hamza"])
    assert "<ins" not in ignoring.text


def test_restoring_brings_the_words_back_and_loses_none(desk, rewritten, editor):
    before = rewritten.version
    answer = desk.post(url(rewritten, "restore_version"), {"key": "v2", "seen": before})
    assert answer.url == change_url(rewritten)
    rewritten.refresh_from_db()
    assert rewritten.headline_ar == "جسر جديد يربط ضفتي المدينة في الربيع"
    assert rewritten.version == before + 1
    kept = rewritten.versions.get(number=before).content
    assert kept["headline_ar"] == "جسر يربط الضفتين قبل موعده"
    assert not Edition.objects.exists()


def test_restoring_an_edition_leaves_the_other_language_alone(desk, rewritten, editor):
    edition = publish(rewritten, "ar", by=editor)
    rewritten.headline_ar, rewritten.headline_en = "غيره", "Kept as it is"
    save_working_copy(rewritten, by=editor)
    desk.post(
        url(rewritten, "restore_version"), {"key": f"e{edition.pk}", "seen": rewritten.version}
    )
    rewritten.refresh_from_db()
    assert rewritten.headline_ar == edition.headline
    assert rewritten.headline_en == "Kept as it is"


def test_what_is_gone_meanwhile_is_left_out(rewritten, editor, author):
    extra = Tag.objects.create(slug="gone", name_ar="زائل")
    save_working_copy(rewritten, by=editor, tags=[extra], authors=[author])
    entry = entry_of(rewritten, f"v{rewritten.version}")
    save_working_copy(rewritten, by=editor, tags=[], authors=[])
    extra.delete()
    restore_entry(rewritten, entry, seen=rewritten.version, by=editor)
    assert list(rewritten.tags.all()) == []
    assert rewritten.ordered_authors() == [author]


def test_nobody_restores_over_a_save_they_have_not_seen(desk, rewritten, editor):
    entry = entry_of(rewritten, "v2")
    with pytest.raises(StaleCopy):
        restore_entry(rewritten, entry, seen=rewritten.version - 1, by=editor)
    answer = desk.post(url(rewritten, "restore_version"), {"key": "v2", "seen": "1"})
    assert answer.url == history_url(rewritten)
    rewritten.refresh_from_db()
    assert rewritten.headline_ar == "جسر يربط الضفتين قبل موعده"


def test_a_save_gets_a_name_and_loses_it(desk, rewritten):
    desk.post(url(rewritten, "name_version"), {"number": "2", "name": " قبل  المراجعة "})
    assert rewritten.versions.get(number=2).name == "قبل المراجعة"
    assert "قبل المراجعة" in desk.get(history_url(rewritten)).text
    desk.post(url(rewritten, "name_version"), {"number": "2", "name": ""})
    assert rewritten.versions.get(number=2).name == ""


def test_too_long_a_name_is_refused(desk, rewritten):
    desk.post(url(rewritten, "name_version"), {"number": "2", "name": "س" * 121})
    assert rewritten.versions.get(number=2).name == ""


@pytest.mark.parametrize(
    "query",
    [
        {"old": "v99"},
        {"old": "e99"},
        {"old": "x"},
        {"new": "v99"},
        {"new": "e" + "9" * 30},
        {"old": "v" + "9" * 18},
        {"old": "now", "new": "now"},
        {"ignore": "everything"},
    ],
)
def test_odd_moments_are_answered_kindly(desk, rewritten, query):
    assert compared(desk, rewritten, **query).status_code in {200, 404}


@pytest.mark.parametrize("before", ["x", "-1", "9" * 40, "٣", "2"])
def test_odd_pages_of_saves_are_answered(desk, rewritten, before):
    assert desk.get(history_url(rewritten), {"before": before}).status_code == 200


@pytest.mark.parametrize("sent", [{}, {"key": "now"}, {"key": "v99", "seen": "x"}])
def test_odd_restores_change_nothing(desk, rewritten, sent):
    assert desk.post(url(rewritten, "restore_version"), sent).status_code == 404
    rewritten.refresh_from_db()
    assert rewritten.version == 3


def test_the_history_of_others_is_refused(make_article, editor, reporter):
    others = make_article(owner=editor)
    save_working_copy(others, by=editor)
    client = sign_in(reporter)
    assert client.get(history_url(others)).status_code == 403
    assert compared(client, others, old="v1").status_code == 403
    for page in ("restore_version", "name_version"):
        answer = client.post(url(others, page), {"key": "v1", "seen": "2", "number": "2"})
        assert answer.status_code == 403


def test_the_moments_of_one_story_are_not_those_of_another(desk, rewritten, make_article, editor):
    other = make_article(headline_ar="مادة ثانية")
    edition = publish(other, "ar", by=editor)
    assert compared(desk, rewritten, old=f"e{edition.pk}").status_code == 404


def test_a_long_history_costs_no_more_queries(
    desk, rewritten, editor, django_assert_max_num_queries
):
    for number in range(12):
        rewritten.headline_ar = f"عنوان {number}"
        save_working_copy(rewritten, by=editor)
    with django_assert_max_num_queries(16):
        desk.get(history_url(rewritten))
    with django_assert_max_num_queries(24):
        compared(desk, rewritten, old="v2")


def test_saving_the_form_writes_a_version(desk, article):
    desk.post(change_url(article), open_form(desk, article) | {"headline_ar": "عنوان من النموذج"})
    newest = article.versions.first()
    assert newest.content["headline_ar"] == "عنوان من النموذج"
