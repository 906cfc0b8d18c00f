"""DESK: findings of the preflight as a page shows them: by field, each with its words in context.

In: a draft and what was found in it. Out: what forbids publishing and what is advice, for
templates and for scripts.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby

from django.contrib.admin.utils import label_for_field
from django.utils.text import capfirst
from django.utils.translation import ngettext

from articles.models import Article
from articles.press.draft import Draft
from articles.press.preflight import Finding, FindingPlace

from .ignored_findings import mark_of
from .quotes import Lines, Quote, lines_of, quote, utf16_offset

ROWS = {
    "kicker": "kicker_{}",
    "headline": "headline_{}",
    "lead": "lead_{}",
    "body": "body_{}",
    "slug": "slug_{}",
    "search_title": "search_title_{}",
    "search_description": "search_description_{}",
    "section": "section",
    "authors": "byline",
    "tags": "tags",
    "picture": "picture",
}
"""The fields in the order of the story screen, and the form's field of each."""

MAX_PLACES = 200
"""Places of one finding that are shown; the others come up as these are mended."""


@dataclass(frozen=True)
class ShownPlace:
    """A place under an id that no other place has, with its offsets as JavaScript counts."""

    id: str
    place: FindingPlace
    quote: Quote | None
    start: int
    end: int
    ignored_as: str


@dataclass(frozen=True)
class ShownFinding:
    key: str
    row: str
    finding: Finding
    places: list[ShownPlace]

    @property
    def ignored_as(self) -> str:
        return mark_of(self.finding)

    @property
    def mend_all(self) -> str:
        """What the button says that mends every place at once; empty where one at most can be."""
        count = sum(shown.place.fix is not None for shown in self.places)
        if count < 2:
            return ""
        return ngettext("Mend all (%(count)d place)", "Mend all (%(count)d places)", count) % {
            "count": count
        }


@dataclass(frozen=True)
class FieldFindings:
    """What was found in one field of the form; `row` is the id of its row there."""

    label: str
    row: str
    findings: list[ShownFinding]


@dataclass(frozen=True)
class FieldMark:
    """What the label of a field says about it."""

    row: str
    count: int
    is_blocking: bool

    @property
    def label(self) -> str:
        return ngettext("%(count)d finding", "%(count)d findings", self.count) % {
            "count": self.count
        }


@dataclass(frozen=True)
class ShownFindings:
    """What forbids publishing and what is advice, field by field."""

    blocking: list[FieldFindings]
    advice: list[FieldFindings]

    @property
    def all(self) -> list[ShownFinding]:
        return [finding for group in (*self.blocking, *self.advice) for finding in group.findings]

    @property
    def marks(self) -> list[FieldMark]:
        counts = Counter(finding.row for finding in self.all)
        blocked = {group.row for group in self.blocking}
        return [FieldMark(row, count, row in blocked) for row, count in counts.items()]

    @property
    def blocking_heading(self) -> str:
        count = _count(self.blocking)
        return ngettext(
            "%(count)d thing forbids publishing", "%(count)d things forbid publishing", count
        ) % {"count": count}

    @property
    def advice_heading(self) -> str:
        count = _count(self.advice)
        return ngettext("%(count)d thing worth a look", "%(count)d things worth a look", count) % {
            "count": count
        }


def shown_findings(draft: Draft, findings: Iterable[Finding]) -> ShownFindings:
    """The findings of a draft, field by field in the order of the form."""
    lines = lines_of(draft)
    keys: Counter[str] = Counter()
    shown = [_shown(finding, draft.language, lines, keys) for finding in findings]
    return ShownFindings(
        _by_field([item for item in shown if item.finding.is_blocking]),
        _by_field([item for item in shown if not item.finding.is_blocking]),
    )


def _shown(finding: Finding, language: str, lines: Lines, keys: Counter[str]) -> ShownFinding:
    kind = f"{finding.field}:{finding.rule}"
    keys[kind] += 1
    key = f"{kind}:{keys[kind]}"
    places = [
        _shown_place(f"{key}:{number}", finding, place, lines)
        for number, place in enumerate(finding.places[:MAX_PLACES])
    ]
    return ShownFinding(key, f"row-{ROWS[finding.field].format(language)}", finding, places)


def _shown_place(name: str, finding: Finding, place: FindingPlace, lines: Lines) -> ShownPlace:
    line = lines.get((finding.field, place.block, place.note), "")
    return ShownPlace(
        name,
        place,
        quote(line, place),
        start=utf16_offset(line, place.start),
        end=utf16_offset(line, place.end),
        ignored_as=mark_of(finding, place),
    )


def _by_field(findings: list[ShownFinding]) -> list[FieldFindings]:
    order = list(ROWS)
    findings.sort(key=lambda shown: order.index(shown.finding.field))
    return [
        FieldFindings(_label(name), group[0].row, group)
        for name, run in groupby(findings, key=lambda shown: shown.finding.field)
        if (group := list(run))
    ]


def _label(field: str) -> str:
    return capfirst(str(label_for_field(field, Article)))


def _count(groups: list[FieldFindings]) -> int:
    return sum(len(group.findings) for group in groups)
