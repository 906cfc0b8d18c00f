"""PRESS: footnotes that say nothing."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.press.rendering import notes_of
from articles.text.controls import is_blank

from .finding import Finding, FindingPlace


def footnotes(draft: Draft) -> Iterator[Finding]:
    for note in notes_of(draft.text.body):
        if is_blank(note.text):
            yield Finding(
                "body",
                "empty-footnote",
                _("Footnote %(number)s has no text yet.") % {"number": note.number},
                _("Its number would lead readers to an empty line."),
                is_blocking=True,
                places=(FindingPlace(note=note.number),),
            )
