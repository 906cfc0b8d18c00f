"""The list of stories: how each stands at a glance, found by what one remembers of it."""

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
import time_machine
from django.contrib.auth.models import User
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from articles.desk.review import request_review, send_back
from articles.desk.roles import ensure_roles
from articles.desk.story_list import page as pages
from articles.desk.working_copy import refresh_digests, save_working_copy
from articles.models import Article, Author, Tag
from articles.press.publishing import publish, withdraw
from tests.conftest import ENGLISH

from .conftest import sign_in

LIST = reverse("admin:articles_article_changelist")


def listed(client, **query) -> list[str]:
    """The Arabic headlines of a page, in its order."""
    return [story.headline_ar for story, _states in client.get(LIST, query).context["rows"]]


def found(client, **query) -> set[str]:
    return set(listed(client, **query))


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
    rows = desk.get(LIST).text.split("<tbody>")[1].split('class="story-row"')[1:]
    for name in stories:
        row = next(row for row in rows if f">{name}</span>" in row)
        arabic, english = row.split('class="stories__state"')[1:]
        assert f"badge--{name}" in arabic
        assert "badge--empty" in english


@pytest.mark.parametrize(
    ("state", "names"),
    [
        ("draft", {"draft"}),
        ("scheduled", {"scheduled", "updating"}),
        ("live", {"live", "changed", "updating"}),
        ("changed", {"changed"}),
        ("gone", {"withdrawn", "ended"}),
    ],
)
def test_stories_are_found_by_state(desk, stories, state, names):
    assert found(desk, state=state) == found(desk, state=state, language="ar") == names
    assert found(desk, state=state, language="en") == set()


def test_a_language_still_in_draft_counts(desk, stories):
    for name, value in ENGLISH.items():
        setattr(stories["live"], name, value)
    save_working_copy(stories["live"], by=None)
    assert "live" in found(desk, state="draft") & found(desk, state="live")
    assert found(desk, state="draft", language="en") == found(desk, language="en") == {"live"}


def test_stories_are_found_by_what_they_are_filed_under(desk, stories, section):
    tag = Tag.objects.create(slug="x", name_ar="وسم")
    author = Author.objects.create(slug="x", name_ar="كاتب")
    save_working_copy(stories["live"], by=None, tags=[tag], authors=[author])
    assert found(desk, tag=tag.pk) == {"live"}
    assert found(desk, author=author.pk) == {"live"}
    assert found(desk, tag=tag.pk, author=author.pk, state="live") == {"live"}
    assert len(found(desk, section=section.pk)) == len(stories)


def test_stories_are_found_by_words_by_number_and_by_address(desk, stories):
    story = stories["scheduled"]
    assert found(desk, q="SCHED") == {"scheduled"}
    assert found(desk, q=f"#{story.pk}") == {"scheduled"}
    assert found(desk, q=f"https://news.example/en/a/{story.pk}/any-slug/") == {"scheduled"}


def test_stories_are_found_by_what_they_lack(desk, make_article, make_picture):
    make_article(headline_ar="صورة", picture=make_picture())
    make_article(headline_ar="قسم", section=None)
    save_working_copy(make_article(headline_ar="لغتان", **ENGLISH), by=None)
    assert found(desk, lacks="picture") == {"قسم", "لغتان"}
    assert found(desk, lacks="section") == found(desk, section="without") == {"قسم"}
    assert found(desk, lacks=["en", "picture"]) == {"قسم"}


def test_stories_are_found_by_whose_they_are(desk, make_article, editor, reporter):
    make_article(headline_ar="لي", owner=editor)
    make_article(headline_ar="لها", owner=reporter, assignee=editor)
    make_article(headline_ar="لأحد", owner=reporter)
    assert found(desk, owner="me") == {"لي"}
    assert found(desk, owner=reporter.pk) == {"لها", "لأحد"}
    assert found(desk, assignee="me") == {"لها"}
    assert found(desk, assignee="nobody") == {"لي", "لأحد"}


def test_what_waits_for_one_is_what_one_can_do_something_about(make_article):
    members = {name: _member(name, role) for name, role in ROLES.items()}
    names = ("للمراجعة", "لأي محرر", "لمحرر آخر", "مُعادة", "مسندة", "منتهية")
    made = {
        name: make_article(headline_ar=name, owner=members["reporter"], picture=None)
        for name in names
    }
    for story in made.values():
        refresh_digests(story)
    by, editor = members["reporter"], members["editor"]
    request_review(made["للمراجعة"], by=by, addressee=editor)
    request_review(made["لأي محرر"], by=by)
    request_review(made["لمحرر آخر"], by=by, addressee=members["other"])
    request_review(made["مُعادة"], by=by, addressee=editor)
    send_back(made["مُعادة"], by=editor, note="أكملها.")
    for name in ("مسندة", "منتهية", "لمحرر آخر"):
        Article.objects.filter(pk=made[name].pk).update(assignee=editor)
    publish(made["منتهية"], "ar", by=editor)
    assert found(sign_in(editor), waiting="me") == {"للمراجعة", "لأي محرر", "مسندة"}
    assert found(sign_in(by), waiting="me") == {"مُعادة"}


