"""DESK: advice that a member has hidden in this story for as long as their browser's session lasts.

A page keeps the list and sends it along with its question. What forbids publishing can't be hidden.
"""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from django.utils.translation import ngettext

from articles.press.preflight import Finding, FindingPlace

MAX_IGNORED = 500


def ignored_in(question: dict[str, Any]) -> frozenset[str]:
    """What a page says is hidden, each as `mark_of` names it."""
    sent = question.get("ignored")
    if not isinstance(sent, list):
        return frozenset()
    return frozenset(mark for mark in sent[:MAX_IGNORED] if isinstance(mark, str))


def mark_of(finding: Finding, place: FindingPlace | None = None) -> str:
    """The name of a finding where certain words stand: the same wherever they move to."""
    return f"{finding.field}|{finding.rule}|{place.text if place else ''}"


def without_ignored(
    findings: Iterable[Finding], ignored: frozenset[str]
) -> tuple[list[Finding], int]:
    """The findings that are left, and how many places and findings were hidden."""
    kept, hidden = [], 0
    for finding in findings:
        left = finding if finding.is_blocking else _without(finding, ignored)
        if left is not None:
            kept.append(left)
        hidden += _size(finding) - (_size(left) if left else 0)
    return kept, hidden


def hidden_line(count: int) -> str:
    """How many are hidden, in words; empty where none is."""
    if not count:
        return ""
    words = ngettext("%(count)d finding is hidden.", "%(count)d findings are hidden.", count)
    return words % {"count": count}


def _without(finding: Finding, ignored: frozenset[str]) -> Finding | None:
    if not finding.places:
        return None if mark_of(finding) in ignored else finding
    places = tuple(place for place in finding.places if mark_of(finding, place) not in ignored)
    return replace(finding, places=places) if places else None


def _size(finding: Finding) -> int:
    return len(finding.places) or 1
