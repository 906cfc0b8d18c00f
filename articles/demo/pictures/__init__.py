"""Pictures for the demo stories: editorial illustrations drawn in code, in one house style.

Flat shapes in a few inks, one light per picture, worn-screen grain in the shadows, and somewhere
the khatam, the eight-point star. Nothing is loaded and nothing is left to chance, so a scene gives
the same bytes each time, and a new site has pictures without carrying any.
"""

from collections.abc import Callable

from . import city, knowledge, land, machines, paper, power, rooms, sea, sky
from .canvas import Sheet

_PAINTERS: dict[str, Callable[[], Sheet]] = {
    "harbour": sea.harbour,
    "solar-field": power.solar_field,
    "library": knowledge.library,
    "stadium": city.stadium,
    "desert-rain": land.desert_rain,
    "circuit": machines.circuit,
    "satellite": sky.satellite,
    "market": city.market,
    "hospital": rooms.hospital,
    "classroom": knowledge.classroom,
    "manuscript": paper.manuscript,
    "metro": machines.metro,
    "olive-grove": land.olive_grove,
    "newsroom": paper.newsroom,
    "telescope": sky.telescope,
    "coral": sea.coral,
    "theatre": rooms.theatre,
    "wind": power.wind,
}

SCENES: tuple[str, ...] = tuple(_PAINTERS)
"""The scenes that can be drawn, by name."""


def draw(scene: str) -> bytes:
    """Draw a scene as a finished WebP; a scene that does not exist is a KeyError."""
    return _PAINTERS[scene]().finish()
