"""PRESS: makes two tags, or two authors, one, and undoes it.

The working copies and the rows that lists are read off change hands; editions don't: they never
held the name. Both verbs raise PermissionDenied where `by` may not, and PressRefusal where it
can't be done, and change nothing then.
"""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import models, transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import (
    Article,
    Author,
    Byline,
    Edition,
    EditionByline,
    EditionTag,
    NameMerge,
    Tag,
)
from articles.models.merge import Mergeable

from .errors import PressRefusal
from .projections import place_in_lists

Kind = NameMerge.Kind


@dataclass(frozen=True)
class _Rows:
    """A table that says who has what: `owner` (article or edition) has `name` (tag or author)."""

    model: type[models.Model]
    owner: str
    name: str

    @property
    def objects(self) -> models.QuerySet:
        return self.model._default_manager.all()

    @property
    def has_places(self) -> bool:
        return self.name == "author"


WORK: dict[type[Mergeable], _Rows] = {
    Tag: _Rows(Article.tags.through, "article", "tag"),
    Author: _Rows(Byline, "article", "author"),
}
PRINTED: dict[type[Mergeable], _Rows] = {
    Tag: _Rows(EditionTag, "edition", "tag"),
    Author: _Rows(EditionByline, "edition", "author"),
}
MODELS: dict[str, type[Mergeable]] = {Kind.TAG: Tag, Kind.AUTHOR: Author}


def merge[Name: (Tag, Author)](merged: Name, *, into: Name, by: User) -> NameMerge:
    """Let `into` stand wherever `merged` stood; the address of `merged` leads there."""
    model = type(merged)
    _require(by, model)
    with transaction.atomic():
        gone, kept = _locked(model, merged.pk), _locked(model, into.pk)
        if gone == kept:
            raise PressRefusal(_("These are one already."), field="into")
        if gone.merged_into_id or kept.merged_into_id:
            raise PressRefusal(_("It has been merged already."), field="into")
        pointing = model._default_manager.filter(merged_into=gone)
        moved = {
            "work": _give(WORK[model], gone, kept),
            "printed": _give(PRINTED[model], gone, kept),
            "pointing": list(pointing.values_list("pk", flat=True)),
        }
        pointing.update(merged_into=kept)
        gone.merged_into = kept
        _save_both(gone, kept)
        return NameMerge.objects.create(
            kind=_kind_of(model), kept=kept.pk, merged=gone.pk, moved=moved, by=by
        )


def undo_merge(done: NameMerge, *, by: User) -> None:
    """Give back what the merge took, where it still stands so; what came later stays."""
    model = MODELS[done.kind]
    _require(by, model)
    with transaction.atomic():
        done = NameMerge.objects.select_for_update().get(pk=done.pk)
        if done.undone_at is not None:
            raise PressRefusal(_("This has been undone already."))
        merged, kept = _locked(model, done.merged), _locked(model, done.kept)
        if kept.merged_into_id:
            raise PressRefusal(_("First undo what was merged after it."))
        _give_back(WORK[model], done.moved["work"], merged, kept)
        _give_back(PRINTED[model], done.moved["printed"], merged, kept)
        model._default_manager.filter(pk__in=done.moved["pointing"]).update(merged_into=merged)
        merged.merged_into = None
        _save_both(merged, kept)
        done.undone_by, done.undone_at = by, timezone.now()
        done.save(update_fields=["undone_by", "undone_at"])


def may_merge(member: User, model: type[models.Model]) -> bool:
    """Whoever may delete one may let it give way to another."""
    return member.has_perm(f"articles.delete_{model._meta.model_name}")


def _require(by: User, model: type[models.Model]) -> None:
    if not may_merge(by, model):
        raise PermissionDenied(_("You have no permission to do this."))


def _locked(model: type[Mergeable], pk: int) -> Any:
    return model._default_manager.select_for_update().get(pk=pk)


def _kind_of(model: type[Mergeable]) -> str:
    return next(kind for kind, known in MODELS.items() if known is model)


def _save_both(merged: Mergeable, kept: Mergeable) -> None:
    """With their time stamps, which pages that show them are dated by."""
    merged.save(update_fields=["merged_into", "updated_at"])
    kept.save(update_fields=["updated_at"])


def _give(rows: _Rows, merged: Mergeable, kept: Mergeable) -> dict:
    """Hand the rows of `merged` over to `kept`; of an owner of both only its own row stays."""
    owner = f"{rows.owner}_id"
    theirs = rows.objects.filter(**{rows.name: merged})
    with_both = rows.objects.filter(**{rows.name: kept}).values(owner)
    shared = theirs.filter(**{f"{owner}__in": with_both})
    columns = (owner, "position") if rows.has_places else (owner,)
    dropped = [[pk, *place] for pk, *place in shared.values_list(*columns)]
    rows.objects.filter(pk__in=list(shared.values_list("pk", flat=True))).delete()
    moved = list(theirs.values_list(owner, flat=True))
    theirs.update(**{rows.name: kept})
    return {"moved": moved, "dropped": [[pk, *(place or [None])] for pk, *place in dropped]}


def _give_back(rows: _Rows, gone: dict, merged: Mergeable, kept: Mergeable) -> None:
    owner = f"{rows.owner}_id"
    has_it_again = rows.objects.filter(**{rows.name: merged}).values(owner)
    still_kept = rows.objects.filter(**{rows.name: kept, f"{owner}__in": gone["moved"]})
    still_kept.exclude(**{f"{owner}__in": has_it_again}).update(**{rows.name: merged})
    having = set(rows.objects.filter(**{rows.name: merged}).values_list(owner, flat=True))
    dropped = {pk: place for pk, place in gone["dropped"] if pk not in having}
    rows.model._default_manager.bulk_create(
        rows.model(**{rows.owner: one, rows.name: merged}, **_place(rows, one, dropped[one.pk]))
        for one in _owners(rows, dropped)
    )


def _owners(rows: _Rows, pks) -> list:
    model = Article if rows.owner == "article" else Edition
    return list(model._default_manager.filter(pk__in=list(pks)))


def _place(rows: _Rows, owner: Article | Edition, position: int | None) -> dict:
    """Where the row stood: in the byline, and in the lists that readers see."""
    in_byline = {"position": position} if rows.has_places else {}
    return in_byline | (place_in_lists(owner) if isinstance(owner, Edition) else {})
