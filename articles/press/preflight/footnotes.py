"""PRESS: footnotes that say nothing, and marks that stand apart from their word."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.text.body import text_of
from articles.text.controls import is_blank

from .finding import Finding, FindingPlace
from .lines import Body, Line


def findings(_draft: Draft, body: Body) -> Iterator[Finding]:
    for note in body.notes:
        if is_blank(text_of(note.footnote, notes=True)):
            yield Finding(
                "body",
                "empty-footnote",
                _("Footnote %(number)s has no text yet.") % {"number": note.number},
                _("Its number would lead readers to an empty line."),
                is_blocking=True,
                places=(FindingPlace(note=note.number),),
            )
    yield from _detached(body.lines)


def _detached(lines: list[Line]) -> Iterator[Finding]:
    """A space before the number lets it begin the next line, far from what it explains."""
    places = tuple(place for line in lines for place in _spaces_before_notes(line))
    if places:
        yield Finding(
            "body",
            "space-before-note",
            _("A space stands before a footnote's number."),
            _("The number belongs to the word before it; after a space it can begin a line."),
            places=places,
        )


def _spaces_before_notes(line: Line) -> Iterator[FindingPlace]:
    for offset in sorted(line.cited_at):
        word_end = len(line.text[:offset].rstrip())
        if 0 < word_end < offset:
            yield line.place(word_end, offset, "")
