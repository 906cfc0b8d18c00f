"""DESK: what differs between two contents of a story, field by field, as pages show it."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import groupby
from typing import Any

from django.db.models import Model
from django.utils.functional import Promise
from django.utils.text import capfirst

from articles.models import Article, Author, Picture, Section, Tag
from articles.models.article import TEXT_FIELDS
from articles.models.version import Content
from articles.text.difference import SAME, BlockDifference, Run, body_difference, text_difference
from articles.text.words import NOTHING, Ignoring

from .site_languages import LANGUAGES, Language

CHOSEN: dict[str, type[Model]] = {
    "section": Section,
    "tags": Tag,
    "byline": Author,
    "picture": Picture,
}


@dataclass(frozen=True)
class FieldName:
    """What a field of a story is called, and the language it is written in where it has one."""

    name: str
    label: str | Promise
    language: Language | None


@dataclass(frozen=True)
class Unchanged:
    """Blocks between changes that are the same in both bodies."""

    blocks: list[BlockDifference]


@dataclass(frozen=True)
class FieldDifference:
    """`runs` of a text, `blocks` of a body, or the names of what was and is chosen."""

    named: FieldName
    runs: list[Run] = field(default_factory=list)
    blocks: list[BlockDifference | Unchanged] = field(default_factory=list)
    old_names: list[str] = field(default_factory=list)
    new_names: list[str] = field(default_factory=list)


def content_difference(
    old: Content, new: Content, ignoring: Ignoring = NOTHING
) -> list[FieldDifference]:
    """A difference for each field that differs, in the order of the form."""
    names = named_choices([old, new])
    return [
        _difference(name, old[name], new[name], names, ignoring)
        for name in FIELD_ORDER
        if old[name] != new[name]
    ]


FIELD_ORDER = (*(f"{name}_{code}" for code in LANGUAGES for name in TEXT_FIELDS), *CHOSEN)


def field_name(name: str) -> FieldName:
    text, _underscore, code = name.rpartition("_")
    if text in TEXT_FIELDS:
        return FieldName(name, _label(text), LANGUAGES[code])
    return FieldName(name, _label("authors" if name == "byline" else name), None)


def _label(name: str) -> str:
    field: Any = Article._meta.get_field(name)
    return capfirst(field.verbose_name)


type Names = dict[str, dict[int, str]]


def named_choices(contents: Iterable[Content]) -> Names:
    """The names of everything that these contents are filed under, by field and id."""
    contents = list(contents)
    return {
        name: {
            pk: str(row)
            for pk, row in model._default_manager.in_bulk(
                {pk for content in contents for pk in ids_in(content[name])}
            ).items()
        }
        for name, model in CHOSEN.items()
    }


def ids_in(value: Any) -> list[int]:
    if isinstance(value, list):
        return value
    return [value] if value else []


def names_in(value: Any, names: dict[int, str]) -> list[str]:
    """What has been deleted meanwhile goes by its number."""
    return [names.get(pk, f"#{pk}") for pk in ids_in(value)]


def _difference(name: str, old: Any, new: Any, names: Names, ignoring: Ignoring) -> FieldDifference:
    named = field_name(name)
    if name in CHOSEN:
        return FieldDifference(
            named, old_names=names_in(old, names[name]), new_names=names_in(new, names[name])
        )
    if name.startswith("body_"):
        return FieldDifference(named, blocks=folded(body_difference(old, new, ignoring)))
    return FieldDifference(named, runs=text_difference(old, new, ignoring))


def folded(blocks: list[BlockDifference]) -> list[BlockDifference | Unchanged]:
    """The blocks, with those that are the same put together between the changed ones."""
    together: list[BlockDifference | Unchanged] = []
    for is_same, run in groupby(blocks, key=lambda block: block.kind == SAME):
        stretch = list(run)
        together.extend([Unchanged(stretch)] if is_same else stretch)
    return together
