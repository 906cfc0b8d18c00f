"""Template filters that show a word difference: `<del>` and `<ins>` in the text's own direction."""

from collections.abc import Iterable

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.text.difference import ADDED, REMOVED, Run

register = template.Library()

_KINDS = {ADDED: "<ins>{}</ins>", REMOVED: "<del>{}</del>"}
_MARKS = {
    "note": '<span class="difference__note">{}</span>',
    "strong": "<strong>{}</strong>",
    "em": "<em>{}</em>",
    "link": '<span class="difference__link">{}</span>',
    "address": '<bdi class="difference__address" dir="ltr">{}</bdi>',
    "embed": '<bdi class="difference__address" dir="ltr">{}</bdi>',
}
_BLOCKS = {
    "p": gettext_lazy("paragraph"),
    "h2": gettext_lazy("heading"),
    "h3": gettext_lazy("subheading"),
    "ul": gettext_lazy("bullet list"),
    "ol": gettext_lazy("numbered list"),
    "blockquote": gettext_lazy("quotation"),
    "table": gettext_lazy("table"),
}


@register.filter
def as_difference(runs: Iterable[Run]) -> SafeString:
    """The runs of a difference as one line of HTML."""
    return format_html_join("", "{}", ((_run(run),) for run in runs))


@register.filter
def block_name(tag: str) -> str:
    """What kind of block a tag makes, as the desk calls it."""
    return str(_BLOCKS.get(tag, tag))


def _run(run: Run) -> SafeString:
    if run.marks == ("break",):
        return _break(run.kind)
    shown: str | SafeString = _words(run)
    for mark in run.marks:
        if mark in _MARKS:
            shown = format_html(_MARKS[mark], shown)
    return format_html(_KINDS.get(run.kind, "{}"), shown)


def _break(kind: str) -> SafeString:
    """The end of a line; one that came or went is shown as a pilcrow."""
    if kind not in _KINDS:
        return format_html("{}", "\n")
    # The line that is gone was a line: only a new one breaks what is shown.
    return format_html(_KINDS[kind] + "{}", "¶", "\n" if kind == ADDED else " ")


def _words(run: Run) -> str:
    if "picture" in run.marks:
        return _("Picture {number}").format(number=run.text)
    if "story" in run.marks:
        return _("Related story {number}").format(number=run.text)
    return _("Dividing line") if "rule" in run.marks else run.text
