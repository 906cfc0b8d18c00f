"""A chief arranges the front page step by step, looks at it, and publishes it whole."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.desk.front_page.places import cleared, first_empty, moved, placed
from articles.desk.newsroom_time import in_words
from articles.desk.roles import CHIEF, ensure_roles
from articles.models import Article, FrontPage, FrontPageEdition
from articles.press.publishing import publish

from .conftest import sign_in

URL = "/admin/articles/frontpage/ar/"


@pytest.fixture
def front_desk(db) -> Client:
    """A chief's browser, by role."""
    user = User.objects.create_user("head", password="x", is_staff=True)
    user.groups.add(ensure_roles()[CHIEF])
    return sign_in(user)


@pytest.fixture
def stories(make_article, editor) -> list[Article]:
    """Three live stories, the newest first."""
    made = []
    for number in range(3):
        story = make_article(headline_ar=f"مادة {number}")
        publish(story, "ar", by=editor, at=timezone.now() - timedelta(hours=number + 1))
        made.append(story)
    return made


def send(client: Client, do: str, **changed):
    form = client.get(URL).context["form"]
    initial = {name: form[name].value() or "" for name in form.fields}
    return client.post(URL, {**initial, "do": do, **changed})


def order() -> list:
    return FrontPage.objects.get(language="ar").filled_places()


# The order as a list


@pytest.mark.parametrize(
    ("places", "story", "at", "after"),
    [
        ([None, None, None], 7, 0, [7, None, None]),
        ([1, None, 3], 7, 0, [7, 1, 3]),
        ([1, 2, None], 7, 1, [1, 7, 2]),
        ([1, 2, 3], 7, 0, [7, 1, 2]),
        ([1, 2, 3], 3, 0, [3, 1, 2]),
        ([1, 2, None], 1, 1, [None, 1, 2]),
        ([None, 2, 3], 7, 2, [2, 3, 7]),
    ],
)
def test_a_placed_story_pushes_the_others_into_the_next_gap(places, story, at, after):
    assert placed(places, story, at) == after


def test_moving_and_clearing_lose_nobody():
    assert moved([1, 2, None, 4], 3, 0) == [4, 1, 2, None]
    assert moved([1, 2, None, 4], 0, 2) == [2, None, 1, 4]
    assert cleared([1, 2], 0) == [None, 2]
    assert first_empty([1, None, None]) == 1
    assert first_empty([1, 2]) == 1


# The page


def test_stories_are_placed_moved_and_taken_off(front_desk, stories):
    newest, second, third = (story.pk for story in stories)
    send(front_desk, f"lead-{third}")
    send(front_desk, f"place-{newest}")
    assert order() == [third, newest, None, None, None]
    send(front_desk, "move-1-0")
    assert order() == [newest, third, None, None, None]
    send(front_desk, f"lead-{second}")
    send(front_desk, "clear-1")
    assert order() == [second, None, third, None, None]
    assert not FrontPageEdition.objects.exists()


def test_it_is_published_whole_with_who_and_when(front_desk, stories, client):
    send(front_desk, f"lead-{stories[2].pk}")
    assert client.get("/").text.index("مادة 0") < client.get("/").text.index("مادة 2")
    send(front_desk, "publish")
    page = client.get("/").text
    assert page.index("مادة 2") < page.index("مادة 0")
    printed = FrontPageEdition.objects.get()
    assert printed.by.username == "head"
    assert in_words(printed.live_from) in front_desk.get(URL).text


def test_a_preview_shows_what_is_not_published_and_is_kept_by_nobody(front_desk, stories):
    send(front_desk, f"lead-{stories[2].pk}")
    preview = front_desk.get(f"{URL}preview/")
    assert preview.text.index("مادة 2") < preview.text.index("مادة 0")
    assert "no-store" in preview["Cache-Control"]
    assert preview["X-Robots-Tag"] == "noindex"


def test_going_back_gives_the_order_that_readers_have(front_desk, stories):
    send(front_desk, f"lead-{stories[2].pk}")
    send(front_desk, "publish")
    send(front_desk, f"lead-{stories[1].pk}")
    send(front_desk, "discard")
    assert order() == [stories[2].pk, None, None, None, None]


