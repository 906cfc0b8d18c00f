"""Two people with the same story open: neither loses a word."""

import pytest

from articles.models import Author, Tag

from .conftest import change_url, open_form, press_url


@pytest.fixture
def both_open(desk, colleague_desk, article):
    """The editor's and the reporter's forms, opened before either saved."""
    return open_form(desk, article), open_form(colleague_desk, article)


@pytest.fixture
def refused(both_open, desk, colleague_desk, article):
    """The answer to the reporter, whose save came second."""
    first, second = both_open
    desk.post(change_url(article), first | {"headline_ar": "عنوان المحرر"})
    return colleague_desk.post(
        change_url(article), second | {"lead_ar": "مقدمة المراسلة", "body_ar": "<p>متنها</p>"}
    )


def test_the_second_save_is_refused_and_what_was_saved_stands(refused, article):
    assert refused.status_code == 200
    article.refresh_from_db()
    assert article.headline_ar == "عنوان المحرر"
    assert article.lead_ar != "مقدمة المراسلة"


def test_the_refused_words_are_all_still_there(refused):
    form = refused.context["adminform"].form
    assert form["lead_ar"].value() == "مقدمة المراسلة"
    assert form["body_ar"].value() == "<p>متنها</p>"


def test_it_says_who_saved_and_shows_what_is_saved_now(refused, editor):
    assert refused.context["conflict"].saved_by == editor
    assert set(refused.context["saved_now"]) == {"headline_ar", "lead_ar", "body_ar"}
    page = refused.content.decode()
    row = page.split('id="row-headline_ar"')[1].split('id="row-')[0]
    assert "عنوان المحرر" in row.split("<details")[1]
    assert 'lang="ar" dir="rtl"' in row.split("<details")[1]
    assert 'role="alert"' in page


def test_one_may_save_over_what_one_was_shown(refused, colleague_desk, both_open, article):
    typed = both_open[1] | {"lead_ar": "مقدمة المراسلة"}
    version = refused.context["conflict"].version
    answer = colleague_desk.post(change_url(article), typed | {"overwrite": str(version)})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert article.lead_ar == "مقدمة المراسلة"
    assert article.version == version + 1


def test_a_third_save_in_between_is_refused_again(
    refused, desk, colleague_desk, both_open, article
):
    version = refused.context["conflict"].version
    desk.post(change_url(article), open_form(desk, article) | {"headline_ar": "عنوان ثالث"})
    typed = both_open[1] | {"lead_ar": "مقدمة المراسلة", "overwrite": str(version)}
    answer = colleague_desk.post(change_url(article), typed)
    assert answer.status_code == 200
    assert answer.context["conflict"].version == version + 1
    article.refresh_from_db()
    assert article.headline_ar == "عنوان ثالث"


def test_tags_and_authors_are_compared_too(both_open, desk, colleague_desk, article, tag, author):
    other_tag = Tag.objects.create(slug="other", name_ar="وسم آخر")
    other = Author.objects.create(slug="other", name_ar="كاتب آخر")
    first, second = both_open
    desk.post(
        change_url(article), first | {"tags": [other_tag.pk], "byline": [other.pk, author.pk]}
    )
    answer = colleague_desk.post(change_url(article), second | {"kicker_ar": "شيء"})
    saved_now = answer.context["saved_now"]
    assert set(saved_now) == {"tags", "byline", "kicker_ar"}
    assert saved_now["tags"] == "<bdi>وسم آخر</bdi>"
    assert saved_now["byline"] == "<bdi>كاتب آخر</bdi>, <bdi>منى صالح</bdi>"


@pytest.mark.parametrize("version", ["", "abc", "-1", "99999999999999999999999", "1.5", "٢"])
def test_a_form_without_a_proper_version_is_refused(both_open, desk, article, version):
    typed = both_open[0] | {"headline_ar": "غيره", "version": version}
    assert desk.post(change_url(article), typed).status_code == 200
    article.refresh_from_db()
    assert article.headline_ar != "غيره"


def test_a_save_of_the_same_words_is_no_conflict(both_open, desk, colleague_desk, article):
    first, second = both_open
    desk.post(change_url(article), first | {"headline_ar": "العنوان نفسه"})
    answer = colleague_desk.post(change_url(article), second | {"headline_ar": "العنوان نفسه"})
    assert answer.status_code == 302


def test_one_form_may_save_again_after_a_preview_in_another_window(desk, article):
    typed = open_form(desk, article)
    preview = desk.post(change_url(article), typed | {"lead_ar": "أولى", "_preview_ar": "1"})
    assert preview.url == press_url(article, "preview")
    answer = desk.post(change_url(article), typed | {"lead_ar": "ثانية", "_continue": "1"})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert article.lead_ar == "ثانية"


def test_what_came_between_two_saves_of_one_form_is_not_lost(desk, colleague_desk, article):
    typed = open_form(desk, article)
    desk.post(change_url(article), typed | {"lead_ar": "أولى", "_preview_ar": "1"})
    theirs = open_form(colleague_desk, article) | {"headline_ar": "عنوان المراسلة"}
    colleague_desk.post(change_url(article), theirs)
    answer = desk.post(change_url(article), typed | {"lead_ar": "ثانية"})
    assert answer.status_code == 200
    assert "headline_ar" in answer.context["saved_now"]
