"""PRESS: quotations set apart, and whether they say who speaks."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.text.body import elements, lines_of

from .finding import Finding, FindingPlace
from .lines import Body


def findings(_draft: Draft, body: Body) -> Iterator[Finding]:
    places = tuple(_without_speaker(body))
    if places:
        yield Finding(
            "body",
            "quotation-without-speaker",
            _("A quotation doesn't say who speaks."),
            _("Set apart, it stands alone when it is shared; name the speaker below it."),
            places=places,
        )


def _without_speaker(body: Body) -> Iterator[FindingPlace]:
    lines = {id(line.element): line for line in body.lines}
    for quotation in elements(body.tree, "blockquote"):
        first = next(lines_of(quotation), None)
        if first is not None and not any(elements(quotation, "cite")):
            line = lines[id(first)]
            yield line.place(0, len(line.text))
