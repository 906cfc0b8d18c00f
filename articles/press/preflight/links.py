"""PRESS: links that lead nowhere, told from their addresses alone."""

from collections import defaultdict
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.text.body import Element
from articles.text.links import DeadEnd, dead_end

from .finding import Finding, FindingPlace
from .lines import Body, links_in

_MESSAGES = {
    DeadEnd.EMPTY: _("A link has no address."),
    DeadEnd.BROKEN: _("A link's address is broken."),
    DeadEnd.PLACEHOLDER: _("A link still points to a placeholder such as example.com."),
    DeadEnd.PRIVATE: _("A link points to a machine that only we can reach."),
}


def findings(_draft: Draft, body: Body) -> Iterator[Finding]:
    found: dict[DeadEnd, list[FindingPlace]] = defaultdict(list)
    for line in body.lines:
        for link, start, end in links_in(line.element or Element("p")):
            if problem := dead_end(link.attributes.get("href", "")):
                found[problem].append(line.place(start, end))
    for problem, places in found.items():
        yield Finding(
            "body",
            "dead-link",
            _MESSAGES[problem],
            _("Readers who follow it come to nothing, and trust the next link less."),
            places=tuple(places),
        )
