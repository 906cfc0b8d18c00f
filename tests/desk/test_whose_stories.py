"""A reporter sees and saves their own stories; who works on everybody's sees them all."""

import pytest

from articles.models import Article

from .conftest import change_url, open_form, sign_in


@pytest.fixture
def others_story(make_article, editor) -> Article:
    return make_article(owner=editor, headline_ar="مادة ليست للمراسل")


def test_one_sees_what_one_began_and_what_one_was_given(article, others_story, reporter):
    assert list(Article.objects.visible_to(reporter)) == [article]
    others_story.assignee = reporter
    others_story.save()
    assert set(Article.objects.editable_by(reporter)) == {article, others_story}


def test_who_works_on_everybodys_stories_sees_all(article, others_story, editor):
    assert Article.objects.editable_by(editor).count() == 2


def test_a_stranger_sees_none(article, stranger):
    assert not Article.objects.visible_to(stranger).exists()


def test_a_story_of_somebody_else_is_not_there_for_a_reporter(others_story, reporter):
    client = sign_in(reporter)
    assert others_story.headline_ar not in client.get(change_url(others_story), follow=True).text
    assert others_story.headline_ar not in client.get("/admin/articles/article/").text


def test_a_new_story_belongs_to_whoever_began_it(desk, editor, article):
    form = open_form(desk, article) | {"headline_ar": "مادة جديدة", "version": "", "token": "t"}
    desk.post("/admin/articles/article/add/", form)
    assert Article.objects.get(headline_ar="مادة جديدة").owner == editor
