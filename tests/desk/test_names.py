"""Tags and authors at the desk: suggested from the text, found by alias, merged and told apart."""

import json

import pytest
from django.urls import reverse

from articles.desk.working_copy import save_working_copy
from articles.models import NameMerge, Tag
from articles.press.name_merging import merge

from .conftest import change_url, open_form, sign_in

SUGGESTIONS = "/admin/articles/article/suggestions/"


@pytest.fixture
def ai(db) -> Tag:
    return Tag.objects.create(slug="ai", name_ar="الذكاء الاصطناعي", aliases="AI\nتعلّم الآلة")


@pytest.fixture
def twin(db) -> Tag:
    return Tag.objects.create(slug="twin", name_ar="ذكاء صناعي")


def suggested(client, **text) -> dict:
    answer = client.post(SUGGESTIONS, text).json()
    return {field: [row["name"] for row in rows] for field, rows in answer.items()}


def test_the_text_suggests_tags_by_name_and_alias_and_authors(desk, ai, tag, author):
    found = suggested(
        desk,
        headline="وبالذكاء الاصطناعي تُبنى الجسور",
        body=f"<p>كتبت {author.name_ar} عن جسور.</p>",
    )
    assert found == {"tags": ["جسور", "الذكاء الاصطناعي"], "byline": [author.name_ar]}
    assert suggested(desk, lead="في تعلم الالة")["tags"] == ["الذكاء الاصطناعي"]


def test_a_merged_name_suggests_what_it_became(desk, ai, twin, editor):
    merge(twin, into=ai, by=editor)
    assert suggested(desk, lead="ذكاء صناعي")["tags"] == ["الذكاء الاصطناعي"]


@pytest.mark.parametrize("text", [{}, {"body": "<p>\x00<b"}, {"headline": "\ud83d" * 3}])
def test_odd_text_suggests_nothing(desk, ai, text):
    assert suggested(desk, **{name: json.dumps(value) for name, value in text.items()}) == {
        "tags": [],
        "byline": [],
    }


def test_suggestions_look_at_no_story(desk, ai, django_assert_max_num_queries):
    with django_assert_max_num_queries(10):
        suggested(desk, headline="الذكاء الاصطناعي")


def merge_url(tag: Tag) -> str:
    return reverse("admin:articles_tag_merge", args=[tag.pk])


def test_an_editor_merges_and_undoes(desk, article, ai, twin, editor):
    save_working_copy(article, by=editor, tags=[twin])
    assert desk.get(merge_url(twin)).context["in_work"] == 1
    answer = desk.post(merge_url(twin), {"into": ai.pk}, follow=True)
    assert "ذكاء صناعي" in answer.text
    assert list(article.tags.all()) == [ai]
    done = NameMerge.objects.get()
    desk.post(reverse("admin:articles_tag_undo_merge", args=[done.pk]))
    assert list(article.tags.all()) == [twin]


@pytest.mark.parametrize("into", ["", "x", "9" * 30, "0"])
def test_an_odd_choice_is_refused_in_place(desk, twin, into):
    answer = desk.post(merge_url(twin), {"into": into})
    assert answer.context["form"].errors["into"]
    assert not NameMerge.objects.exists()


def test_a_merged_tag_is_in_no_list_and_no_choice(desk, ai, twin, editor):
    merge(twin, into=ai, by=editor)
    assert "ذكاء صناعي" not in desk.get("/admin/articles/tag/").text
    query = {"app_label": "articles", "model_name": "article", "field_name": "tags", "term": "ذكاء"}
    found = desk.get("/admin/autocomplete/", query).json()["results"]
    assert [row["text"] for row in found] == ["الذكاء الاصطناعي"]
    page = desk.get(reverse("admin:articles_tag_change", args=[twin.pk])).text
    assert reverse("admin:articles_tag_change", args=[ai.pk]) in page


def test_a_form_opened_before_the_merge_saves_what_it_became(desk, article, ai, twin, editor):
    form = open_form(desk, article) | {"tags": [str(twin.pk)], "headline_ar": "عنوان آخر"}
    merge(twin, into=ai, by=editor)
    desk.post(change_url(article), form)
    assert list(article.tags.all()) == [ai]


def test_a_reporter_finds_no_way_to_merge(reporter, twin, ai):
    client = sign_in(reporter)
    assert client.post(merge_url(twin), {"into": ai.pk}).status_code == 403
    page = client.get(reverse("admin:articles_tag_change", args=[twin.pk]))
    assert merge_url(twin) not in page.text
