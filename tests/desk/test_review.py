"""A reporter asks for a review; the one who was asked answers; the desk talks beneath the story."""

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction
from django.urls import reverse

from articles.desk.review import (
    ReviewRefusal,
    add_note,
    approve,
    request_review,
    reviewers,
    send_back,
    settle_review,
    take_back,
    waiting_review,
)
from articles.models import Article, InternalNote, Review
from tests.conftest import make_user

from .conftest import change_url, open_form, sign_in


def review_url(article: Article) -> str:
    return reverse("admin:articles_article_review", args=[article.pk])


@pytest.fixture
def second_editor(db) -> User:
    return make_user("second", "view_article", "change_article", "change_any_article")


@pytest.fixture
def asked(article, reporter, editor) -> Review:
    return request_review(article, by=reporter, addressee=editor, note="هل المصدر كافٍ؟")


def test_it_waits_for_the_one_who_was_asked(asked, editor, second_editor, reporter):
    assert list(Review.objects.waiting_for(editor)) == [asked]
    assert not Review.objects.waiting_for(second_editor).exists()
    assert not Review.objects.waiting_for(reporter).exists()


def test_asked_of_nobody_it_waits_for_any_editor(article, reporter, editor, second_editor):
    review = request_review(article, by=reporter)
    for reviewer in (editor, second_editor):
        assert list(Review.objects.waiting_for(reviewer)) == [review]


@pytest.mark.parametrize(
    ("verb", "outcome"),
    [(approve, "approved"), (send_back, "returned"), (take_back, "taken_back")],
)
def test_every_answer_is_kept_with_who_and_when(asked, article, editor, verb, outcome):
    verb(article, by=editor, note="كما اتفقنا")
    asked.refresh_from_db()
    assert (asked.outcome, asked.closed_by) == (outcome, editor)
    assert asked.closed_at is not None
    assert [note.text for note in article.notes.all()] == ["هل المصدر كافٍ؟", "كما اتفقنا"]


@pytest.mark.parametrize("verb", [approve, send_back])
def test_who_asked_does_not_answer(asked, article, reporter, verb):
    with pytest.raises(PermissionDenied):
        verb(article, by=reporter, note="لا")
    assert waiting_review(article) == asked


def test_who_asked_may_take_it_back(asked, article, reporter):
    take_back(article, by=reporter)
    assert waiting_review(article) is None


def test_sending_back_says_what_is_to_be_done(asked, article, editor):
    with pytest.raises(ReviewRefusal):
        send_back(article, by=editor, note=" \u200f ")
    assert waiting_review(article) == asked


def test_asking_anew_closes_what_was_asked_before(asked, article, reporter, second_editor):
    anew = request_review(article, by=reporter, addressee=second_editor)
    asked.refresh_from_db()
    assert asked.outcome == Review.Outcome.READDRESSED
    assert waiting_review(article) == anew


def test_the_database_holds_one_question_at_a_time(asked, article, reporter):
    with pytest.raises(IntegrityError), transaction.atomic():
        Review.objects.create(article=article, asked_by=reporter)


def test_nothing_waits_nothing_is_answered(article, editor):
    with pytest.raises(ReviewRefusal):
        approve(article, by=editor)


def test_it_is_sent_only_to_somebody_who_may_review(article, reporter, stranger, editor):
    with pytest.raises(ReviewRefusal):
        request_review(article, by=reporter, addressee=stranger)
    assert set(reviewers()) == {editor}


def test_a_story_of_others_is_neither_sent_nor_talked_about(make_article, editor, reporter):
    others = make_article(owner=editor)
    for verb in (request_review, add_note):
        with pytest.raises(PermissionDenied):
            verb(others, by=reporter, note="ملاحظة")
    assert not InternalNote.objects.exists()


def test_publishing_settles_it(asked, article, editor):
    settle_review(article, by=editor)
    asked.refresh_from_db()
    assert asked.outcome == Review.Outcome.APPROVED


# The page


def test_a_reporter_saves_and_sends(colleague_desk, article, editor):
    form = open_form(colleague_desk, article) | {"_review": "1", "headline_ar": "عنوان أوضح"}
    assert colleague_desk.post(change_url(article), form).url == review_url(article)
    colleague_desk.post(
        review_url(article), {"verb": "ask", "addressee": editor.pk, "note": "للمراجعة"}
    )
    assert waiting_review(article).addressee == editor
    assert "للمراجعة" in colleague_desk.get(review_url(article)).text


def test_the_one_who_was_asked_finds_the_buttons(asked, desk, colleague_desk, article):
    assert 'value="approve"' in desk.get(review_url(article)).text
    page = colleague_desk.get(review_url(article)).text
    assert 'value="approve"' not in page
    assert 'value="take_back"' in page


def test_an_empty_note_is_refused_in_place_and_keeps_the_choice(desk, asked, article, editor):
    answer = desk.post(review_url(article), {"verb": "send_back", "addressee": editor.pk})
    form = answer.context["form"]
    assert form.errors["note"]
    assert str(form["addressee"].value()) == str(editor.pk)
    assert waiting_review(article) == asked


@pytest.mark.parametrize(
    "sent",
    [
        {},
        {"verb": "publish"},
        {"verb": "ask", "addressee": "x"},
        {"verb": "ask", "addressee": "9" * 40},
        {"verb": "approve"},
        {"verb": "note", "note": "\x00"},
        {"verb": "note", "note": "ن" * 4001},
    ],
)
def test_odd_answers_are_refused_in_place(colleague_desk, article, sent):
    assert colleague_desk.post(review_url(article), sent).status_code == 200
    assert not Review.objects.exists()
    assert not InternalNote.objects.exists()


def test_notes_reach_no_reader(asked, article, editor, client):
    from articles.press.publishing import publish

    edition = publish(article, "ar", by=editor)
    for page in (edition.get_absolute_url(), "/", reverse("reader:feed")):
        assert "هل المصدر كافٍ؟" not in client.get(page).text


def test_a_note_lies_in_the_direction_of_its_words(asked, article, desk, editor):
    add_note(article, by=editor, note="NileWave أرسلت بيانًا")
    add_note(article, by=editor, note="Fine by me.")
    page = desk.get(review_url(article)).text
    assert '<div class="review-thread__text" dir="rtl"><p>NileWave' in page
    assert '<div class="review-thread__text" dir="ltr"><p>Fine' in page


def test_a_story_without_a_number_of_ours_is_not_there(desk):
    assert desk.get(reverse("admin:articles_article_review", args=[987654])).status_code == 404


def test_strangers_are_refused_with_a_reason(asked, article, stranger):
    answer = sign_in(stranger).post(review_url(article), {"verb": "note", "note": "مرحبًا"})
    assert answer.status_code == 403
    assert article.notes.count() == 1
