"""DESK: what the story screen is put together from: slots, and the parts that stand in them.

Whoever adds a part names it here, once: its template is `story/<slot>/<name>.html`, its style
sheets `static/css/desk/<name>.css`, its modules `static/js/desk/<name>.js`. A part that needs to
know more than the form does says so by a function; one that returns None leaves the part out.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from articles.models import Article

from .address_panel import addresses
from .publish_panel import LanguagePanel
from .unsaved.page import unsaved_shown
from .word_count import word_count

FOLDER = "admin/articles/article/story"


@dataclass(frozen=True)
class Screen:
    """One story opened by one member; no article while it is being added."""

    request: HttpRequest
    article: Article | None
    form: Any
    panels: list[LanguagePanel]


@dataclass(frozen=True)
class Part:
    """`shows` gives the part's template its variable `part`, or None where there is nothing."""

    name: str = ""
    styles: tuple[str, ...] = ()
    modules: tuple[str, ...] = ()
    shows: Callable[[Screen], Any] = lambda screen: {}


@dataclass(frozen=True)
class Shown:
    template: str
    part: Any


def only_saved(screen: Screen) -> dict | None:
    """For a part that has nothing to show before the story's first save."""
    return None if screen.article is None else {}


FRAME = Part(
    styles=("story-form", "story-bar", "language-tabs", "story-text", "side-panel", "conflict"),
    modules=(
        "language-tabs",
        "story-bar",
        "story-side",
        "menus",
        "text-fields",
        "unsaved-marks",
        "preview-source",
    ),
)
"""What the screen itself needs; it stands in no slot."""

SLOTS: dict[str, tuple[Part, ...]] = {
    # Above the text, while something has to be said or decided.
    "notices": (
        Part("problems"),
        Part(
            "unsaved",
            styles=("unsaved", "difference", "merge"),
            modules=("unsaved-words", "merge"),
            shows=unsaved_shown,
        ),
    ),
    # In the line that stays in sight, between the languages and the actions.
    "bar": (
        Part("presence", styles=("presence",), shows=only_saved),
        Part("word_count", modules=("word-count",), shows=word_count),
        Part("save_state"),
    ),
    # The panels beside the text, from the top down.
    "side": (
        Part("publish", styles=("publish-panel", "standing"), shows=only_saved),
        Part(
            "preflight",
            styles=("preflight", "finding-quote", "preflight-marks"),
            modules=("preflight",),
        ),
        Part("filing"),
        Part("headline_shells", styles=("headline-shells",), modules=("headline-shells",)),
        Part("search", styles=("search-result",), modules=("search-result",), shows=addresses),
        Part("history", shows=only_saved),
    ),
    # Behind the form, for dialogs: a form of their own may stand there.
    "end": (
        Part("suggestions", styles=("name-suggestions",), modules=("name-suggestions",)),
        Part("shortcuts"),
    ),
}


def slots_of(screen: Screen) -> dict[str, list[Shown]]:
    """What each slot shows of this story."""
    return {slot: list(_shown(slot, parts, screen)) for slot, parts in SLOTS.items()}


def style_sheets() -> list[str]:
    return [f"css/desk/{name}.css" for name in _unique(part.styles for part in _all_parts())]


def modules() -> list[str]:
    return [f"js/desk/{name}.js" for name in _unique(part.modules for part in _all_parts())]


def _shown(slot: str, parts: Iterable[Part], screen: Screen) -> Iterable[Shown]:
    for part in parts:
        variables = part.shows(screen)
        if variables is not None:
            yield Shown(f"{FOLDER}/{slot}/{part.name}.html", variables)


def _all_parts() -> list[Part]:
    return [FRAME, *(part for parts in SLOTS.values() for part in parts)]


def _unique(names: Iterable[tuple[str, ...]]) -> list[str]:
    return list(dict.fromkeys(name for group in names for name in group))
