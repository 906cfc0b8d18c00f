"""Publishing, scheduling, updating and correcting from the desk, each language on its own."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.utils import timezone

from articles.desk.state import states_of
from articles.desk.working_copy import refresh_digests, save_working_copy
from articles.models import Article, Edition, PublicationEvent
from tests.conftest import make_user

from .conftest import press_url, sign_in


@pytest.fixture
def publisher(db):
    """Publishes everybody's stories; neither corrects nor withdraws."""
    return make_user("publisher", "view_article", "change_any_article", "publish_article")


def typed(article: Article, **answers) -> dict:
    return {"when": "now", "version": str(article.version), **answers}


def clock(**ahead) -> str:
    """A time as a datetime-local control sends it, in the newsroom's zone."""
    return f"{timezone.localtime() + timedelta(**ahead):%Y-%m-%dT%H:%M}"


def kind_of(article: Article, language: str = "ar") -> str:
    return states_of(Article.objects.get(pk=article.pk))[language].kind


def errors_of(response) -> dict:
    assert response.status_code == 200
    return response.context["form"].errors


def test_publish_now(desk, editor, article):
    response = desk.post(press_url(article, "publish"), typed(article))
    assert response.url.endswith(f"/{article.pk}/change/?language=ar")
    assert Edition.objects.live().get().headline == article.headline_ar
    assert PublicationEvent.objects.get().by == editor


def test_one_language_leaves_the_other_alone(desk, article):
    desk.post(press_url(article, "publish"), typed(article))
    assert (kind_of(article, "ar"), kind_of(article, "en")) == ("live", "empty")


def test_schedule(desk, article):
    answers = typed(article, when="at", at=clock(hours=3), until=clock(hours=5))
    response = desk.post(press_url(article, "publish"), answers)
    assert response.status_code == 302
    edition = Edition.objects.get()
    assert f"{timezone.localtime(edition.live_from):%Y-%m-%dT%H:%M}" == answers["at"]
    assert f"{timezone.localtime(edition.live_until):%Y-%m-%dT%H:%M}" == answers["until"]
    assert kind_of(article) == "scheduled"


def test_the_answer_names_the_moment_and_the_newsrooms_city(desk, article, settings):
    answers = typed(article, when="at", at=clock(hours=3))
    response = desk.post(press_url(article, "publish"), answers)
    message = str(next(iter(get_messages(response.wsgi_request))))
    assert "الرياض" in message
    assert answers["at"][-5:] in message


def test_now_ignores_a_time_that_was_typed_and_given_up(desk, article):
    desk.post(press_url(article, "publish"), typed(article, at="nonsense"))
    assert kind_of(article) == "live"


def test_a_correction_is_asked_for_only_where_there_was_something_to_correct(desk, article):
    assert "correction" not in desk.get(press_url(article, "publish")).context["form"].fields
    desk.post(press_url(article, "publish"), typed(article))
    page = desk.get(press_url(article, "publish"))
    assert page.context["form"].fields["correction"].widget.attrs["dir"] == "rtl"
    answers = typed(article, manner="correction", correction="صوّبنا التاريخ.")
    desk.post(press_url(article, "publish"), answers)
    assert Edition.objects.live().get().corrections[0]["note"] == "صوّبنا التاريخ."


def test_a_silent_update_says_nothing_whatever_was_typed_and_given_up(desk, live):
    answers = typed(live, manner="silently", correction="لم نقلها.")
    assert desk.post(press_url(live, "publish"), answers).status_code == 302
    assert Edition.objects.live().get().corrections == []
    assert PublicationEvent.objects.first().kind == "published"


@pytest.mark.parametrize("note", ["", " \n", "ن" * 2001])
def test_a_correction_without_its_note_is_refused_beside_it(desk, live, note):
    answers = typed(live, manner="correction", correction=note)
    assert "correction" in errors_of(desk.post(press_url(live, "publish"), answers))
    assert Edition.objects.count() == 1


def test_who_may_not_correct_updates_silently_and_is_told_so(publisher, live):
    client = sign_in(publisher)
    page = client.get(press_url(live, "publish"))
    assert not {"manner", "correction"} & page.context["form"].fields.keys()
    assert "يُحدَّث النص" in page.content.decode()
    client.post(press_url(live, "publish"), typed(live, manner="correction", correction="تصويب"))
    assert Edition.objects.live().get().corrections == []


