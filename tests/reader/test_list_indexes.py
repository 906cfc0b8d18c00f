"""Every list is read along the index made for it: the oldest page costs what the first one costs.

Asked of the database itself with some stories in it, as it is on the first day and with statistics.
(SQLite has none until somebody says ANALYZE.) PostgreSQL would rather sort so few: it is asked for
the plan that it has without sorting.
"""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from articles.models import Article, Author, Edition, EditionByline, EditionTag, Section, Tag
from articles.reader.lists import PAGE_SIZE, Cursor, cards, in_full, in_order

from .conftest import NOON

COUNT = 1500
SHARES = 20
"""Of how many sections, tags and authors there are, each with its share of the stories."""

INDEXES = {
    None: "edition_list",
    "section": "edition_section_list",
    "tag": "edition_tag_list",
    "author": "edition_author_list",
}


@pytest.fixture(params=["the first day", "statistics"])
def archive(request, db) -> dict:
    """A story a minute for a day, in every list by turns, written without the press."""
    sections, tags, authors = (
        model.objects.bulk_create(
            model(slug=f"{model.url_name}-{number}", name_ar=f"اسم {number}")
            for number in range(SHARES)
        )
        for model in (Section, Tag, Author)
    )
    articles = Article.objects.bulk_create(Article() for _number in range(COUNT))
    editions = Edition.objects.bulk_create(
        Edition(
            article=article,
            language="ar",
            number=1,
            live_from=NOON - timedelta(minutes=number),
            first_published_at=NOON - timedelta(minutes=number),
            headline="عنوان",
            slug="slug",
            section=sections[number % SHARES],
        )
        for number, article in enumerate(articles)
    )
    places = [
        {
            "edition": edition,
            "language": "ar",
            "first_published_at": edition.first_published_at,
            "article_id": edition.article_id,
        }
        for edition in editions
    ]
    EditionTag.objects.bulk_create(
        EditionTag(tag=tags[number % SHARES], **place) for number, place in enumerate(places)
    )
    EditionByline.objects.bulk_create(
        EditionByline(author=authors[number % SHARES], position=0, **place)
        for number, place in enumerate(places)
    )
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL enable_sort = off; SET LOCAL enable_bitmapscan = off")
        if request.param == "statistics":
            cursor.execute("ANALYZE")
    return {None: None, "section": sections[0], "tag": tags[0], "author": authors[0]}


def assert_reads_along(plan: str, *indexes: str) -> None:
    for index in indexes:
        assert index in plan.split(), plan
    assert "TEMP B-TREE" not in plan, plan
    assert "Sort" not in plan, plan


MIDDLE = Cursor(NOON - timedelta(minutes=COUNT // 2), 10**9)


def test_every_list_is_read_along_its_index_without_sorting(archive):
    for kind, index in INDEXES.items():
        for stories in (cards(), in_full()):
            for before in (None, MIDDLE):
                found = in_order(stories, "ar", of=archive[kind], before=before)[: PAGE_SIZE + 1]
                assert_reads_along(found.explain(), index)
                assert len(found) == PAGE_SIZE + 1


def test_the_place_is_where_reading_begins(archive):
    """The cursor bounds the index, instead of filtering all that is newer away."""
    if connection.vendor != "postgresql":
        pytest.skip("plans of SQLite don't show the values that bound an index")
    expected = f"first_published_at <= '{MIDDLE.first_published_at:%Y-%m-%d %H:%M:%S}"
    for kind in INDEXES:
        page = in_order(cards(), "ar", of=archive[kind], before=MIDDLE)[:PAGE_SIZE]
        bounds = [line for line in page.explain().splitlines() if "Index Cond" in line]
        assert any(expected in line for line in bounds), page.explain()


def test_the_last_change_is_read_off_the_ends_of_two_indexes(archive):
    """Every page is dated by it."""
    Edition.objects.filter(live_from__lt=NOON - timedelta(hours=1)).update(live_until=NOON)
    with CaptureQueriesContext(connection) as queries:
        assert Edition.objects.in_language("ar").changed_at() == NOON
    [query] = queries.captured_queries
    explain = {"sqlite": "EXPLAIN QUERY PLAN", "postgresql": "EXPLAIN"}[connection.vendor]
    with connection.cursor() as cursor:
        cursor.execute(f"{explain} {query['sql'].replace('%', '%%')}")
        plan = "\n".join(str(column) for row in cursor.fetchall() for column in row)
    assert_reads_along(plan, "edition_begins", "edition_ends")
