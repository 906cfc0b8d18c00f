"""PRESS: what stands between a working copy and readers, said so that an editor can mend it."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from articles.text import proofing
from articles.text.body import blocks_text, parse

from .rendering import notes_of


@dataclass(frozen=True)
class Finding:
    """One thing to look at: where (a field of the article) and whether it forbids publishing."""

    field: str
    message: str | Promise
    is_blocking: bool = False


def preflight(article: Article, language: str) -> list[Finding]:
    """Everything an editor should look at before this language is published, blocking first."""
    found = [
        *_missing(article, language),
        *_footnotes(article, language),
        *_text(article, language),
    ]
    return sorted(found, key=lambda finding: not finding.is_blocking)


def blocking(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_blocking]


def _missing(article: Article, language: str) -> list[Finding]:
    text = article.text_in(language)
    found = []
    if not text.headline.strip():
        found.append(Finding("headline", _("The headline is missing."), is_blocking=True))
    if not text.lead.strip():
        found.append(Finding("lead", _("The lead is missing."), is_blocking=True))
    if not text.body:
        found.append(Finding("body", _("The body is empty."), is_blocking=True))
    if article.section_id is None:
        found.append(Finding("section", _("No section has been chosen."), is_blocking=True))
    if not article.bylines.exists():
        found.append(Finding("authors", _("Nobody is named as its author.")))
    if not article.tags.exists():
        found.append(Finding("tags", _("It has no tags.")))
    if article.picture and not getattr(article.picture, f"alt_{language}"):
        message = _("The picture has no alternative text in this language.")
        found.append(Finding("picture", message))
    return found


def _footnotes(article: Article, language: str) -> list[Finding]:
    return [
        Finding(
            "body",
            _("Footnote %(number)s has no text yet.") % {"number": note.number},
            is_blocking=True,
        )
        for note in notes_of(article.text_in(language).body)
        if not note.text
    ]


def _text(article: Article, language: str) -> list[Finding]:
    text = article.text_in(language)
    lines = {
        "headline": [text.headline],
        "lead": [text.lead],
        "body": blocks_text(parse(text.body)),
    }
    return [
        Finding(field, finding.message, is_blocking=finding.is_blocking)
        for field, blocks in lines.items()
        for finding in proofing.proofread(blocks, language)
    ]