def test_an_order_somebody_else_has_changed_is_not_overwritten(front_desk, stories):
    stale = front_desk.get(URL).context["form"]["version"].value()
    send(front_desk, f"lead-{stories[0].pk}")
    answer = send(front_desk, f"lead-{stories[1].pk}", version=stale, breaking_text="")
    assert answer.context["refusals"]
    assert order()[0] == stories[0].pk


def test_what_was_typed_into_the_strip_comes_back_with_its_error(front_desk, stories):
    answer = send(front_desk, f"lead-{stories[0].pk}", breaking_text="عاجل من الميناء")
    assert answer.context["form"].errors["breaking_until"]
    assert "عاجل من الميناء" in answer.text
    assert order() == [None] * 5


def test_the_strip_is_kept_with_its_story_and_end(front_desk, stories):
    send(
        front_desk,
        "save",
        breaking_text=" عاجل  من الميناء ",
        breaking_story=str(stories[1].pk),
        breaking_until="2099-01-01T10:00",
    )
    front = FrontPage.objects.get(language="ar")
    assert (front.breaking_text, front.breaking_story) == ("عاجل من الميناء", stories[1])
    send(front_desk, "publish")
    assert FrontPageEdition.objects.get().breaking_story == stories[1]


def test_a_strip_that_has_ended_stands_in_nobodys_way(front_desk, stories):
    FrontPage.objects.create(
        language="ar",
        breaking_text="انتهى",
        breaking_until=timezone.now() - timedelta(hours=1),
    )
    send(front_desk, f"lead-{stories[0].pk}")
    assert order()[0] == stories[0].pk
    assert FrontPage.objects.get(language="ar").breaking_text == ""


def test_drafts_are_not_offered_and_not_placed(front_desk, stories, make_article):
    draft = make_article(headline_ar="مسودة لم تنشر")
    assert "مسودة لم تنشر" not in front_desk.get(URL).text
    assert send(front_desk, f"lead-{draft.pk}").context["refusals"]
    answer = send(
        front_desk,
        "save",
        breaking_text="عاجل",
        breaking_until="2099-01-01T10:00",
        breaking_story=str(draft.pk),
    )
    assert answer.context["form"].errors["breaking_story"]


def test_stories_are_found_by_folded_words(front_desk, make_article, editor):
    publish(make_article(headline_ar="إطلاق أوّل قمر"), "ar", by=editor)
    publish(make_article(headline_ar="جسر آخر"), "ar", by=editor)
    found = front_desk.get(URL, {"q": "اطلاق اول"}).context["candidates"]
    assert [edition.headline for edition in found] == ["إطلاق أوّل قمر"]


@pytest.mark.parametrize(
    "do", ["move-0-9", "move-9-0", "move-0", "clear-99", "lead-0", "place-x", "x" * 60, "", "١"]
)
def test_odd_steps_do_nothing(front_desk, stories, do):
    before = FrontPageEdition.objects.count()
    assert send(front_desk, do).status_code in {200, 302}
    assert order() == [None] * 5
    assert FrontPageEdition.objects.count() == before


@pytest.mark.parametrize("sent", [{"version": "x"}, {"version": ""}, {"version": "9" * 40}, {}])
def test_a_form_without_a_proper_version_is_refused(front_desk, stories, sent):
    answer = front_desk.post(URL, {"do": f"lead-{stories[0].pk}", **sent})
    assert answer.status_code == 200
    assert order() == [None] * 5


def test_an_unknown_language_has_no_front_page(front_desk):
    assert front_desk.get("/admin/articles/frontpage/xx/").status_code == 404


def test_the_number_of_queries_does_not_grow_with_the_stories(
    front_desk, stories, django_assert_max_num_queries
):
    for story in stories:
        send(front_desk, f"place-{story.pk}")
    with django_assert_max_num_queries(20):
        front_desk.get(URL)


def test_the_navigation_leads_there(front_desk):
    assert reverse("admin:articles_frontpage_changelist") in front_desk.get("/admin/").text
    assert front_desk.get("/admin/articles/frontpage/").url == URL
