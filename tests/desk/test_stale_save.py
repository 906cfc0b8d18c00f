"""Two people with the same story open: neither loses a word."""

import json
import re

import pytest

from articles.models import Author, Tag

from .conftest import change_url, open_form, press_url, sent_back


def merge_in(answer):
    """What the page of a refused save says was merged and is to be decided."""
    return next(
        shown.part["merge"]
        for shown in answer.context["story"]["notices"]
        if shown.template.endswith("unsaved.html")
    )


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


def test_what_only_one_side_changed_is_put_together_and_said(refused, editor):
    merge = merge_in(refused)
    assert merge.saved_by == "editor"
    assert [named.name for named in merge.merged_in] == ["headline_ar"]
    assert not merge.conflicts
    assert refused.context["adminform"].form["headline_ar"].value() == "عنوان المحرر"
    page = refused.content.decode()
    assert 'role="alert"' in page
    assert 'href="#row-headline_ar"' in page


def test_what_is_put_together_is_saved_by_sending_it_again(refused, colleague_desk, article):
    answer = colleague_desk.post(change_url(article), sent_back(refused))
    assert answer.status_code == 302
    article.refresh_from_db()
    assert (article.headline_ar, article.lead_ar) == ("عنوان المحرر", "مقدمة المراسلة")
    assert article.version == 3


@pytest.fixture
def contested(both_open, desk, colleague_desk, article):
    """The answer to the reporter, who wrote another headline than the editor."""
    first, second = both_open
    desk.post(change_url(article), first | {"headline_ar": "عنوان المحرر"})
    return colleague_desk.post(
        change_url(article), second | {"headline_ar": "عنوان المراسلة", "lead_ar": "مقدمتها"}
    )


def test_what_both_changed_is_set_out_for_a_decision(contested):
    (conflict,) = merge_in(contested).conflicts
    assert conflict.named.name == "headline_ar"
    assert json.loads(conflict.mine) == "عنوان المراسلة"
    assert json.loads(conflict.theirs) == "عنوان المحرر"
    assert contested.context["adminform"].form["headline_ar"].value() == "عنوان المراسلة"


def test_without_a_script_it_shows_what_is_saved_now_beside_it(contested):
    row = contested.content.decode().split('id="row-headline_ar"')[1].split('id="row-')[0]
    assert "عنوان المحرر" in row.split("<details")[1]
    assert 'lang="ar" dir="rtl"' in row.split("<details")[1]
    assert set(contested.context["saved_now"]) == {"headline_ar"}


def test_an_undecided_conflict_is_refused_again(contested, colleague_desk, article):
    answer = colleague_desk.post(change_url(article), sent_back(contested))
    assert answer.status_code == 200
    assert merge_in(answer).conflicts


def test_one_paragraph_changed_by_both_is_in_conflict_and_its_neighbours_are_not(
    both_open, desk, colleague_desk, article
):
    first, second = both_open
    opening, heading, ending = re.findall("<(?:p|h2)>.*?</(?:p|h2)>", article.body_ar)
    mine, theirs = opening.replace("الربيع", "مايو"), opening.replace("بيان", "تصريح")
    their_ending = ending.replace("عشر", "اثنتي عشرة")
    desk.post(change_url(article), first | {"body_ar": theirs + heading + their_ending})
    answer = colleague_desk.post(change_url(article), second | {"body_ar": mine + heading + ending})
    (conflict,) = merge_in(answer).conflicts
    assert json.loads(conflict.mine) == mine
    assert json.loads(conflict.both) == mine + theirs
    shown = answer.context["adminform"].form["body_ar"].value()
    assert shown == mine + heading + their_ending


