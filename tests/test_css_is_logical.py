"""CSS says start and end, never left and right, so that one sheet serves both directions."""

import re
from pathlib import Path

import pytest
from django.conf import settings

SHEETS = sorted((settings.BASE_DIR / "static" / "css").rglob("*.css"))

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_PHYSICAL = re.compile(
    r"""
      (?<![\w-])(?:left|right)\s*:                                # left: 0
    | [\w-]*-(?:left|right)(?:-(?:width|style|color|radius))?\s*: # margin-left:, border-left-width:
    | (?:text-align(?:-last)?|float|clear|caption-side)\s*:\s*(?:left|right)\b
    | border-(?:top|bottom)-(?:left|right)-radius
    | scroll-(?:margin|padding)-(?:left|right)
    """,
    re.VERBOSE,
)


def physical_rules(css: str) -> list[str]:
    without_comments = _COMMENT.sub("", css)
    return [match[0].strip() for match in _PHYSICAL.finditer(without_comments)]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_sheet_names_no_physical_side(sheet: Path):
    assert physical_rules(sheet.read_text("utf-8")) == []


def test_there_are_sheets_to_read():
    assert {"site.css", "card.css", "article.css"} <= {sheet.name for sheet in SHEETS}


@pytest.mark.parametrize(
    "rule",
    [
        "margin-left: 1rem",
        "padding-right:0",
        "left: 0",
        "right : 1px",
        "text-align: left",
        "text-align:right",
        "float: right",
        "clear: left",
        "border-left: 1px solid",
        "border-right-color: red",
        "border-top-left-radius: 1px",
        "scroll-margin-left: 1rem",
        "inset: 0; left: 1px",
    ],
)
def test_the_rule_finds_physical_sides(rule):
    assert physical_rules(f".card {{ {rule}; }}")


@pytest.mark.parametrize(
    "rule",
    [
        "margin-inline-start: 1rem",
        "inset-inline-end: 0",
        "text-align: start",
        "float: inline-start",
        "border-start-start-radius: 1px",
        "transform: translateX(0) /* not left: 0 */",
        "--left-out: 1px",
    ],
)
def test_the_rule_lets_logical_sides_pass(rule):
    assert not physical_rules(f".card {{ {rule}; }}")
