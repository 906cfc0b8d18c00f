"""DESK: what narrows the list now, each with the way to let it go; and the lists made ready."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _

from articles.desk.newsroom_time import date_of

from .filters import ME, FilterForm
from .query import ListQuery

# These say how another answer is meant and are no answer of their own.
_MANNERS = ("dated", "order")


@dataclass(frozen=True)
class Chip:
    """One answer: what was asked, what was said, and the list without it."""

    label: Any
    value: Any
    without: str


@dataclass(frozen=True)
class ReadyView:
    """A list that editors open again and again."""

    name: Any
    asked: dict[str, list[str]]

    @property
    def address(self) -> str:
        return ListQuery({}).with_(**{name: values[0] for name, values in self.asked.items()})

    def is_open(self, query: ListQuery) -> bool:
        return query.asked == self.asked


READY_VIEWS = (
    ReadyView(_("All"), {}),
    ReadyView(_("Mine"), {"owner": [ME]}),
    ReadyView(_("Waiting for me"), {"waiting": [ME]}),
    ReadyView(_("Drafts"), {"state": ["draft"]}),
    ReadyView(_("Scheduled"), {"state": ["scheduled"]}),
    ReadyView(_("With unpublished changes"), {"state": ["changed"]}),
)


def chips(form: FilterForm, answers: dict[str, Any], query: ListQuery) -> list[Chip]:
    return [chip for name in form.fields for chip in _chips(form, name, answers, query)]


def _chips(
    form: FilterForm, name: str, answers: dict[str, Any], query: ListQuery
) -> Iterator[Chip]:
    if name not in answers or name in _MANNERS:
        return
    label = form[name].label
    if name == "lacks":
        choices = dict(form.fields[name].choices)  # type: ignore[attr-defined]
        for lack in answers[name]:
            yield Chip(label, choices[lack], query.without(name, lack))
        return
    yield Chip(label, _in_words(form, name, answers[name]), query.without(name))


def _in_words(form: FilterForm, name: str, value: Any) -> Any:
    if name in {"since", "until"}:
        return date_of(value)
    choices = dict(getattr(form.fields[name], "choices", ())) if isinstance(value, str) else {}
    return choices.get(value, value)
