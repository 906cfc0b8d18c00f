"""DESK: a merge as the page of the story sets it out: what was put together, what is to be decided.

Every conflict is told three ways: what I made of the base, what they made of it, and (struck out in
both) the base itself. `mine` and `theirs` go along for the script that puts a choice into the form.
"""

import json
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from articles.text.body_words import blocks_of
from articles.text.difference import body_difference, text_difference
from articles.text.merging import CONFLICT, Piece

from ..content_difference import (
    CHOSEN,
    FieldDifference,
    FieldName,
    Names,
    field_name,
    ids_in,
    named_choices,
    names_in,
)
from ..members import name_of
from .merging import FieldMerge, StoryMerge


@dataclass(frozen=True)
class ShownConflict:
    """`place` counts the conflicts of a body; a text or a choice has one."""

    named: FieldName
    place: int
    places: int
    my_change: FieldDifference
    their_change: FieldDifference
    mine: str
    theirs: str
    both: str = ""

    @property
    def key(self) -> str:
        return f"{self.named.name}-{self.place}"


@dataclass(frozen=True)
class ShownMerge:
    """`is_refused`: a save was refused; else unsaved words were put into the form."""

    is_refused: bool
    is_stale: bool
    saved_by: str
    saved_at: datetime | None
    is_mine_too: bool
    merged_in: list[FieldName] = field(default_factory=list)
    conflicts: list[ShownConflict] = field(default_factory=list)


def merge_shown(form: Any) -> ShownMerge | None:
    """The merge that a form holds, or None where there is none."""
    merge: StoryMerge | None = form.merge
    if merge is None:
        return None
    conflict = form.conflict
    return ShownMerge(
        is_refused=form.is_bound,
        is_stale=conflict is not None,
        saved_by=name_of(conflict.saved_by) if conflict and conflict.saved_by else "",
        saved_at=conflict.saved_at if conflict else None,
        is_mine_too=bool(merge.unsaved),
        merged_in=[field_name(field.name) for field in merge.merged_in] if conflict else [],
        conflicts=_conflicts(merge) if conflict else [],
    )


def _conflicts(merge: StoryMerge) -> list[ShownConflict]:
    contents = [{field.name: getattr(field, side) for field in merge.fields} for side in _SIDES]
    names = named_choices(contents)
    return [shown for field in merge.conflicts for shown in _shown(field, names)]


_SIDES = ("base", "mine", "theirs")


def _shown(merge: FieldMerge, names: Names) -> list[ShownConflict]:
    named = field_name(merge.name)
    if merge.name in CHOSEN:
        return [_choice(named, merge, names[merge.name])]
    if merge.pieces:
        places = [at for at, piece in enumerate(merge.pieces) if piece.kind == CONFLICT]
        return [
            _body(named, merge.pieces, at, place, len(places))
            for place, at in enumerate(places, start=1)
        ]
    return [
        ShownConflict(
            *(named, 1, 1),
            my_change=FieldDifference(named, runs=text_difference(merge.base, merge.mine)),
            their_change=FieldDifference(named, runs=text_difference(merge.base, merge.theirs)),
            mine=json.dumps(merge.mine),
            theirs=json.dumps(merge.theirs),
        )
    ]


def _body(named: FieldName, pieces: list[Piece], at: int, place: int, places: int) -> ShownConflict:
    piece = pieces[at]
    before, after = _neighbours(pieces, at)
    both = [piece.mine + piece.theirs] if piece.mine and piece.theirs else []
    mine, theirs, *together = (
        json.dumps(before + text + after) for text in (piece.mine, piece.theirs, *both)
    )
    return ShownConflict(
        *(named, place, places),
        my_change=FieldDifference(named, blocks=[*body_difference(piece.base, piece.mine)]),
        their_change=FieldDifference(named, blocks=[*body_difference(piece.base, piece.theirs)]),
        mine=mine,
        theirs=theirs,
        both="".join(together),
    )


def _neighbours(pieces: list[Piece], at: int) -> tuple[str, str]:
    """Where one side has nothing: the block before or after, by which the place is found again."""
    if pieces[at].mine and pieces[at].theirs:
        return "", ""
    if before := blocks_of("".join(piece.merged for piece in pieces[:at])):
        return before[-1].html, ""
    after = blocks_of("".join(piece.merged for piece in pieces[at + 1 :]))
    return "", after[0].html if after else ""


def _choice(named: FieldName, merge: FieldMerge, names: dict[int, str]) -> ShownConflict:
    base = names_in(merge.base, names)
    mine, theirs = names_in(merge.mine, names), names_in(merge.theirs, names)
    return ShownConflict(
        *(named, 1, 1),
        my_change=FieldDifference(named, old_names=base, new_names=mine),
        their_change=FieldDifference(named, old_names=base, new_names=theirs),
        mine=_options(merge.mine, names),
        theirs=_options(merge.theirs, names),
    )


def _options(value: Any, names: dict[int, str]) -> str:
    return json.dumps(
        [{"value": str(pk), "label": names.get(pk, f"#{pk}")} for pk in ids_in(value)]
    )
