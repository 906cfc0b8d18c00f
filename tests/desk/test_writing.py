"""Writing a story: what is typed is kept, cleaned and filed, each language in its own direction."""

import pytest
from django.urls import reverse

from articles.models import Article, Author, Tag
from tests.conftest import ENGLISH

from .conftest import change_url, open_form

ADD_URL = reverse("admin:articles_article_add")


def test_a_story_is_written_in_both_languages(desk, editor, section, tag, author):
    typed = {
        "headline_ar": "عنوان",
        "body_ar": "<p>متن</p>",
        **ENGLISH,
        "section": section.pk,
        "tags": [tag.pk],
        "byline": [author.pk],
        "_continue": "1",
    }
    response = desk.post(ADD_URL, typed)
    article = Article.objects.get()
    assert response.url == change_url(article)
    assert (article.headline_ar, article.headline_en) == ("عنوان", ENGLISH["headline_en"])
    assert (article.section, [*article.tags.all()]) == (section, [tag])
    assert article.ordered_authors() == [author]
    assert article.updated_by == editor
    assert article.digest_ar == article.digest_in("ar")


def test_the_body_is_cleaned_on_the_way_in(desk, article):
    typed = open_form(desk, article)
    typed["body_ar"] = '<p onclick="x">نص<script>alert(1)</script></p><h1>عنوان</h1>'
    desk.post(change_url(article), typed)
    article.refresh_from_db()
    assert article.body_ar == "<p>نص</p><h2>عنوان</h2>"


def test_authors_stand_in_the_order_of_choosing(desk, article, author):
    second = Author.objects.create(slug="second", name_ar="ثان")
    third = Author.objects.create(slug="third", name_ar="ثالث")
    for order in ([third, author, second], [second, third], []):
        pks = [str(chosen.pk) for chosen in order]
        desk.post(change_url(article), open_form(desk, article) | {"byline": pks})
        assert article.ordered_authors() == order
        assert open_form(desk, article).get("byline", []) == pks


def test_a_slug_becomes_what_readers_will_see(desk, article):
    typed = open_form(desk, article) | {"slug_ar": " جسرٌ جديد! "}
    desk.post(change_url(article), typed)
    article.refresh_from_db()
    assert article.slug_ar == "جسر-جديد"


MISTAKES = {
    "headline_ar": "ع" * 201,
    "kicker_en": "k" * 61,
    "slug_ar": "!!!",
    "section": "99999999999999999999",
    "tags": ["abc"],
    "byline": ["99999999999999999999"],
    "picture": "x",
    "lead_ar": "قبل\x00بعد",
}


@pytest.mark.parametrize("field", MISTAKES)
def test_a_form_that_fails_keeps_every_word_and_says_where(desk, article, field):
    typed = open_form(desk, article)
    typed |= {"lead_en": "Words typed in the other language", field: MISTAKES[field]}
    typed["body_ar"] = "<p>متن طويل كُتب للتو</p>"
    response = desk.post(change_url(article), typed)
    assert response.status_code == 200
    form = response.context["adminform"].form
    assert field in form.errors
    assert form["lead_en"].value() == typed["lead_en"]
    assert form["body_ar"].value() == typed["body_ar"]
    assert form["headline_ar"].value() == typed["headline_ar"]
    row = response.content.decode().split(f'id="row-{field}"')[1].split('id="row-')[0]
    assert 'class="errorlist"' in row
    article.refresh_from_db()
    assert article.lead_en in {"", None}


def test_an_error_marks_the_language_it_is_in(desk, article):
    typed = open_form(desk, article) | {"kicker_en": "k" * 61}
    panels = desk.post(change_url(article), typed).context["language_panels"]
    assert {panel.language.code: panel.has_errors for panel in panels} == {"ar": False, "en": True}


@pytest.mark.parametrize("name", ["kicker", "headline", "lead", "body", "slug"])
@pytest.mark.parametrize(("language", "direction"), [("ar", "rtl"), ("en", "ltr")])
def test_every_field_is_typed_in_its_own_direction(desk, article, name, language, direction):
    form = desk.get(change_url(article)).context["adminform"].form
    attributes = form.fields[f"{name}_{language}"].widget.attrs
    assert (attributes["lang"], attributes["dir"]) == (language, direction)


@pytest.mark.parametrize("model", ["section", "tag", "author", "picture"])
def test_names_are_typed_in_their_own_direction_too(desk, model):
    form = desk.get(reverse(f"admin:articles_{model}_add")).context["adminform"].form
    name = "alt" if model == "picture" else "name"
    assert form.fields[f"{name}_ar"].widget.attrs["dir"] == "rtl"
    assert form.fields[f"{name}_en"].widget.attrs["dir"] == "ltr"
    assert "[ar]" not in str(form.fields[f"{name}_ar"].label)


def test_saving_leads_on_to_publication(desk, article):
    typed = open_form(desk, article) | {"kicker_ar": "نشر", "_publish_ar": "1"}
    response = desk.post(change_url(article), typed)
    assert response.url == reverse("admin:articles_article_publish", args=[article.pk, "ar"])
    article.refresh_from_db()
    assert article.kicker_ar == "نشر"


def test_a_save_that_changes_nothing_makes_nobody_stale(desk, article):
    before = article.version
    desk.post(change_url(article), open_form(desk, article))
    article.refresh_from_db()
    assert article.version == before


def test_who_writes_may_look_up_tags_but_not_change_them(colleague_desk, article, tag):
    query = {"app_label": "articles", "model_name": "article", "field_name": "tags", "term": "جس"}
    found = colleague_desk.get(reverse("admin:autocomplete"), query).json()
    assert [result["id"] for result in found["results"]] == [str(tag.pk)]
    url = reverse("admin:articles_tag_change", args=[tag.pk])
    assert colleague_desk.post(url, {"name_ar": "x", "slug": "x"}).status_code == 403
    assert Tag.objects.get() == tag


@pytest.mark.parametrize("model", ["section", "tag", "author"])
def test_a_name_makes_its_own_slug(desk, model):
    url = reverse(f"admin:articles_{model}_add")
    names = {"name_ar": "ذكاءٌ اصطناعي", "name_en": "AI", "position": "1"}
    assert desk.post(url, names).status_code == 302
    again = desk.post(url, names)
    assert "slug" in again.context["adminform"].form.errors
    assert desk.post(url, names | {"slug": "ai"}).status_code == 302
    unsaid = desk.post(url, names | {"name_ar": "…"})
    assert "slug" in unsaid.context["adminform"].form.errors
    assert Tag.objects.filter(slug="ذكاء-اصطناعي").exists() == (model == "tag")


def test_a_printed_story_can_not_be_deleted(desk, live):
    response = desk.post(reverse("admin:articles_article_delete", args=[live.pk]), {"post": "yes"})
    assert response.status_code == 403
    assert "withdraw" in response.context["reason"] or "سحب" in response.context["reason"]
    assert Article.objects.filter(pk=live.pk).exists()


def test_a_draft_can_be_deleted(desk, article):
    desk.post(reverse("admin:articles_article_delete", args=[article.pk]), {"post": "yes"})
    assert not Article.objects.filter(pk=article.pk).exists()