def test_what_is_planned_is_what_the_form_begins_with(desk, article):
    answers = typed(article, when="at", at=clock(hours=3), until=clock(hours=5))
    desk.post(press_url(article, "publish"), answers)
    form = desk.get(press_url(article, "publish")).context["form"]
    assert form["when"].value() == "at"
    for name in ("at", "until"):
        assert f'value="{answers[name]}"' in str(form[name])


def test_a_schedule_is_moved(desk, article):
    for hours in (3, 6):
        answers = typed(article, when="at", at=clock(hours=hours))
        assert desk.post(press_url(article, "publish"), answers).status_code == 302
    moved = states_of(Article.objects.get(pk=article.pk))["ar"]
    assert f"{timezone.localtime(moved.at):%Y-%m-%dT%H:%M}" == answers["at"]
    assert Edition.objects.from_moment(timezone.now()).count() == 1


REFUSED_TIMES = {
    "past": ({"when": "at", "at": clock(hours=-1)}, "at"),
    "none": ({"when": "at", "at": ""}, "at"),
    "nonsense": ({"when": "at", "at": "tomorrow"}, "at"),
    "too far": ({"when": "at", "at": "99999-01-01T00:00"}, "at"),
    "the first year": ({"when": "at", "at": "0001-01-01T00:00"}, "at"),
    "the last year": ({"when": "now", "until": "9999-12-31T23:59", "at": "x"}, None),
    "until before at": ({"when": "at", "at": clock(hours=3), "until": clock(hours=2)}, "until"),
    "until past": ({"when": "now", "until": clock(hours=-2)}, "until"),
    "neither": ({"when": "whenever"}, "when"),
}


@pytest.mark.parametrize("name", REFUSED_TIMES)
def test_a_wrong_time_is_refused_beside_its_field(desk, article, name):
    answers, field = REFUSED_TIMES[name]
    response = desk.post(press_url(article, "publish"), typed(article, **answers))
    if field is None:
        assert response.status_code == 302
        return
    assert field in errors_of(response)
    assert not Edition.objects.exists()


def test_what_is_not_ready_is_refused_with_the_reasons_and_the_way_to_the_field(desk, article):
    article.lead_ar = ""
    save_working_copy(article, by=None)
    for response in (
        desk.get(press_url(article, "publish")),
        desk.post(press_url(article, "publish"), typed(article)),
    ):
        [group] = response.context["found"].blocking
        assert [shown.finding.field for shown in group.findings] == ["lead"]
        assert f"/{article.pk}/change/#row-lead_ar" in response.content.decode()
    assert response.context["refusals"]
    assert not Edition.objects.exists()


def test_what_was_found_is_listed_with_its_reason_and_its_words(desk, article):
    article.lead_ar = "ينتهي العمل.. قبل موعده"
    save_working_copy(article, by=None)
    page = desk.get(press_url(article, "publish"))
    [group] = page.context["found"].advice
    assert str(group.findings[0].finding.reason) in page.content.decode()
    quoted = (
        '<q class="finding__quote" lang="ar" dir="rtl">ينتهي العمل<mark>..</mark> قبل موعده</q>'
    )
    assert quoted in page.content.decode()


def test_words_saved_since_the_page_was_opened_are_not_published_unseen(desk, article):
    answers = typed(article)
    article.headline_ar = "عنوان لم يره الناشر"
    save_working_copy(article, by=None)
    response = desk.post(press_url(article, "publish"), answers)
    assert errors_of(response)
    assert not Edition.objects.exists()
    seen = response.context["form"]["version"].value()
    assert desk.post(press_url(article, "publish"), answers | {"version": seen}).status_code == 302
    assert Edition.objects.live().get().headline == "عنوان لم يره الناشر"


def test_changes_after_publication_show_as_unpublished(desk, live):
    live.kicker_ar = "جديد"
    save_working_copy(live, by=None)
    assert kind_of(live) == "changed"
    desk.post(press_url(live, "publish"), typed(live))
    assert kind_of(live) == "live"


def test_a_new_author_is_an_unpublished_change_too(live, desk):
    live.bylines.all().delete()
    refresh_digests(live)
    assert kind_of(live) == "changed"


def test_the_history_says_what_readers_had(desk, live):
    desk.post(press_url(live, "withdraw"), {"when": "now", "reason": "سبب معلن"})
    page = desk.get(f"/admin/articles/article/{live.pk}/history/")
    assert "سبب معلن" in page.content.decode()
    assert len(page.context["publication_events"]) == 2
