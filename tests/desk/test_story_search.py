"""A text may point to one's own stories and to whatever readers have; nothing else leaks."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from articles.desk import story_search
from articles.desk.working_copy import save_working_copy
from articles.models import Article
from articles.press.publishing import publish, withdraw

from .conftest import sign_in

URL = reverse("admin:desk_stories")
BLOCKS = reverse("admin:desk_blocks")


def ask(client: Client, **query) -> list[dict]:
    response = client.get(URL, query)
    assert response.status_code == 200
    return json.loads(response.content)["found"]


def ids(found: list[dict]) -> list[int]:
    return [story["id"] for story in found]


@pytest.fixture
def others_story(make_article, editor) -> Article:
    return make_article(owner=editor, headline_ar="خطة سرية لميناء الإسكندرية")


def test_a_story_is_found_however_its_headline_is_spelled(desk, others_story, article):
    assert ids(ask(desk, q="الاسكندريه")) == [others_story.pk]
    assert ids(ask(desk, q="خطه لميناء")) == [others_story.pk]
    assert ids(ask(desk)) == [article.pk, others_story.pk]


def test_words_of_another_language_or_of_the_kicker_find_nothing(desk, make_article):
    story = make_article(headline_en="Harbour opens", kicker_ar="ملاحة")
    assert ask(desk, q="harbour") == []
    assert ask(desk, q="ملاحة") == []
    assert ids(ask(desk, q="harbour", language="en")) == [story.pk]


def test_a_story_without_a_headline_in_the_language_is_left_out(desk, article):
    assert ask(desk, language="en") == []


def test_a_story_says_how_it_stands(desk, article, editor):
    [draft] = ask(desk)
    assert (draft["state"], draft["isLive"]) == ("draft", False)
    assert draft["section"] == "محليات"
    publish(article, "ar", by=editor)
    [live] = ask(desk)
    assert (live["state"], live["isLive"], live["stateName"]) == ("live", True, "منشورة")


def test_a_reporter_finds_their_own_drafts_and_nobody_elses(colleague_desk, article, others_story):
    assert ids(ask(colleague_desk)) == [article.pk]
    assert ask(colleague_desk, q="سرية") == []
    assert _block(colleague_desk, others_story) is None


def test_of_others_a_reporter_gets_what_readers_have_and_no_more(
    colleague_desk, others_story, editor
):
    publish(others_story, "ar", by=editor)
    others_story.headline_ar = "عنوان جديد لم ينشر بعد"
    save_working_copy(others_story, by=editor)
    for story in (*ask(colleague_desk), _block(colleague_desk, others_story)):
        assert story["headline"] == "خطة سرية لميناء الإسكندرية"
        assert (story["state"], story["edit"]) == ("live", "")
    # Found by neither headline: the new one is nobody's business, and the old is the reader's.
    assert ask(colleague_desk, q="ينشر") == []
    withdraw(others_story, "ar", by=editor, reason="خطأ")
    assert ask(colleague_desk) == []
    assert _block(colleague_desk, others_story) is None


def _block(client: Client, story: Article) -> dict | None:
    answer = json.loads(client.get(BLOCKS, {"article": story.pk}).content)
    return answer["article"].get(str(story.pk))


def test_the_story_that_is_written_is_not_offered_to_itself(desk, article, others_story):
    assert ids(ask(desk, without=article.pk)) == [others_story.pk]


def test_pages_follow_each_other_and_miss_none(desk, make_article, monkeypatch):
    monkeypatch.setattr(story_search, "PAGE_SIZE", 2)
    made = [make_article().pk for _ in range(5)]
    seen, before = [], ""
    while before is not None:
        answer = json.loads(desk.get(URL, {"q": "جسر", "before": before}).content)
        seen += ids(answer["found"])
        before = answer["more"]
    assert seen == made[::-1]


@pytest.mark.parametrize(
    "query",
    [
        {"q": "\x00"},
        {"q": "%"},
        {"q": "كلمة " * 500},
        {"before": "x"},
        {"without": "9" * 30},
        {"language": "<"},
    ],
)
def test_garbage_is_as_good_as_nothing(desk, article, query):
    ask(desk, **query)


def test_a_page_costs_a_fixed_number_of_queries(desk, make_article, django_assert_max_num_queries):
    for _ in range(12):
        make_article()
    with django_assert_max_num_queries(9):
        ask(desk, q="جسر")


@pytest.mark.parametrize("url", [URL, BLOCKS, reverse("admin:desk_embed")])
def test_a_stranger_is_refused_with_a_reason(stranger, url):
    response = sign_in(stranger).get(url)
    assert response.status_code == 403
    assert json.loads(response.content)["reason"]
    assert Client().get(url).url.startswith(reverse("admin:login"))
    assert sign_in(stranger).post(url).status_code in {403, 405}
