"""DESK: what publishing a language now would change for readers, field by field.

In: the working copy and an edition of it. Out: the differences between that edition and the one
that would be printed: like with like, so that an address made from a new headline shows too.
"""

from dataclasses import dataclass

from django.utils import timezone

from articles.models import Article, Edition
from articles.press.compose import compose

from ..content_difference import FieldDifference, content_difference
from ..history.entries import NOW, Entry, content_of_print, key_of, pair, printed_content
from ..history.page import compare_url
from ..state import State


@dataclass(frozen=True)
class Changes:
    """What differs; `compare_url` is where it can be looked at more closely."""

    differences: list[FieldDifference]
    compare_url: str


def unpublished_changes(article: Article, state: State) -> Changes | None:
    """From the newest edition planned to the working copy; None where nothing was printed."""
    printed = _in_full(state.coming or state.edition)
    if printed is None:
        return None
    composed = compose(article, printed.language, at=timezone.now())
    content = content_of_print(
        composed.edition,
        tags=sorted(tag.pk for tag in composed.tags),
        byline=[author.pk for author in composed.authors],
    )
    would_be = Entry(NOW, content, edition=composed.edition)
    return Changes(
        content_difference(*pair(_entry(printed), would_be)),
        compare_url(article, key_of(printed), NOW),
    )


def scheduled_changes(article: Article, state: State) -> Changes | None:
    """From what readers have to the update that waits; None where none does."""
    live, coming = _in_full(state.edition if state.is_live else None), _in_full(state.coming)
    if live is None or coming is None:
        return None
    return Changes(
        content_difference(*pair(_entry(live), _entry(coming))),
        compare_url(article, key_of(live), key_of(coming)),
    )


def _in_full(edition: Edition | None) -> Edition | None:
    """With its texts, which states leave in the database."""
    return None if edition is None else Edition.objects.get(pk=edition.pk)


def _entry(edition: Edition) -> Entry:
    return Entry(key_of(edition), printed_content(edition), edition=edition)
