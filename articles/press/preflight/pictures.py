"""PRESS: the words that must go with a picture, in the language of the story."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.models import Picture
from articles.press.draft import Draft
from articles.text.body import Element, elements
from articles.text.controls import is_blank
from articles.text.proofing.rule import Words

from .finding import Finding, FindingPlace
from .lines import Body

_WHY_ALT = _("Someone who can't see the picture is told nothing about it.")
_WHY_CREDIT = _("Whoever made the picture has a right to be named, and readers to know.")


def findings(draft: Draft, body: Body) -> Iterator[Finding]:
    yield from _lead_picture(draft)
    figures = _figures(body.tree)
    known = Picture.objects.in_bulk(set(figures.values()))

    def lacking(name: str) -> list[int]:
        return [
            place
            for place, pk in figures.items()
            if pk in known and _lacks(known[pk], name, draft.language)
        ]

    gone = [place for place, pk in figures.items() if pk not in known]
    yield from _in_body(
        "missing-alt",
        _("A picture in the text has no alternative text in this language."),
        _WHY_ALT,
        lacking("alt"),
    )
    yield from _in_body(
        "missing-credit",
        _("A picture in the text has no credit in this language."),
        _WHY_CREDIT,
        lacking("credit"),
    )
    yield from _in_body(
        "missing-picture",
        _("A picture in the text is no longer among the pictures."),
        _("Readers would see nothing in its place."),
        gone,
    )


def _lead_picture(draft: Draft) -> Iterator[Finding]:
    if draft.picture and _lacks(draft.picture, "alt", draft.language):
        message = _("The picture has no alternative text in this language.")
        yield Finding("picture", "missing-alt", message, _WHY_ALT)
    if draft.picture and _lacks(draft.picture, "credit", draft.language):
        message = _("The picture has no credit in this language.")
        yield Finding("picture", "missing-credit", message, _WHY_CREDIT)


def _figures(tree: Element) -> dict[int, int]:
    """The ids of the pictures in the body, by the number of their figure."""
    return {
        place: int(figure.attributes["data-picture"])
        for place, figure in enumerate(elements(tree, "figure"))
        if "data-picture" in figure.attributes
    }


def _lacks(picture: Picture, name: str, language: str) -> bool:
    return is_blank(getattr(picture, f"{name}_{language}") or "")


def _in_body(rule: str, message: Words, reason: Words, figures: list[int]) -> Iterator[Finding]:
    if figures:
        places = tuple(FindingPlace(figure=figure) for figure in figures)
        yield Finding("body", rule, message, reason, places=places)
