"""Every page of the desk: nothing inline, nothing from elsewhere, no accident on odd input."""

import re
from html.parser import HTMLParser

import pytest
from django.contrib.auth.models import Group
from django.test import Client
from django.urls import reverse

from articles.models import Picture

from .conftest import change_url, open_form, press_url, sign_in

MODELS = ("article", "picture", "section", "tag", "author")
QUERY = {"app_label": "articles", "model_name": "article", "field_name": "tags"}


class Inspector(HTMLParser):
    """Collects what a strict Content-Security-Policy or a private network would miss."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self._in_script_without_source = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self._in_script_without_source = tag == "script" and "src" not in attributes
        if tag == "style" or "style" in attributes:
            self.found.append(f"style on {tag}")
        self.found += [f"{name} on {tag}" for name in attributes if name.startswith("on")]
        for name in ("src", "href", "action", "formaction", "srcset", "poster"):
            value = (attributes.get(name) or "").strip()
            if re.match(r"(https?:)?//|javascript:", value, re.IGNORECASE):
                self.found.append(f"{name}={value}")

    def handle_data(self, data):
        if self._in_script_without_source and data.strip():
            self.found.append("inline script")
        self._in_script_without_source = False


@pytest.fixture
def picture(db) -> Picture:
    return Picture.objects.create(file="pictures/x.jpg", width=4, height=3, alt_ar="صورة")


@pytest.fixture
def everything(live, picture, section, tag, author, chief, reporter):
    """The address of every kind of page, by name."""
    Group.objects.create(name="Editors")
    lists = {model: reverse(f"admin:articles_{model}_changelist") for model in MODELS}
    objects = dict(zip(MODELS, (live, picture, section, tag, author), strict=True))
    return {
        "index": reverse("admin:index"),
        "app": reverse("admin:app_list", args=["articles"]),
        "password": reverse("admin:password_change"),
        "users": reverse("admin:auth_user_changelist"),
        "user": reverse("admin:auth_user_change", args=[reporter.pk]),
        "new user": reverse("admin:auth_user_add"),
        "user password": reverse("admin:auth_user_password_change", args=[reporter.pk]),
        "group": reverse("admin:auth_group_change", args=[Group.objects.get().pk]),
        "search": lists["article"] + "?q=جسر&state=live",
        "filtered": lists["article"] + f"?tags__id__exact={tag.pk}",
        "popup": reverse("admin:articles_tag_add") + "?_popup=1",
        **{f"{model} list": url for model, url in lists.items()},
        **{
            f"{model} {page}": reverse(f"admin:articles_{model}_{page}", args=[thing.pk])
            for model, thing in objects.items()
            for page in ("change", "history")
        },
        **{f"{model} add": reverse(f"admin:articles_{model}_add") for model in MODELS},
        **{verb: press_url(live, verb) for verb in ("publish", "withdraw", "restore")},
        "publish in English": press_url(live, "publish", "en"),
        "delete": reverse("admin:articles_tag_delete", args=[tag.pk]),
        "refused": reverse("admin:articles_article_delete", args=[live.pk]),
        "missing": "/admin/no/such/page/",
    }


@pytest.mark.parametrize("language", ["ar", "en"])
def test_no_page_has_anything_inline_or_from_elsewhere(chief, everything, language):
    client = sign_in(chief)
    client.post(reverse("admin:desk_language"), {"language": language})
    for name, url in everything.items():
        response = client.get(url)
        assert response.status_code in {200, 403, 404}, name
        assert Inspector(response.content.decode()).found == [], name
        assert "unsafe" not in response.headers["Content-Security-Policy"]


def test_nor_have_the_pages_that_say_what_is_wrong(desk, colleague_desk, article):
    typed = open_form(desk, article)
    theirs = open_form(colleague_desk, article) | {"headline_ar": "غيره"}
    colleague_desk.post(change_url(article), theirs)
    for response in (
        desk.post(change_url(article), typed | {"lead_ar": "أخرى"}),
        desk.post(change_url(article), typed | {"headline_ar": "ع" * 300}),
        desk.post(press_url(article, "publish"), {"when": "at", "at": "x"}),
        Client().get(reverse("admin:login")),
        Client().post(reverse("admin:login"), {"username": "x", "password": "y"}),
    ):
        assert response.status_code == 200
        assert Inspector(response.content.decode()).found == []


def test_the_inspector_sees_what_it_looks_for():
    html = '<p style="x"><a href="//cdn.example/">a</a><script>x</script><img src=y onerror=z>'
    assert len(Inspector(html).found) == 4


ODD_IDS = ["0", "-1", "99999999999999999999", "abc", "1.5", "%00", "1%2F2", "٣", "1e3", "null"]


@pytest.mark.parametrize("odd", ODD_IDS)
def test_odd_ids_find_nothing(desk, article, odd):
    for end in ("change/", "history/", "delete/", "publish/ar/", "preview/ar/", "restore/ar/", ""):
        url = f"/admin/articles/article/{odd}/{end}"
        assert desk.get(url).status_code in {301, 302, 404}, url
        assert desk.post(url, {"post": "yes"}).status_code in {301, 302, 404, 405}, url
    assert desk.get(press_url(article, "publish")[:-3] + "xx/").status_code == 404


ODD_QUERIES = [
    "?q=%00",
    "?q=" + "a+" * 600,
    "?q=%22%27%5C",
    "?p=99999999999999999999",
    "?p=abc",
    "?o=99.-1.x",
    "?state=nonsense",
    "?state=live&state=draft",
    "?section__id__exact=99999999999999999999",
    "?section__id__exact=abc",
    "?section__isnull=maybe",
    "?tags__id__exact=abc",
    "?tags__id__exact=",
    "?authors__id__exact=%00",
    "?_to_field=password",
    "?e=1",
    "?_popup=1",
    "?all=",
]


@pytest.mark.parametrize("query", ODD_QUERIES)
def test_odd_questions_to_a_list_get_an_answer(desk, article, query):
    assert desk.get(reverse("admin:articles_article_changelist") + query).status_code in {
        200,
        302,
        400,
    }


@pytest.mark.parametrize("query", ["?id__in=99999999999999999999", "?name_ar__regex=(", "?x=y"])
def test_a_list_answers_only_what_its_filters_ask(desk, tag, query):
    assert desk.get(reverse("admin:articles_tag_changelist") + query).status_code == 400


@pytest.mark.parametrize(
    "query", ["?id__in=0", "?headline_ar__regex=(", "?updated_by__password__startswith=a"]
)
def test_the_list_of_stories_answers_no_question_but_its_own(desk, article, query):
    """Nor does a link of it carry the question on."""
    response = desk.get(reverse("admin:articles_article_changelist") + query)
    assert [story for story, _states in response.context["rows"]] == [article]
    assert str(response.context["query"]) == "?"


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({}, 200),
        ({"term": "\x00"}, 200),
        ({"term": "جسر " * 500}, 200),
        ({"page": "abc"}, 404),
        ({"page": "99999999999999999999"}, 404),
        ({"field_name": "headline_ar"}, 403),
        ({"field_name": "updated_by"}, 403),
        ({"model_name": "nothing"}, 403),
        ({"app_label": "\x00"}, 403),
    ],
)
def test_odd_questions_to_autocomplete_get_an_answer(desk, article, changes, code):
    response = desk.get(reverse("admin:autocomplete"), QUERY | {"term": "جسر"} | changes)
    assert response.status_code == code


@pytest.mark.parametrize("query", ["tags=abc", "section=99999999999999999999", "tags=1,,2", "x=1"])
def test_odd_suggestions_for_a_new_story_are_passed_over(desk, query):
    assert desk.get(reverse("admin:articles_article_add") + f"?{query}").status_code == 200


def test_odd_choices_of_people_are_refused_in_the_form(chief, reporter):
    url = reverse("admin:auth_user_change", args=[reporter.pk])
    typed = {"username": "x", "groups": ["99999999999999999999"], "user_permissions": ["abc"]}
    errors = sign_in(chief).post(url, typed).context["adminform"].form.errors
    assert {"groups", "user_permissions"} <= set(errors)
