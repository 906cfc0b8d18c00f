"""Unsaved words are offered again with their difference, and put into the form if wanted."""

import pytest
from django.urls import reverse

from articles.models import Article, AutosavedCopy

from .conftest import change_url, open_form, sent_back
from .test_autosave import post, url_of
from .test_stale_save import merge_in

ADD = "admin:articles_article_add"


@pytest.fixture
def keep(editor, article):
    """Make a copy as a form of the editor that died would have left it."""

    def keep(*, token="crashed", of=article, base=None, **fields) -> AutosavedCopy:
        base = (of.version if of else 0) if base is None else base
        return AutosavedCopy.objects.create(
            member=editor, article=of, token=token, base=base, fields=fields
        )

    return keep


def offers(client, article=None) -> str:
    return client.get(url_of(article, "recovery")).json()["html"]


def page_settings(page) -> str:
    return page.content.decode().split('data-unsaved-words="')[1].split('"')[0]


def test_a_copy_is_offered_with_its_difference(desk, article, keep):
    keep(headline_ar="جسر جديد يربط ضفتي النهر في الربيع")
    html = offers(desk, article)
    assert "<del>المدينة</del><ins>النهر</ins>" in html
    assert f"{change_url(article)}?recover=crashed" in html
    assert 'lang="ar" dir="rtl"' in html
    assert "&quot;hasCopies&quot;: true" in page_settings(desk.get(change_url(article)))


def test_words_are_shown_as_words_and_not_as_markup(desk, article, keep):
    keep(
        headline_ar="<script>alert(1)</script>",
        body_ar='<p>متن<img src="x" onerror="alert(1)"></p>',
    )
    html = offers(desk, article)
    assert "&lt;script&gt;" in html
    assert "<script" not in html
    assert "onerror" not in html


def test_what_says_the_same_as_the_story_is_not_offered(desk, article, keep):
    keep(headline_ar=article.headline_ar, lead_ar=article.lead_ar.replace("\n", "\r\n"))
    assert offers(desk, article) == ""


def test_looking_at_an_offer_discards_nothing(desk, article, keep):
    keep(headline_ar="غيره")
    offers(desk, article)
    desk.get(change_url(article), {"recover": "crashed"})
    assert AutosavedCopy.objects.count() == 1


def test_taken_into_the_form_the_words_stand_there_unsaved(desk, article, keep, tag):
    keep(headline_ar="عنوان مستعاد", tags=[], section="")
    page = desk.get(change_url(article), {"recover": "crashed"})
    form = page.context["adminform"].form
    assert form["headline_ar"].value() == "عنوان مستعاد"
    assert form["lead_ar"].value() == article.lead_ar
    assert form["tags"].value() == []
    assert form["section"].value() is None
    assert form.unsaved == ["headline_ar", "section", "tags"]
    assert form["token"].value() != "crashed"
    assert not merge_in(page).is_stale
    article.refresh_from_db()
    assert article.headline_ar != "عنوان مستعاد"


def test_saved_from_there_they_are_the_story_and_the_copy_is_gone(desk, article, keep):
    keep(headline_ar="عنوان مستعاد")
    page = desk.get(change_url(article), {"recover": "crashed"})
    assert desk.post(change_url(article), sent_back(page)).status_code == 302
    article.refresh_from_db()
    assert article.headline_ar == "عنوان مستعاد"
    assert not AutosavedCopy.objects.exists()


def test_words_on_an_older_version_are_merged_with_what_was_saved_since(
    desk, colleague_desk, article, keep
):
    keep(headline_ar="عنوان مستعاد", lead_ar="مقدمة مستعادة")
    theirs = open_form(colleague_desk, article)
    colleague_desk.post(change_url(article), theirs | {"headline_ar": "عنوانها", "kicker_ar": "هي"})
    html = offers(desk, article)
    assert "مستعادة" in html
    assert "offer__remark" in html
    page = desk.get(change_url(article), {"recover": "crashed"})
    (conflict,) = merge_in(page).conflicts
    assert conflict.named.name == "headline_ar"
    form = page.context["adminform"].form
    assert form["kicker_ar"].value() == "هي"
    assert form["version"].value() == 1
    # Undecided, it is as stale as it was.
    assert desk.post(change_url(article), sent_back(page)).status_code == 200
    decided = sent_back(page) | {"overwrite": "2"}
    assert desk.post(change_url(article), decided).status_code == 302
    article.refresh_from_db()
    assert (article.headline_ar, article.kicker_ar) == ("عنوان مستعاد", "هي")