ROLES = {"reporter": "Reporter", "editor": "Editor", "other": "Editor"}


def _member(name: str, role: str) -> User:
    user = User.objects.create_user(name, is_staff=True)
    user.groups.add(ensure_roles()[role])
    return User.objects.get(pk=user.pk)


def test_days_are_the_newsrooms(desk, make_article, editor):
    """The newsroom is three hours ahead of UTC: its day begins at nine in the evening there."""
    with time_machine.travel("2026-03-01T20:59Z", tick=False):
        publish(make_article(headline_ar="قبل"), "ar", by=editor)
    with time_machine.travel("2026-03-01T21:00Z", tick=False):
        make_article(headline_ar="أول")
    with time_machine.travel("2026-03-02T20:59Z", tick=False):
        make_article(headline_ar="آخر")
    day = {"since": "2026-03-02", "until": "2026-03-02"}
    assert found(desk, **day) == {"أول", "آخر"}
    assert found(desk, since="2026-03-02") == {"أول", "آخر"}
    assert found(desk, until="2026-03-01") == {"قبل"}
    assert found(desk, dated="published", **day) == set()
    assert found(desk, dated="published", until="2026-03-01") == {"قبل"}


def test_what_makes_no_sense_is_said_and_the_rest_answered(desk, stories):
    response = desk.get(LIST, {"state": "live", "since": "2026-02-31", "section": "x"})
    assert {story.headline_ar for story, _states in response.context["rows"]} == {
        "live",
        "changed",
        "updating",
    }
    assert set(response.context["form"].errors) == {"since", "section"}
    assert "errorlist" in response.text


def test_what_narrows_the_list_can_be_let_go_one_by_one(desk, stories):
    query = {"state": "live", "q": "e", "lacks": ["picture", "en"], "order": "oldest"}
    chips = desk.get(LIST, query).context["chips"]
    assert len(chips) == 4
    for chip in chips:
        left = parse_qs(chip.without.removeprefix("?"))
        assert sum(map(len, left.values())) == 4
        assert left["order"] == ["oldest"]
        assert set(listed(desk, **left)) >= set(listed(desk, **query))


def test_the_search_is_what_an_empty_list_is_helped_out_of_with(desk, stories):
    page = desk.get(LIST, {"q": "زرافة", "state": "live"}).text
    assert 'href="?state=live"' in page.split('class="list-empty"')[1]


def test_headlines_keep_their_own_direction(desk, db):
    Article.objects.create(headline_en="Only in English")
    assert 'lang="en" dir="ltr">Only in English' in desk.get(LIST).text


def test_the_story_leads_back_to_the_list_as_it_was(desk, stories):
    page = desk.get(LIST, {"state": "live", "q": "live"}).text
    link = page.split("stories__headline")[1].split('href="')[1].split('"')[0]
    assert parse_qs(urlsplit(link).query) == {"_changelist_filters": ["state=live&q=live"]}


# Page by page


