"""The list of stories: how each stands at a glance, found by what one remembers of it."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.desk.working_copy import refresh_digests, save_working_copy
from articles.models import Article, Author, Tag
from articles.press.publishing import publish, withdraw
from tests.conftest import ENGLISH

LIST = reverse("admin:articles_article_changelist")


def found(client, **query) -> set[str]:
    return {story.headline_ar for story in client.get(LIST, query).context["cl"].result_list}


@pytest.fixture
def stories(make_article, editor):
    """One of each kind, named for how it stands."""
    made = {
        name: make_article(headline_ar=name)
        for name in ("draft", "scheduled", "live", "changed", "updating", "withdrawn", "ended")
    }
    for story in made.values():
        refresh_digests(story)
    later = timezone.now() + timedelta(hours=2)
    publish(made["scheduled"], "ar", by=editor, at=later)
    for name in ("live", "changed", "updating", "withdrawn"):
        publish(made[name], "ar", by=editor)
    long_ago = timezone.now() - timedelta(days=3)
    publish(made["ended"], "ar", by=editor, at=long_ago, until=long_ago + timedelta(days=1))
    publish(made["updating"], "ar", by=editor, at=later)
    withdraw(made["withdrawn"], "ar", by=editor)
    made["changed"].kicker_ar = "جديد"
    save_working_copy(made["changed"], by=editor)
    return made


def test_each_shows_how_it_stands(desk, stories):
    page = desk.get(LIST).content.decode()
    rows = page.split("<tbody>")[1].split("<tr>")[1:]
    for name in stories:
        row = next(row for row in rows if f">{name}</span>" in row)
        assert f"badge--{name}" in row.split("field-state_ar")[1].split("field-state_en")[0]
        assert "badge--empty" in row.split("field-state_en")[1]


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("draft", {"draft"}),
        ("scheduled", {"scheduled", "updating"}),
        ("live", {"live", "changed", "updating"}),
        ("changed", {"changed"}),
        ("withdrawn", {"withdrawn", "ended"}),
    ],
)
def test_stories_are_found_by_state(desk, stories, state, names):
    assert found(desk, state=state) == names


def test_a_language_still_in_draft_counts(desk, stories):
    for name, value in ENGLISH.items():
        setattr(stories["live"], name, value)
    save_working_copy(stories["live"], by=None)
    assert "live" in found(desk, state="draft") & found(desk, state="live")


def test_stories_are_found_by_tag_author_section_and_words(desk, stories, section):
    tag = Tag.objects.create(slug="x", name_ar="وسم")
    author = Author.objects.create(slug="x", name_ar="كاتب")
    save_working_copy(stories["live"], by=None, tags=[tag], authors=[author])
    assert found(desk, tags__id__exact=tag.pk) == {"live"}
    assert found(desk, authors__id__exact=author.pk) == {"live"}
    assert found(desk, q="sched") == {"scheduled"}
    assert len(found(desk, section__id__exact=section.pk)) == len(stories)


def test_a_filter_keeps_the_others(desk, stories, tag):
    page = desk.get(LIST, {"state": "live", "q": "v"}).content.decode()
    form = page.split('class="autocomplete-filter"')[1].split("</form>")[0]
    assert '<input type="hidden" name="state" value="live">' in form
    assert '<input type="hidden" name="q" value="v">' in form


def test_headlines_keep_their_own_direction(desk, db):
    Article.objects.create(headline_en="Only in English")
    assert 'lang="en" dir="ltr">Only in English' in desk.get(LIST).content.decode()


def test_fifty_stories_cost_as_many_queries_as_five(desk, make_article, editor):
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(LIST).status_code == 200
        return len(captured)

    def make(count: int) -> None:
        for _ in range(count):
            publish(make_article(**ENGLISH), "ar", by=editor)

    make(5)
    with_five = queries()
    make(45)
    assert queries() == with_five <= 14


def test_bodies_are_not_loaded_for_the_list(desk, article):
    with CaptureQueriesContext(connection) as captured:
        desk.get(LIST)
    stories = [query["sql"] for query in captured if 'FROM "articles_article"' in query["sql"]]
    assert stories
    assert not any('"body_ar",' in sql for sql in stories)