def test_a_side_that_has_nothing_goes_with_the_block_before_it(
    both_open, desk, colleague_desk, article
):
    first, second = both_open
    opening, heading, ending = re.findall("<(?:p|h2)>.*?</(?:p|h2)>", article.body_ar)
    changed = ending.replace("عشر", "اثنتي عشرة")
    desk.post(change_url(article), first | {"body_ar": opening + heading + changed})
    answer = colleague_desk.post(change_url(article), second | {"body_ar": opening + heading})
    (conflict,) = merge_in(answer).conflicts
    assert (json.loads(conflict.mine), json.loads(conflict.theirs)) == (heading, heading + changed)


def test_one_may_save_over_what_one_was_shown(contested, colleague_desk, article):
    typed = sent_back(contested)
    version = contested.context["conflict"].version
    answer = colleague_desk.post(change_url(article), typed | {"overwrite": str(version)})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert (article.headline_ar, article.lead_ar) == ("عنوان المراسلة", "مقدمتها")
    assert article.version == version + 1


def test_a_third_save_in_between_is_refused_again(contested, desk, colleague_desk, article):
    version = contested.context["conflict"].version
    desk.post(change_url(article), open_form(desk, article) | {"headline_ar": "عنوان ثالث"})
    answer = colleague_desk.post(
        change_url(article), sent_back(contested) | {"overwrite": str(version)}
    )
    assert answer.status_code == 200
    assert answer.context["conflict"].version == version + 1
    article.refresh_from_db()
    assert article.headline_ar == "عنوان ثالث"


def test_tags_of_both_are_put_together_and_another_byline_is_taken_over(
    both_open, desk, colleague_desk, article, tag, author
):
    theirs, mine = (Tag.objects.create(slug=slug, name_ar=slug) for slug in ("their-tag", "my-tag"))
    other = Author.objects.create(slug="other", name_ar="كاتب آخر")
    first, second = both_open
    desk.post(
        change_url(article),
        first | {"tags": [tag.pk, theirs.pk], "byline": [other.pk, author.pk]},
    )
    answer = colleague_desk.post(change_url(article), second | {"tags": [mine.pk]})
    assert not merge_in(answer).conflicts
    colleague_desk.post(change_url(article), sent_back(answer))
    article.refresh_from_db()
    assert set(article.tags.all()) == {theirs, mine}
    assert article.ordered_authors() == [other, author]


def test_bylines_that_both_changed_are_shown_by_name(
    both_open, desk, colleague_desk, article, author
):
    other = Author.objects.create(slug="other", name_ar="كاتب آخر")
    first, second = both_open
    desk.post(change_url(article), first | {"byline": [other.pk]})
    answer = colleague_desk.post(change_url(article), second | {"byline": [other.pk, author.pk]})
    (conflict,) = merge_in(answer).conflicts
    assert conflict.their_change.new_names == ["كاتب آخر"]
    assert [option["label"] for option in json.loads(conflict.mine)] == ["كاتب آخر", "منى صالح"]
    assert answer.context["saved_now"]["byline"] == "<bdi>كاتب آخر</bdi>"


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


def test_one_form_may_save_again_when_somebody_goes_back_to_it(desk, article):
    typed = open_form(desk, article)
    publishing = desk.post(change_url(article), typed | {"lead_ar": "أولى", "_publish_ar": "1"})
    assert publishing.url == press_url(article, "publish")
    answer = desk.post(change_url(article), typed | {"lead_ar": "ثانية", "_continue": "1"})
    assert answer.status_code == 302
    article.refresh_from_db()
    assert article.lead_ar == "ثانية"


def test_what_came_between_two_saves_of_one_form_is_not_lost(desk, colleague_desk, article):
    typed = open_form(desk, article)
    desk.post(change_url(article), typed | {"lead_ar": "أولى", "_continue": "1"})
    theirs = open_form(colleague_desk, article) | {"headline_ar": "عنوان المراسلة"}
    colleague_desk.post(change_url(article), theirs)
    answer = desk.post(change_url(article), typed | {"lead_ar": "ثانية"})
    assert answer.status_code == 200
    assert [named.name for named in merge_in(answer).merged_in] == ["headline_ar"]
    assert answer.context["adminform"].form["headline_ar"].value() == "عنوان المراسلة"
