"""PRESS: what stands between a working copy and readers, said so that an editor can mend it."""

from dataclasses import dataclass, replace

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.models import Article
from articles.models.article import ArticleText
from articles.text import proofing
from articles.text.body import blocks_text, elements, parse, text_of
from articles.text.controls import is_blank
from articles.text.sanitise import sanitise

from .rendering import notes_of


@dataclass(frozen=True)
class Finding:
    """One thing to look at: where (a field of the article) and whether it forbids publishing."""

    field: str
    message: str | Promise
    is_blocking: bool = False


def preflight(article: Article, language: str) -> list[Finding]:
    """Everything an editor should look at before this language is published, blocking first."""
    text = article.text_in(language)
    text = replace(text, body=sanitise(text.body))  # As it would be printed.
    found = [*_missing(article, text, language), *_footnotes(text), *_text(text, language)]
    return sorted(found, key=lambda finding: not finding.is_blocking)


def blocking(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_blocking]


def _missing(article: Article, text: ArticleText, language: str) -> list[Finding]:
    found = []
    if is_blank(text.headline):
        found.append(Finding("headline", _("The headline is missing."), is_blocking=True))
    if is_blank(text.lead):
        found.append(Finding("lead", _("The lead is missing."), is_blocking=True))
    if _is_empty(text.body):
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


def _is_empty(body: str) -> bool:
    """Whether nothing of its own would be seen; a picture or an embed is enough."""
    tree = parse(body)
    return is_blank(text_of(tree, notes=True)) and not any(elements(tree, "figure"))


def _footnotes(text: ArticleText) -> list[Finding]:
    return [
        Finding(
            "body",
            _("Footnote %(number)s has no text yet.") % {"number": note.number},
            is_blocking=True,
        )
        for note in notes_of(text.body)
        if is_blank(note.text)
    ]


def _text(text: ArticleText, language: str) -> list[Finding]:
    lines = {
        "kicker": [text.kicker],
        "headline": [text.headline],
        "lead": [text.lead],
        "body": [*blocks_text(parse(text.body)), *(note.text for note in notes_of(text.body))],
    }
    return [
        Finding(field, finding.message, is_blocking=finding.is_blocking)
        for field, blocks in lines.items()
        for finding in proofing.proofread(blocks, language)
    ]