@pytest.fixture
def twelve(make_article, monkeypatch) -> list[str]:
    """Stories by headline, newest first; several saved at the same moment."""
    monkeypatch.setattr(pages, "PAGE_SIZE", 5)
    for number in range(12):
        with time_machine.travel(datetime(2026, 3, 1 + number // 4, tzinfo=UTC), tick=False):
            parity = "زوجي" if number % 2 == 0 else "فردي"
            make_article(headline_ar=f"{number:02}", kicker_ar=parity)
    return [f"{number:02}" for number in reversed(range(12))]


def turned(client, way: str, **query) -> list[list[str]]:
    """The pages one gets to by going on in one way."""
    seen = []
    while True:
        context = client.get(LIST, query).context
        seen.append([story.headline_ar for story, _states in context["rows"]])
        if not context[way]:
            return seen
        query = parse_qs(context[way].removeprefix("?"))


@pytest.mark.parametrize("order", ["", "oldest"])
def test_going_on_and_back_shows_every_story_once(desk, twelve, order):
    expected = twelve if not order else twelve[::-1]
    pages_of_five = [expected[:5], expected[5:10], expected[10:]]
    assert turned(desk, "later", order=order) == pages_of_five
    query, last = {"order": order}, {}
    while later := desk.get(LIST, query).context["later"]:
        query = last = parse_qs(later.removeprefix("?"))
    back = turned(desk, "earlier", **last)
    assert back == [expected[10:], expected[5:10], expected[:5]]


def test_pages_keep_what_was_asked(desk, twelve):
    even = twelve[1::2]
    assert turned(desk, "later", q="زوجى") == [even[:5], even[5:]]


@pytest.mark.parametrize("place", ["x", "-1", "1-0", "9" * 17 + "-1", "1-" + "9" * 18, "٣-٣", ""])
def test_a_place_that_is_none_is_no_accident(desk, article, place):
    assert desk.get(LIST, {"after": place}).status_code == 200
    assert desk.get(LIST, {"before": place}).status_code == 200


ODD = [
    "",
    "x",
    "-1",
    "0",
    "9" * 30,
    "%00",
    "\x00",
    "١",
    "1'",
    "[]",
    "null",
    "me",
    "\ud7ff",
    "a" * 5000,
]


@pytest.mark.parametrize("odd", ODD)
def test_no_question_is_an_accident(desk, article, odd):
    names = (
        *("q", "waiting", "state", "language", "section", "tag", "author", "owner", "assignee"),
        *("dated", "since", "until", "lacks", "order", "before", "after", "unknown"),
    )
    assert desk.get(LIST, dict.fromkeys(names, odd)).status_code == 200
    for name in names:
        assert desk.get(LIST, {name: [odd, odd]}).status_code == 200


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "10000-01-01", "2026-02-30"])
def test_no_day_is_an_accident(desk, article, day):
    for dated in ("saved", "published"):
        query = {"since": day, "until": day, "dated": dated}
        assert desk.get(LIST, query).status_code == 200


# Cost


def test_a_full_page_costs_as_many_queries_as_a_short_one(desk, make_article, editor, reporter):
    def queries(**query) -> int:
        with CaptureQueriesContext(connection) as captured:
            assert desk.get(LIST, query).status_code == 200
        return len(captured)

    def make(count: int) -> None:
        for _ in range(count):
            story = make_article(owner=reporter, assignee=editor, updated_by=editor, **ENGLISH)
            publish(story, "ar", by=editor)
            request_review(story, by=reporter)

    make(3)
    untitled = make_article(headline_ar="", kicker_ar="")
    with_few = queries()
    make(9)
    Article.objects.filter(pk=untitled.pk).update(updated_at=timezone.now())
    assert queries() == with_few <= 14
    assert queries(state="live", q="جسر", waiting="me") <= with_few


def test_nothing_is_counted_and_no_text_is_loaded(desk, article):
    with CaptureQueriesContext(connection) as captured:
        desk.get(LIST, {"q": "جسر"})
    stories = [query["sql"] for query in captured if 'FROM "articles_article"' in query["sql"]]
    assert len(stories) == 2
    assert not any("COUNT(" in sql for sql in stories)
    assert not any('"body",' in sql or '"body_ar",' in sql for sql in stories)


# Whose stories


def test_a_reporter_finds_nothing_of_others_whatever_they_ask(
    colleague_desk, make_article, editor, section, tag, author
):
    theirs = make_article(headline_ar="سرّ التحرير", owner=editor)
    save_working_copy(theirs, by=editor)
    publish(theirs, "ar", by=editor)
    asked = [
        *({"q": word} for word in ("سر", f"#{theirs.pk}", str(theirs.pk), f"/a/{theirs.pk}")),
        *({"state": state} for state in ("draft", "live", "changed", "scheduled", "gone")),
        {"owner": editor.pk},
        {"assignee": "nobody"},
        {"section": section.pk},
        {"tag": tag.pk},
        {"author": author.pk},
        {"since": "2020-01-01", "dated": "published"},
        {"lacks": "picture"},
        {"waiting": "me"},
        {},
    ]
    for query in asked:
        response = colleague_desk.get(LIST, query)
        assert response.context["rows"] == []
        assert "سرّ" not in response.text


def test_a_reporter_is_not_offered_colleagues(colleague_desk, desk, article, reporter):
    editors_choice = desk.get(LIST).context["form"].fields["owner"].choices
    reporters_choice = colleague_desk.get(LIST).context["form"].fields["owner"].choices
    assert str(reporter.pk) in dict(editors_choice)
    assert set(dict(reporters_choice)) == {"", "me"}
