"""Who else is in a story is told to everybody who is in it, and to nobody else."""

from datetime import timedelta

import pytest
from django.utils import timezone

from articles.models import Presence

from .conftest import change_url, open_form
from .test_autosave import post, url_of


@pytest.fixture
def be_there(article, editor, reporter, desk, colleague_desk):
    """Say that a form is open, as its script does every few seconds."""
    browsers = {editor: desk, reporter: colleague_desk}

    def be_there(member, *, token="form", typing=False, language="ar", **question):
        here = {"language": language, "typing": typing}
        usual = {"member": member.pk, "token": token, "base": 1, "seen": 1, "here": here}
        return post(browsers[member], url_of(article), usual | question).json()

    return be_there


def seconds(number: int) -> None:
    """Let everybody's last word be older."""
    ago = timezone.now() - timedelta(seconds=number)
    Presence.objects.update(seen_at=ago, typed_at=ago)


def test_colleagues_in_a_story_see_each_other(be_there, editor, reporter):
    assert be_there(editor)["others"].strip() == ""
    assert "editor" in be_there(reporter)["others"]
    assert "reporter" in be_there(editor)["others"]


def test_it_says_who_is_typing_and_in_which_language(be_there, editor, reporter):
    be_there(editor, typing=True, language="en")
    others = be_there(reporter)["others"]
    assert "is-typing" in others
    assert '<span lang="en" dir="ltr">English</span>' in others
    seconds(15)
    assert "is-typing" not in be_there(reporter)["others"]


def test_whoever_leaves_is_gone_at_once(be_there, editor, reporter):
    be_there(editor)
    be_there(editor, left=True)
    assert "editor" not in be_there(reporter)["others"]


def test_whoever_is_not_heard_of_is_gone_and_so_is_the_row(be_there, editor, reporter):
    be_there(editor)
    seconds(29)
    assert "editor" in be_there(reporter)["others"]
    Presence.objects.filter(member=editor).update(seen_at=timezone.now() - timedelta(seconds=31))
    assert "editor" not in be_there(reporter)["others"]
    assert Presence.objects.get().member == reporter


def test_my_other_window_is_told_as_mine(be_there, editor):
    be_there(editor, token="first")
    others = be_there(editor, token="second")["others"]
    assert "editor" not in others
    assert "أنت، في نافذة أخرى" in others


def test_a_colleague_with_two_windows_is_one_colleague(be_there, editor, reporter):
    be_there(editor, token="first")
    be_there(editor, token="second")
    assert be_there(reporter)["others"].count("<li") == 1


def test_a_save_by_somebody_else_is_told(be_there, editor, reporter, desk, article):
    assert be_there(reporter)["newer"] == ""
    desk.post(change_url(article), open_form(desk, article) | {"lead_ar": "مقدمة"})
    answer = be_there(reporter)
    assert answer["version"] == 2
    assert "editor" in answer["newer"]
    assert be_there(reporter, seen=2)["newer"] == ""


def test_a_save_of_my_own_form_is_no_news_to_it(be_there, editor, desk, article):
    typed = open_form(desk, article) | {"lead_ar": "مقدمة"}
    desk.post(change_url(article), typed)
    answer = be_there(editor, token=typed["token"])
    assert (answer["own"], answer["newer"]) == (2, "")
    assert be_there(editor, token="other window")["newer"]


def test_presence_in_one_story_says_nothing_of_another(
    be_there, editor, reporter, make_article, colleague_desk
):
    be_there(editor)
    other = make_article(owner=reporter)
    question = {"member": reporter.pk, "token": "x", "base": 1, "here": {}}
    assert "editor" not in post(colleague_desk, url_of(other), question).json()["others"]
