"""What copying leaves in a text: tracing marks of other sites, typed marks of lost notes."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.text.marks import footnote_marks
from articles.text.tracing import tracing_marks

from .rule import Lines, Place, rule


@rule(
    "tracing-mark",
    _("A tracing mark of another site is left in the text."),
    _("It hides the address of whoever copied the text, and would go out under our name."),
    is_blocking=True,
)
def tracing_mark(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for mark in tracing_marks(line):
            yield Place(number, mark.start(), mark.end(), "")


@rule(
    "leftover-marker",
    _("A typed footnote mark is left in the text."),
    _("A number that was typed is no footnote: readers can't follow it to anything."),
)
def leftover_marker(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        for mark in footnote_marks(line):
            yield Place(number, mark.start("digits"), mark.end("digits"))
