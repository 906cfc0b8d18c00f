"""Whatever saves an article outside the admin's form leaves it as that form would."""

import pytest

from articles.desk.working_copy import StaleCopy, save_working_copy
from articles.models import Article, Author, Tag
from articles.press.publishing import publish


def test_bodies_are_sanitised_in_every_language(reporter):
    article = Article(body_ar="<div>نص<script>x</script></div>", body_en="<b>text</b>")
    save_working_copy(article, by=reporter)
    article.refresh_from_db()
    assert article.body_ar == "<p>نص</p>"
    assert article.body_en == "<p><strong>text</strong></p>"
    assert article.updated_by == reporter


def test_every_save_is_the_next_version(article, editor):
    save_working_copy(article, by=editor)
    save_working_copy(article, by=editor)
    article.refresh_from_db()
    assert article.version == 3
    assert article.updated_by == editor


def test_a_copy_that_somebody_else_has_replaced_is_not_saved(article, editor):
    stale = Article.objects.get(pk=article.pk)
    article.headline_ar = "عنوان جديد"
    save_working_copy(article, by=editor)
    stale.headline_ar = "عنوان قديم"
    with pytest.raises(StaleCopy):
        save_working_copy(stale, by=editor)
    article.refresh_from_db()
    assert (article.headline_ar, article.version) == ("عنوان جديد", 2)


def test_tags_and_the_order_of_authors_are_kept(article, editor):
    tags = [Tag.objects.create(slug=slug, name_ar=slug) for slug in ("ماء", "هواء")]
    authors = [Author.objects.create(slug=slug, name_ar=slug) for slug in ("b", "a")]
    save_working_copy(article, by=editor, tags=tags, authors=authors)
    assert set(article.tags.all()) == set(tags)
    assert article.ordered_authors() == authors


def test_tags_and_authors_that_are_not_given_stay(article, editor, tag, author):
    save_working_copy(article, by=editor)
    assert list(article.tags.all()) == [tag]
    assert article.ordered_authors() == [author]


def test_the_digests_tell_what_readers_have_from_what_the_desk_has(article, editor):
    save_working_copy(article, by=editor)
    edition = publish(article, "ar", by=editor)
    assert article.digest_ar == edition.digest
    article.lead_en = "A lead."
    save_working_copy(article, by=editor)
    assert article.digest_ar == edition.digest
    save_working_copy(article, by=editor, tags=[])
    article.refresh_from_db()
    assert article.digest_ar != edition.digest
