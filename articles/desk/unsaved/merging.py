"""DESK: two contents of a story that were made from the same third one, merged field by field.

In: the version a writer started from, what they typed (`mine`), what is saved now (`theirs`). Out:
a field merge each, which says who changed it and what stands in the merged story.
"""

from dataclasses import dataclass, field
from typing import Any

from articles.models.version import Content
from articles.text.merging import (
    BOTH,
    CONFLICT,
    MINE,
    SAME,
    THEIRS,
    Piece,
    merge_bodies,
    who_changed,
)

from .fields import NAMES, comparable

MERGED = "merged"
"""Both changed it, at different places: the merged field holds both changes."""


@dataclass(frozen=True)
class FieldMerge:
    """`kind`: same, mine, theirs, both, merged, conflict. A body's comes in `pieces`."""

    name: str
    kind: str
    base: Any
    mine: Any
    theirs: Any
    merged: Any
    pieces: list[Piece] = field(default_factory=list)

    @property
    def is_merged_in(self) -> bool:
        """Whether what I typed was added to without asking me."""
        return self.kind in {THEIRS, MERGED} or any(piece.kind == THEIRS for piece in self.pieces)


@dataclass(frozen=True)
class StoryMerge:
    fields: list[FieldMerge]

    @property
    def conflicts(self) -> list[FieldMerge]:
        return [field for field in self.fields if field.kind == CONFLICT]

    @property
    def merged_in(self) -> list[FieldMerge]:
        return [field for field in self.fields if field.is_merged_in]

    @property
    def content(self) -> Content:
        return {field.name: field.merged for field in self.fields}

    @property
    def unsaved(self) -> list[str]:
        """The fields that differ from what is saved now."""
        return [field.name for field in self.fields if field.merged != field.theirs]


def merge_story(base: Content | None, mine: Content, theirs: Content) -> StoryMerge:
    """The merge of all fields; where nobody knows the base, all that differs is in conflict."""
    mine, theirs = comparable(mine), comparable(theirs)
    base = comparable(base) if base else None
    return StoryMerge([_merge(name, base, mine[name], theirs[name]) for name in NAMES])


def _merge(name: str, base_content: Content | None, mine: Any, theirs: Any) -> FieldMerge:
    if base_content is None:
        return _without_base(name, mine, theirs)
    base = base_content[name]
    kind = who_changed(base, mine, theirs)
    if name == "tags" and kind == CONFLICT:
        return FieldMerge(name, MERGED, base, mine, theirs, _merged_tags(base, mine, theirs))
    if name.startswith("body_") and kind == CONFLICT:
        return _merge_of_bodies(name, base, mine, theirs)
    return FieldMerge(name, kind, base, mine, theirs, theirs if kind == THEIRS else mine)


def _without_base(name: str, mine: Any, theirs: Any) -> FieldMerge:
    if mine == theirs:
        return FieldMerge(name, SAME, mine, mine, theirs, mine)
    is_body = name.startswith("body_")
    pieces = [Piece(CONFLICT, theirs, mine, theirs)] if is_body else []
    return FieldMerge(name, CONFLICT, theirs, mine, theirs, mine, pieces)


def _merged_tags(base: list[int], mine: list[int], theirs: list[int]) -> list[int]:
    gone = set(base) - (set(mine) & set(theirs))
    return sorted((set(mine) | set(theirs)) - gone)


def _merge_of_bodies(name: str, base: str, mine: str, theirs: str) -> FieldMerge:
    pieces = merge_bodies(base, mine, theirs)
    kind = CONFLICT if any(piece.kind == CONFLICT for piece in pieces) else MERGED
    merged = "".join(piece.merged for piece in pieces)
    return FieldMerge(name, kind, base, mine, theirs, merged, pieces)


__all__ = ["BOTH", "CONFLICT", "MERGED", "MINE", "SAME", "THEIRS", "StoryMerge", "merge_story"]
