"""One thing done to many stories: to each by itself, as its member may, reported one by one."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from articles.desk.assignment import AssignmentRefusal, assign
from articles.desk.bulk import actions
from articles.desk.bulk.views import AT_MOST
from articles.desk.roles import CHIEF, EDITOR, PHOTO_EDITOR, REPORTER, ensure_roles
from articles.desk.working_copy import save_working_copy
from articles.models import Article, PublicationEvent, Review, Section, Tag
from articles.press.publishing import publish
from tests.conftest import ENGLISH

from .conftest import change_url, open_form, sign_in

ACTIONS = ("assign", "tag", "move", "review", "withdraw")


@pytest.fixture
def cast(db) -> dict[str, User]:
    roles = ensure_roles()
    members = {}
    for name, role in {"r": REPORTER, "e": EDITOR, "c": CHIEF, "p": PHOTO_EDITOR}.items():
        members[name] = User.objects.create_user(name, is_staff=True)
        members[name].groups.add(roles[role])
    return {name: User.objects.get(pk=user.pk) for name, user in members.items()}


@pytest.fixture
def own(make_article, cast) -> Article:
    return _saved(make_article(headline_ar="لي", owner=cast["r"], **ENGLISH))


@pytest.fixture
def others(make_article, cast) -> Article:
    return _saved(make_article(headline_ar="لغيري", owner=cast["e"]))


def _saved(story: Article) -> Article:
    save_working_copy(story, by=story.owner)
    return story


def address(action: str) -> str:
    return reverse(f"admin:articles_article_bulk_{action}")


def sent(client: Client, action: str, *stories: Article, **answers) -> dict[str, str]:
    """What the report says became of each story, by headline; nothing where it asks again."""
    data = {"story": [story.pk for story in stories], **answers}
    response = client.post(address(action), data)
    assert response.status_code == 200
    outcomes = response.context.get("outcomes") or []
    return {story.headline_ar: outcome.result.value for story, outcome in outcomes}


def test_the_page_asks_before_anything_is_done(cast, own, others):
    response = sign_in(cast["c"]).get(address("withdraw"), {"story": [own.pk, others.pk]})
    assert "لي" in response.text
    assert "لغيري" in response.text
    assert not PublicationEvent.objects.exists()


@pytest.mark.parametrize(
    ("who", "allowed"),
    [
        ("r", {"tag", "move", "review"}),
        ("e", {"assign", "tag", "move", "review"}),
        ("c", set(ACTIONS)),
        ("p", set()),
    ],
)
def test_everybody_is_offered_and_allowed_the_same(cast, own, who, allowed):
    client = sign_in(cast[who])
    for action in ACTIONS:
        for send in (client.get, client.post):
            status = send(address(action), {"story": [own.pk]}).status_code
            assert (status == 403) == (action not in allowed)
    if who != "p":
        offered = client.get(reverse("admin:articles_article_changelist")).context["bulk_actions"]
        assert {action.name for action in offered} == allowed


# Filing


def test_a_tag_is_added_once_and_readers_have_it_once_it_is_published(cast, own, others, tag):
    fresh = Tag.objects.create(slug="new", name_ar="جديد")
    publish(others, "ar", by=cast["c"])
    save_working_copy(Article.objects.get(pk=own.pk), by=cast["r"], tags=[tag, fresh])
    client = sign_in(cast["e"])
    assert sent(client, "tag", own, others, tag=fresh.pk) == {"لي": "skipped", "لغيري": "done"}
    assert set(others.tags.all()) == {tag, fresh}
    others.refresh_from_db()
    assert others.standing_ar == "changed"
    assert others.updated_by == cast["e"]


def test_stories_are_moved_to_a_section(cast, own, others, section):
    sport = Section.objects.create(slug="sport", name_ar="رياضة", name_en="Sport")
    assert sent(sign_in(cast["e"]), "move", own, others, section=sport.pk) == {
        "لي": "done",
        "لغيري": "done",
    }
    assert set(Article.objects.values_list("section__slug", flat=True)) == {"sport"}


def test_an_open_form_learns_of_it_before_it_saves_over_it(cast, others):
    writer = sign_in(cast["e"])
    typed = open_form(writer, others) | {"headline_ar": "عنوان كُتب في هذه الأثناء"}
    sport = Section.objects.create(slug="sport", name_ar="رياضة", name_en="Sport")
    sent(sign_in(cast["c"]), "move", others, section=sport.pk)
    response = writer.post(change_url(others), typed)
    assert response.status_code == 200
    assert "عنوان كُتب في هذه الأثناء" in response.text
    others.refresh_from_db()
    assert (others.section, others.headline_ar) == (sport, "لغيري")


def test_a_reporter_files_only_stories_of_their_own(cast, own, others):
    fresh = Tag.objects.create(slug="new", name_ar="جديد")
    client = sign_in(cast["r"])
    assert "لغيري" not in client.get(address("tag"), {"story": [own.pk, others.pk]}).text
    assert sent(client, "tag", own, others, tag=fresh.pk) == {"لي": "done"}
    assert fresh not in others.tags.all()


# Assigning


def test_a_story_is_given_to_somebody_and_to_nobody(cast, own, others):
    client = sign_in(cast["e"])
    assert sent(client, "assign", own, others, to=cast["r"].pk) == {"لي": "done", "لغيري": "done"}
    assert others in Article.objects.editable_by(cast["r"])
    Article.objects.filter(pk=own.pk).update(assignee=None)
    assert sent(client, "assign", own, others, to="nobody") == {"لي": "skipped", "لغيري": "done"}
    assert others not in Article.objects.visible_to(cast["r"])


def test_assigning_makes_no_open_form_stale(cast, own):
    writer = sign_in(cast["r"])
    typed = open_form(writer, own) | {"headline_ar": "عنوان آخر"}
    sent(sign_in(cast["e"]), "assign", own, to=cast["e"].pk)
    assert writer.post(change_url(own), typed).status_code == 302
    own.refresh_from_db()
    assert (own.headline_ar, own.assignee) == ("عنوان آخر", cast["e"])


def test_nobody_is_given_what_they_may_not_write(cast, own, others):
    with pytest.raises(AssignmentRefusal):
        assign(own, by=cast["e"], to=cast["p"])
    assert sent(sign_in(cast["e"]), "assign", own, to=cast["p"].pk) == {}


# Review


def test_stories_are_sent_for_review_with_one_note(cast, own, others, make_article):
    done = _saved(make_article(headline_ar="منتهية", owner=cast["r"]))
    publish(done, "ar", by=cast["c"])
    answers = {"addressee": cast["e"].pk, "note": "للعدد المسائي."}
    assert sent(sign_in(cast["r"]), "review", own, done, **answers) == {
        "لي": "done",
        "منتهية": "skipped",
    }
    review = Review.objects.get()
    assert (review.article, review.addressee, review.asked_by) == (own, cast["e"], cast["r"])
    assert own.notes.get().text == "للعدد المسائي."


# Withdrawing


def test_withdrawing_says_why_in_each_language_and_leaves_what_is_not_out(cast, own, others):
    for language in ("ar", "en"):
        publish(own, language, by=cast["c"])
    answers = {"in_ar": "on", "reason_ar": "خطأ في المصدر.", "in_en": "on", "reason_en": "Source."}
    client = sign_in(cast["c"])
    assert sent(client, "withdraw", own, others, **answers) == {"لي": "done", "لغيري": "skipped"}
    events = PublicationEvent.objects.filter(kind="withdrawn")
    assert dict(events.values_list("language", "note")) == {"ar": "خطأ في المصدر.", "en": "Source."}


def test_only_the_languages_that_are_ticked_are_withdrawn(cast, own):
    for language in ("ar", "en"):
        publish(own, language, by=cast["c"])
    client = sign_in(cast["c"])
    assert sent(client, "withdraw", own) == {}
    assert sent(client, "withdraw", own, in_en="on", reason_ar="لا أحد يقرأ هذا") == {"لي": "done"}
    assert PublicationEvent.objects.get(kind="withdrawn").language == "en"


def test_a_schedule_is_withdrawn_too(cast, own):
    publish(own, "ar", by=cast["c"], at=timezone.now() + timedelta(hours=1))
    assert sent(sign_in(cast["c"]), "withdraw", own, in_ar="on") == {"لي": "done"}


def test_what_the_press_refuses_to_one_is_done_to_the_others(cast, own, others, monkeypatch):
    for story in (own, others):
        publish(story, "ar", by=cast["c"])
    withdraw = actions.withdraw

    def overtaken(story, language, **options):
        """Somebody else withdraws the first story in the same moment."""
        if story.pk == own.pk:
            withdraw(story, language, **options)
        return withdraw(story, language, **options)

    monkeypatch.setattr(actions, "withdraw", overtaken)
    response = sign_in(cast["c"]).post(
        address("withdraw"), {"story": [own.pk, others.pk], "in_ar": "on"}
    )
    outcomes = {story.pk: outcome for story, outcome in response.context["outcomes"]}
    assert outcomes[own.pk].result == "refused"
    assert outcomes[own.pk].said in response.text
    assert outcomes[others.pk].result == "done"
    # The story that was refused is as it was: its transaction took back what it had begun.
    assert PublicationEvent.objects.filter(article=own, kind="withdrawn").count() == 0


# Odd requests


@pytest.mark.parametrize("action", ACTIONS)
def test_without_stories_it_says_so(cast, action):
    client = sign_in(cast["c"])
    for response in (client.get(address(action)), client.post(address(action))):
        assert response.status_code == 200
        assert 'role="alert"' in response.text


ODD = ["", "x", "-1", "0", "9" * 30, "\x00", "١", "[]", "a" * 5000]


@pytest.mark.parametrize("odd", ODD)
@pytest.mark.parametrize("action", ACTIONS)
def test_no_request_is_an_accident(cast, own, action, odd):
    client = sign_in(cast["c"])
    names = ("to", "tag", "section", "addressee", "note", "in_ar", "reason_ar")
    answers = dict.fromkeys(names, odd)
    for stories in ([own.pk], [odd], [own.pk, odd, own.pk]):
        query = {"story": stories, "list": odd}
        assert client.get(address(action), query).status_code == 200
        assert client.post(address(action), {"story": stories, **answers}).status_code == 200


def test_too_many_at_once_are_refused(cast, section, monkeypatch):
    made = Article.objects.bulk_create(
        Article(headline_ar=f"مادة {number}") for number in range(AT_MOST + 1)
    )
    assert sent(sign_in(cast["e"]), "move", *made, section=section.pk) == {}
    assert not Article.objects.filter(section=section).exists()


def test_what_was_typed_is_still_there_where_it_asks_again(cast, own):
    publish(own, "ar", by=cast["c"])
    answers = {"story": [own.pk], "reason_ar": "سبب طويل كُتب مرة واحدة"}
    assert "سبب طويل كُتب مرة واحدة" in sign_in(cast["c"]).post(address("withdraw"), answers).text


def test_the_way_back_leads_to_the_list_as_it_was_and_nowhere_else(cast, own):
    query = {"story": [own.pk], "list": "?state=draft&q=x&next=//elsewhere.example"}
    page = sign_in(cast["e"]).get(address("tag"), query).text
    assert 'href="/admin/articles/article/?q=x&amp;state=draft"' in page
    assert 'href="//' not in page
