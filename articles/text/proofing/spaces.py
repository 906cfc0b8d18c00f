"""Spaces: too many, too few, or in the wrong place."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, every, rule

_BEFORE_MARK = re.compile(r"\s+(?=[،؛؟.!:](?:\s|$))")


@rule(
    "space-before-mark",
    _("A space stands before a punctuation mark."),
    _("A mark belongs to the word before it; after a space it can begin a line of its own."),
)
def space_before_mark(lines: Lines) -> Iterator[Place]:
    yield from every(_BEFORE_MARK, lines, "")
