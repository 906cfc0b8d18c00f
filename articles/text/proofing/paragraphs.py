"""Paragraphs that are too long to be read on a phone."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, rule

MOST_WORDS = 150
"""About a full screen of a phone at our reading size."""


@rule(
    "long-paragraph",
    _("A paragraph is very long."),
    _("It fills a phone's screen without a place to rest; most stop reading. Part it in two."),
)
def long_paragraph(lines: Lines) -> Iterator[Place]:
    for number, line in enumerate(lines):
        if len(line.split()) > MOST_WORDS:
            yield Place(number, 0, len(line))
