"""DESK: what can be done to many stories, and what came of it for each.

Each action is one call of the function that does the same to a single story, with its permissions.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import TextChoices
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.desk.assignment import ASSIGN, AssignmentRefusal, assign
from articles.desk.filing import add_tag, move_to_section
from articles.desk.members import name_of
from articles.desk.review import ReviewRefusal, request_review
from articles.desk.site_languages import LANGUAGES
from articles.desk.state import Kind, states_of
from articles.models import Article
from articles.press.errors import PressRefusal
from articles.press.publishing import WITHDRAW, cancel_scheduled, withdraw

from .forms import AssignForm, BulkForm, MoveForm, ReviewForm, TagForm, WithdrawForm

CHANGE = "articles.change_article"
REFUSALS = (PermissionDenied, PressRefusal, ReviewRefusal, AssignmentRefusal)


class Result(TextChoices):
    DONE = "done", gettext_lazy("Carried out")
    SKIPPED = "skipped", gettext_lazy("Skipped")
    REFUSED = "refused", gettext_lazy("Refused")


@dataclass(frozen=True)
class Outcome:
    """What became of one story, and the words for it."""

    result: Result
    said: str


@dataclass(frozen=True)
class Action:
    """`apply` does it to one story, with the answers of the form, in the caller's transaction."""

    name: str
    label: Any
    title: Any
    permission: str
    form: type[BulkForm]
    apply: Callable[[Article, User, dict[str, Any]], Outcome]

    @property
    def address(self) -> str:
        return reverse(f"admin:articles_article_bulk_{self.name}")

    @property
    def is_grave(self) -> bool:
        """Whether readers lose something by it."""
        return self.permission == WITHDRAW


def actions_for(member: User) -> list[Action]:
    return [action for action in ACTIONS.values() if member.has_perm(action.permission)]


def carry_out(
    action: Action, stories: Iterable[Article], answers: dict[str, Any], *, by: User
) -> list[tuple[Article, Outcome]]:
    """Do it to each story by itself: what is refused to one stops none of the others."""
    return [(story, _outcome(action, story, answers, by)) for story in stories]


def _outcome(action: Action, story: Article, answers: dict[str, Any], by: User) -> Outcome:
    try:
        with transaction.atomic():
            return action.apply(story, by, answers)
    except REFUSALS as refusal:
        return Outcome(Result.REFUSED, str(refusal))


def _assign(story: Article, by: User, answers: dict[str, Any]) -> Outcome:
    to = answers["to"]
    if not assign(story, by=by, to=to):
        return Outcome(Result.SKIPPED, _("It was so already."))
    said = _("Assigned to %(name)s.") % {"name": name_of(to)} if to else _("Assigned to nobody.")
    return Outcome(Result.DONE, said)


def _tag(story: Article, by: User, answers: dict[str, Any]) -> Outcome:
    if not add_tag(story, answers["tag"], by=by):
        return Outcome(Result.SKIPPED, _("It had the tag already."))
    return _saved(story, _("The tag is added."))


def _move(story: Article, by: User, answers: dict[str, Any]) -> Outcome:
    if not move_to_section(story, answers["section"], by=by):
        return Outcome(Result.SKIPPED, _("It was in the section already."))
    return _saved(story, _("Moved to the section."))


def _saved(story: Article, said: str) -> Outcome:
    """With a word on readers, where they have the story without the change."""
    if any(state.is_live for state in states_of(story).values()):
        said = _("%(done)s Readers see it once the change is published.") % {"done": said}
    return Outcome(Result.DONE, said)


def _review(story: Article, by: User, answers: dict[str, Any]) -> Outcome:
    if not any(_is_unfinished(story, code) for code in LANGUAGES):
        return Outcome(Result.SKIPPED, _("There is nothing in it that readers don’t have."))
    request_review(story, by=by, addressee=answers["addressee"], note=answers["note"])
    return Outcome(Result.DONE, _("Sent for review."))


def _is_unfinished(story: Article, language: str) -> bool:
    state = states_of(story)[language]
    return state.kind == Kind.DRAFT or state.is_changed


def _withdraw(story: Article, by: User, answers: dict[str, Any]) -> Outcome:
    """Take away what is live, with all that was to follow; call off what never came out."""
    states = states_of(story)
    live = [code for code in answers["reasons"] if states[code].is_live]
    coming = [code for code in answers["reasons"] if states[code].kind == Kind.SCHEDULED]
    for code in live:
        withdraw(story, code, by=by, reason=answers["reasons"][code])
    for code in coming:
        cancel_scheduled(story, code, by=by)
    said = [
        *([_("Withdrawn: %(languages)s.") % {"languages": _names(live)}] if live else []),
        *(
            [_("Schedule cancelled: %(languages)s.") % {"languages": _names(coming)}]
            if coming
            else []
        ),
    ]
    if not said:
        return Outcome(Result.SKIPPED, _("Nothing of it is live or scheduled."))
    return Outcome(Result.DONE, " ".join(said))


def _names(languages: list[str]) -> str:
    return _(", ").join(LANGUAGES[code].name for code in languages)


ACTIONS = {
    action.name: action
    for action in (
        Action(
            "assign",
            gettext_lazy("Assign…"),
            gettext_lazy("Assign stories"),
            ASSIGN,
            AssignForm,
            _assign,
        ),
        Action(
            "tag",
            gettext_lazy("Add a tag…"),
            gettext_lazy("Add a tag to stories"),
            CHANGE,
            TagForm,
            _tag,
        ),
        Action(
            "move",
            gettext_lazy("Move to a section…"),
            gettext_lazy("Move stories to a section"),
            CHANGE,
            MoveForm,
            _move,
        ),
        Action(
            "review",
            gettext_lazy("Send for review…"),
            gettext_lazy("Send stories for review"),
            CHANGE,
            ReviewForm,
            _review,
        ),
        Action(
            "withdraw",
            gettext_lazy("Withdraw…"),
            gettext_lazy("Withdraw stories"),
            WITHDRAW,
            WithdrawForm,
            _withdraw,
        ),
    )
}
