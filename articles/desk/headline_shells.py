"""DESK: what a page needs to show a headline as other programs will, before it is published.

In: a draft and its findings. Out: the marks that keep a title's direction once it leaves the page
(`plain_title`), for the page to put round what is typed, and whether the headline is worth a look.
"""

from collections.abc import Iterable
from typing import Any

from articles.press.draft import Draft
from articles.press.preflight import Finding
from articles.text.bidi import plain_title

TOO_LONG = frozenset({"too-long-for-search", "too-long-for-phones"})


def shells_of(draft: Draft, findings: Iterable[Finding]) -> dict[str, Any]:
    """`isTurned`: other programs would lay the headline out the wrong way without our marks."""
    headline = marks_round(draft.text.headline, draft.language)
    return {
        "headline": headline,
        "searchTitle": marks_round(draft.text.search_title, draft.language),
        "isTurned": any(headline),
        "isLong": any(finding.rule in TOO_LONG for finding in findings),
    }


def marks_round(title: str, language: str) -> tuple[str, str]:
    """What `plain_title` puts before and behind a title."""
    before, _title, after = plain_title(title, language).partition(title or "\0")
    return before, after
