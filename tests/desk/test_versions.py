"""Every save leaves the whole story behind, as it was then."""

import pytest
from django.db import IntegrityError, transaction

from articles.desk.working_copy import StaleCopy, save_working_copy
from articles.importing.story import import_story
from articles.models import Article, Version
from articles.models.article import TEXT_FIELDS
from articles.models.version import content_of

from .conftest import change_url, open_form


def versions(article: Article) -> list[int]:
    return list(article.versions.values_list("number", flat=True))


def test_a_save_keeps_the_version_before_it_and_the_one_it_makes(desk, article, editor):
    before = content_of(article)
    desk.post(change_url(article), open_form(desk, article) | {"headline_ar": "عنوان جديد"})
    assert versions(article) == [2, 1]
    newest, first = article.versions.all()
    assert first.content == before
    assert newest.content == before | {"headline_ar": "عنوان جديد"}
    assert newest.by == editor
    article.refresh_from_db()
    assert newest.saved_at == article.updated_at


def test_a_version_holds_every_text_in_every_language_and_what_it_is_filed_under(
    article, tag, author, section
):
    content = content_of(article)
    texts = {f"{name}_{language}" for name in TEXT_FIELDS for language in ("ar", "en")}
    assert set(content) == texts | {"section", "picture", "tags", "byline"}
    assert (content["section"], content["picture"]) == (section.pk, None)
    assert (content["tags"], content["byline"]) == ([tag.pk], [author.pk])
    assert content["headline_en"] == ""


def test_a_save_that_changes_nothing_makes_no_version(desk, article):
    desk.post(change_url(article), open_form(desk, article))
    assert versions(article) == []


def test_a_new_and_an_imported_story_have_their_first_version(editor):
    article = Article(headline_ar="جديد")
    save_working_copy(article, by=editor)
    assert versions(article) == [1]
    imported = import_story("عنوان\nفقرة أولى تكفي.\n".encode(), "ar", by=editor).article
    assert versions(imported) == [1]


def test_a_refused_save_leaves_no_version(article, editor):
    stale = Article.objects.get(pk=article.pk)
    save_working_copy(article, by=editor)
    with pytest.raises(StaleCopy):
        save_working_copy(stale, by=editor)
    assert versions(article) == [2, 1]


def test_one_number_stands_for_one_version_only(article, editor):
    save_working_copy(article, by=editor)
    with pytest.raises(IntegrityError), transaction.atomic():
        Version.objects.create(article=article, number=1, content={})
