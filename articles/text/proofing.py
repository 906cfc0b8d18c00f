"""Slips that a copy editor would mark in Arabic text. Each rule is one function with its reason."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from .marks import footnote_marks
from .tracing import has_tracing_mark


@dataclass(frozen=True)
class Slip:
    message: str | Promise
    is_blocking: bool = False


def proofread(lines: Iterable[str], language: str) -> list[Slip]:
    """The slips in lines of one field, each kind once, with how often it stands there."""
    lines = list(lines)
    rules = [*_ANY_LANGUAGE, *(_ARABIC if language == "ar" else [])]
    return [slip for rule in rules if (slip := rule(lines))]


def _tracing_mark(lines: list[str]) -> Slip | None:
    """Another site's mark would go out under our name, with somebody's address in it."""
    if not any(has_tracing_mark(line) for line in lines):
        return None
    return Slip(_("A tracing mark of another site is left in the text."), is_blocking=True)


def _leftover_marker(lines: list[str]) -> Slip | None:
    """A superscript that was typed is a footnote nobody can follow."""
    count = sum(len(list(footnote_marks(line))) for line in lines)
    message = ngettext_lazy(
        "%(count)d typed footnote mark is left in the text.",
        "%(count)d typed footnote marks are left in the text.",
        "count",
    )
    return Slip(message % {"count": count}) if count else None


def _straight_quotes(lines: list[str]) -> Slip | None:
    """Arabic quotes with «»; straight ones have no direction and lose their pair."""
    return _counted(
        lines,
        r'"',
        ngettext_lazy(
            "%(count)d straight quotation mark stands where « or » belongs.",
            "%(count)d straight quotation marks stand where « or » belong.",
            "count",
        ),
    )


def _double_full_stop(lines: list[str]) -> Slip | None:
    """Two full stops are neither an end nor an ellipsis (…)."""
    return _counted(
        lines,
        r"(?<!\.)\.\.(?!\.)",
        ngettext_lazy(
            "Two full stops stand together in %(count)d place.",
            "Two full stops stand together in %(count)d places.",
            "count",
        ),
    )


def _space_before_mark(lines: list[str]) -> Slip | None:
    """A mark after a space can begin a line of its own."""
    return _counted(
        lines,
        r"\s[،؛؟.!:](?=\s|$)",
        ngettext_lazy(
            "A space stands before a punctuation mark in %(count)d place.",
            "A space stands before a punctuation mark in %(count)d places.",
            "count",
        ),
    )


def _latin_mark(lines: list[str]) -> Slip | None:
    """Arabic has its own comma, semicolon and question mark."""
    return _counted(
        lines,
        r"(?<=[\u0621-\u064a])[,;?](?=\s|$)",
        ngettext_lazy(
            "%(count)d Latin comma, semicolon or question mark stands after an Arabic word.",
            "%(count)d Latin commas, semicolons or question marks stand after Arabic words.",
            "count",
        ),
    )


def _counted(lines: list[str], pattern: str, message: Promise) -> Slip | None:
    count = sum(len(re.findall(pattern, line)) for line in lines)
    return Slip(message % {"count": count}) if count else None


_ANY_LANGUAGE: list[Callable[[list[str]], Slip | None]] = [_tracing_mark, _leftover_marker]
_ARABIC = [_straight_quotes, _double_full_stop, _space_before_mark, _latin_mark]
