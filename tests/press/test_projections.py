"""What the press writes beside an edition: list places, footnotes, related stories."""

import pytest

from articles.models import Author, Byline, EditionByline, EditionTag, Footnote, RelatedStory
from articles.press.publishing import publish

pytestmark = pytest.mark.django_db


def test_footnotes_carry_number_text_and_source(make_article, editor):
    article = make_article(
        body_ar="<p>أ<footnote>بيان <strong>الهيئة</strong>، "
        '<a href="https://www.example.org/a">المصدر</a></footnote> '
        'ب<footnote>راسل <a href="mailto:x@example.org">المكتب</a></footnote>.</p>'
    )
    edition = publish(article, "ar", by=editor)
    fields = ("number", "text", "source_url", "source_host")
    assert list(Footnote.objects.filter(edition=edition).values_list(*fields)) == [
        (1, "بيان الهيئة، المصدر", "https://www.example.org/a", "example.org"),
        (2, "راسل المكتب", "", ""),
    ]


def test_a_note_cited_again_is_one_row(make_article, editor):
    again = "<footnote>تقرير الهيئة</footnote>"
    article = make_article(body_ar=f"<p>أ{again} ب<footnote>بيان</footnote> ج{again}.</p>")
    edition = publish(article, "ar", by=editor)
    rows = Footnote.objects.filter(edition=edition).values_list("number", "text")
    assert list(rows) == [(1, "تقرير الهيئة"), (2, "بيان")]


def test_authors_keep_their_order(article, author, editor):
    other = Author.objects.create(slug="a-b", name_ar="أ ب")
    Byline.objects.create(article=article, author=other, position=1)
    article.bylines.filter(author=author).update(position=2)
    edition = publish(article, "ar", by=editor)
    rows = EditionByline.objects.filter(edition=edition)
    assert [row.author for row in rows] == [other, author]


def test_list_places_repeat_the_time_of_the_edition(article, tag, editor):
    publish(article, "ar", by=editor)
    edition = publish(article, "ar", by=editor)
    row = EditionTag.objects.get(edition=edition)
    assert (row.tag, row.language, row.article) == (tag, "ar", article)
    assert row.first_published_at == edition.first_published_at


def test_related_stories_are_those_that_exist_once_each_and_never_itself(make_article, editor):
    other = make_article(headline_ar="مادة أخرى")
    article = make_article()
    asides = "".join(f'<aside data-article="{pk}"></aside>' for pk in (other.pk, other.pk, 99999))
    article.body_ar = f'<p>نص</p>{asides}<aside data-article="{article.pk}"></aside>'
    article.save()
    edition = publish(article, "ar", by=editor)
    assert [row.article for row in RelatedStory.objects.filter(edition=edition)] == [other]
