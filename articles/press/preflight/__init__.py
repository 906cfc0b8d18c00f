"""PRESS: what stands between a working copy and readers, said so that an editor can mend it."""

from articles.models import Article
from articles.press.draft import Draft
from articles.text.sanitise import sanitised_tree

from . import filing, footnotes, headline, links, pictures, quotations, text
from .finding import Finding, FindingPlace
from .lines import body_of

__all__ = ["Finding", "FindingPlace", "blocking", "preflight", "preflight_draft"]

_SIDES = (filing, headline, pictures, footnotes, quotations, links, text)
"""Each looks at one side of a draft: `findings(draft, body)`."""


def preflight(article: Article, language: str) -> list[Finding]:
    """Everything an editor should look at before this language is published, blocking first."""
    return preflight_draft(Draft.of(article, language))


def preflight_draft(draft: Draft) -> list[Finding]:
    """The same for a text that need not be saved."""
    body = body_of(sanitised_tree(draft.text.body))  # As it would be printed.
    found = [finding for side in _SIDES for finding in side.findings(draft, body)]
    return sorted(found, key=lambda finding: not finding.is_blocking)


def blocking(findings: list[Finding]) -> list[Finding]:
    return [finding for finding in findings if finding.is_blocking]
