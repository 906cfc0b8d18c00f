"""PRESS: whether a story has all its parts and is filed where readers will look for it."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.text.body import Element, elements, text_of
from articles.text.controls import is_blank

from .finding import Finding
from .lines import Body


def findings(draft: Draft, body: Body) -> Iterator[Finding]:
    yield from _missing_text(draft, body)
    if draft.section is None:
        yield Finding(
            "section",
            "missing-section",
            _("No section has been chosen."),
            _("Without a section, the story stands in no list that readers browse."),
            is_blocking=True,
        )
    if not draft.authors:
        yield Finding(
            "authors",
            "missing-byline",
            _("Nobody is named as its author."),
            _("Readers trust a story more when they know who answers for it."),
        )
    if not draft.tags:
        yield Finding(
            "tags",
            "missing-tags",
            _("It has no tags."),
            _("Tags lead readers to what else was written about the matter."),
        )


def _missing_text(draft: Draft, body: Body) -> Iterator[Finding]:
    text = draft.text
    if is_blank(text.headline):
        yield Finding(
            "headline",
            "missing-headline",
            _("The headline is missing."),
            _("It is all that lists, search results and shared links show."),
            is_blocking=True,
        )
    if is_blank(text.lead):
        yield Finding(
            "lead",
            "missing-lead",
            _("The lead is missing."),
            _("It stands below the headline, and in feeds and search results."),
            is_blocking=True,
        )
    if _is_empty(body.tree):
        yield Finding(
            "body",
            "missing-body",
            _("The body is empty."),
            _("Readers who follow the headline would find nothing."),
            is_blocking=True,
        )


def _is_empty(tree: Element) -> bool:
    """Whether nothing of its own would be seen; a picture or an embed is enough."""
    return is_blank(text_of(tree, notes=True)) and not any(elements(tree, "figure"))