def test_without_conflicts_the_form_rests_on_what_is_saved_now(desk, colleague_desk, article, keep):
    keep(headline_ar="عنوان مستعاد")
    theirs = open_form(colleague_desk, article)
    colleague_desk.post(change_url(article), theirs | {"lead_ar": "مقدمتها"})
    page = desk.get(change_url(article), {"recover": "crashed"})
    assert [named.name for named in merge_in(page).merged_in] == ["lead_ar"]
    assert desk.post(change_url(article), sent_back(page)).status_code == 302
    article.refresh_from_db()
    assert (article.headline_ar, article.lead_ar) == ("عنوان مستعاد", "مقدمتها")


def test_where_nobody_knows_the_version_all_that_differs_is_to_be_decided(desk, article, keep):
    keep(base=77, headline_ar="عنوان مستعاد", body_ar="<p>متن آخر</p>")
    page = desk.get(change_url(article), {"recover": "crashed"})
    shown = [conflict.named.name for conflict in merge_in(page).conflicts]
    assert shown == ["headline_ar", "body_ar"]


def test_an_unsaved_new_story_is_offered_and_taken(desk, article, keep):
    keep(of=None, headline_ar="مادة لم تُحفظ", body_ar="<p>متنها</p>")
    html = offers(desk)
    assert "متنها" in html
    assert "recover=crashed" in html
    page = desk.get(reverse(ADD), {"recover": "crashed"})
    assert page.context["adminform"].form["headline_ar"].value() == "مادة لم تُحفظ"
    assert desk.post(reverse(ADD), sent_back(page)).status_code == 302
    assert Article.objects.filter(headline_ar="مادة لم تُحفظ").exists()
    assert not AutosavedCopy.objects.exists()
    assert offers(desk, article) == ""


def test_a_copy_is_dropped_when_its_writer_says_so(desk, editor, article, keep):
    keep(headline_ar="غيره")
    keep(token="another", lead_ar="غيرها")
    answer = post(desk, url_of(article, "recovery"), {"member": editor.pk, "forget": ["crashed"]})
    assert "غيرها" in answer.json()["html"]
    assert AutosavedCopy.objects.get().token == "another"


def test_what_the_form_that_asks_keeps_itself_is_no_offer(desk, article, keep):
    keep(headline_ar="غيره")
    answer = desk.get(url_of(article, "recovery"), {"form": "crashed"})
    assert answer.json()["html"] == ""


@pytest.mark.parametrize("token", ["", "unknown", "\x00", "\ud800".encode("utf-8", "replace")])
def test_a_copy_that_is_no_more_leaves_the_story_as_it_is(desk, article, token):
    page = desk.get(change_url(article), {"recover": token})
    assert page.context["adminform"].form["headline_ar"].value() == article.headline_ar


def test_chosen_things_that_are_gone_meanwhile_leave_no_error(desk, article, keep):
    keep(tags=["99999"], section="99999", byline=["99999"])
    assert "#99999" in offers(desk, article)
    assert desk.get(change_url(article), {"recover": "crashed"}).status_code == 200


def test_what_was_saved_since_can_be_looked_at(desk, colleague_desk, article):
    theirs = open_form(colleague_desk, article)
    colleague_desk.post(change_url(article), theirs | {"headline_ar": "جسر جديد"})
    url = url_of(article, "changes_since")
    assert "<del>" in desk.get(url, {"since": "1"}).json()["html"]
    assert "<del>" not in desk.get(url, {"since": "2"}).json()["html"]
    for since in ("", "0", "x", "99", "9" * 30):
        assert desk.get(url, {"since": since}).status_code == 400
