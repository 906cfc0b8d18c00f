"""PRESS: whether a headline holds outside its page: on search pages, on phones, in other shells."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft
from articles.text.bidi import direction_of, first_strong_direction
from articles.text.controls import is_blank
from articles.text.folding import fold
from articles.text.width import wide_characters

from .finding import Finding
from .lines import Body, Line

WIDEST_IN_SEARCH = 60
"""Wide characters: Google gives a title a line of 600 pixels, in Arial of twenty."""

WIDEST_ON_PHONES = 50
"""Wide characters: a little more than Android's lock screen shows, less than an iPhone's."""


def findings(draft: Draft, _body: Body) -> Iterator[Finding]:
    yield from _too_long_for_search(draft)
    yield from _too_long_for_phones(draft)
    yield from _latin_first(draft)
    yield from _full_stop(draft)
    yield from _repeated_in_lead(draft)


def _too_long_for_search(draft: Draft) -> Iterator[Finding]:
    """The title for search engines stands there instead, where there is one."""
    field = "headline" if is_blank(draft.text.search_title) else "search_title"
    title = getattr(draft.text, field)
    if (end := _cut(title, WIDEST_IN_SEARCH)) < len(title):
        yield Finding(
            field,
            "too-long-for-search",
            _("The headline is too long for search results."),
            _("They cut it where their line ends; what is marked would not be seen."),
            places=(Line(title).place(end, len(title)),),
        )


def _too_long_for_phones(draft: Draft) -> Iterator[Finding]:
    title = draft.text.headline
    if (end := _cut(title, WIDEST_ON_PHONES)) < len(title):
        yield Finding(
            "headline",
            "too-long-for-phones",
            _("The headline is too long for a phone's notification."),
            _("A phone shows a line of it; what is marked would not be seen."),
            places=(Line(title).place(end, len(title)),),
        )


def _cut(title: str, widest: float) -> int:
    """Where a line of that width ends."""
    width = 0.0
    for at, letter in enumerate(title.rstrip()):
        width += wide_characters(letter)
        if width > widest:
            return at
    return len(title)


def _latin_first(draft: Draft) -> Iterator[Finding]:
    """Where a program guesses direction, it goes by the first strong letter (UAX #9, P2)."""
    title = draft.text.headline
    begins = first_strong_direction(title)
    if begins and begins != direction_of(draft.language) == "rtl":
        name = title.split()[0]
        start = title.index(name)
        yield Finding(
            "headline",
            "latin-first-headline",
            _("The headline begins with a Latin name."),
            _("Programs that guess direction lay it out from the left; begin with an Arabic word."),
            places=(Line(title).place(start, start + len(name)),),
        )


def _full_stop(draft: Draft) -> Iterator[Finding]:
    title = draft.text.headline.rstrip()
    if title.endswith(".") and not title.endswith("..") and "." not in title.split()[-1][:-1]:
        yield Finding(
            "headline",
            "headline-full-stop",
            _("The headline ends with a full stop."),
            _("A headline is no sentence among others; it goes without."),
            places=(Line(draft.text.headline).place(len(title) - 1, len(title), ""),),
        )


def _repeated_in_lead(draft: Draft) -> Iterator[Finding]:
    lead, title = fold(draft.text.lead).rstrip(". "), fold(draft.text.headline).rstrip(". ")
    if lead and lead == title:
        yield Finding(
            "lead",
            "lead-repeats-headline",
            _("The lead says the same as the headline."),
            _("Whoever read the headline reads it twice; the lead says what it left out."),
        )
