"""PRESS: what stands between a working copy and readers, said so that an editor can mend it."""

from dataclasses import replace

from articles.models import Article
from articles.press.draft import Draft
from articles.text.sanitise import sanitise

from .filing import filing
from .finding import Finding, FindingPlace
from .footnotes import footnotes
from .pictures import pictures
from .text import text

__all__ = ["Finding", "FindingPlace", "blocking", "preflight", "preflight_draft"]


def preflight(article: Article, language: str) -> list[Finding]:
    """Everything an editor should look at before this language is published, blocking first."""
    return preflight_draft(Draft.of(article, language))


def preflight_draft(draft: Draft) -> list[Finding]:
    """The same for a text that need not be saved."""
    body = sanitise(draft.text.body)  # As it would be printed.
    draft = replace(draft, text=replace(draft.text, body=body))
    found = [*filing(draft), *pictures(draft), *footnotes(draft), *text(draft)]
    return sorted(found, key=lambda finding: not finding.is_blocking)


def blocking(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_blocking]
