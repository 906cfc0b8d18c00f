"""DESK: the stories that answer what was asked of the list."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from django.contrib.auth.models import User
from django.utils import timezone

from articles.desk.site_languages import LANGUAGES
from articles.models.article_queryset import ArticleQuerySet

from .filters import FIRST_DAY, LAST_DAY, ME, NOBODY, PUBLISHED, WITHOUT


def narrowed(stories: ArticleQuerySet, answers: dict[str, Any], member: User) -> ArticleQuerySet:
    """Those of the stories that all the answers of a FilterForm are true of."""
    for name, narrow in _NARROWINGS.items():
        if value := answers.get(name):
            stories = narrow(stories, value, member)
    return _dated(_standing(stories, answers), answers)


def day_begins(day: date) -> datetime:
    """The first moment of a day of the newsroom's."""
    return timezone.make_aware(datetime.combine(day, time()), timezone.get_default_timezone())


def _standing(stories: ArticleQuerySet, answers: dict[str, Any]) -> ArticleQuerySet:
    """In the language that was asked about, else in any; without a state, what is written in it."""
    languages = [answers["language"]] if "language" in answers else []
    if state := answers.get("state"):
        return _STATES[state](stories, *languages)
    return stories.written(*languages) if languages else stories


def _dated(stories: ArticleQuerySet, answers: dict[str, Any]) -> ArticleQuerySet:
    """From the beginning of the first day to the end of the last."""
    if not {"since", "until"} & answers.keys():
        return stories
    since = day_begins(answers.get("since", FIRST_DAY))
    before = day_begins(answers.get("until", LAST_DAY) + timedelta(days=1))
    if answers.get("dated") == PUBLISHED:
        return stories.first_published(since, before)
    return stories.filter(updated_at__gte=since, updated_at__lt=before)


def _in_section(stories: ArticleQuerySet, section: str, _member: User) -> ArticleQuerySet:
    return stories.filed_under("section", None if section == WITHOUT else int(section))


def _people_column(column: str) -> Callable[[ArticleQuerySet, str, User], ArticleQuerySet]:
    def narrow(stories: ArticleQuerySet, who: str, member: User) -> ArticleQuerySet:
        known = {ME: member.pk, NOBODY: None}
        return stories.filed_under(column, known[who] if who in known else int(who))

    return narrow


def _lacking(stories: ArticleQuerySet, lacks: list[str], _member: User) -> ArticleQuerySet:
    for lack in lacks:
        stories = stories.unwritten(lack) if lack in LANGUAGES else stories.filed_under(lack, None)
    return stories


_NARROWINGS: dict[str, Callable[[ArticleQuerySet, Any, User], ArticleQuerySet]] = {
    "q": lambda stories, words, _member: stories.found_by(words),
    "waiting": lambda stories, _whom, member: stories.waiting_for(member),
    "section": _in_section,
    "tag": lambda stories, tag, _member: stories.tagged(tag.pk),
    "author": lambda stories, author, _member: stories.by_author(author.pk),
    "owner": _people_column("owner"),
    "assignee": _people_column("assignee"),
    "lacks": _lacking,
}

_STATES: dict[str, Callable[..., ArticleQuerySet]] = {
    "draft": ArticleQuerySet.drafts,
    "scheduled": ArticleQuerySet.scheduled,
    "live": ArticleQuerySet.live,
    "changed": ArticleQuerySet.changed,
    "gone": ArticleQuerySet.gone,
}
