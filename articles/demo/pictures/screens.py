"""Lights, which say how strongly an ink is printed where, and the screens that break them up."""

from collections.abc import Callable
from functools import cache
from math import cos, dist, pi

from PIL import Image, ImageChops, ImageDraw

from .chance import dice
from .shapes import Point, star

WIDTH, HEIGHT = 1280, 720

COARSE = 12
"""A light is computed once per this many pixels."""

Light = Callable[[float, float], float]
"""The strength, from 0 to 1, at a place on the sheet."""

Corner = tuple[int, int]
Screen = Callable[[Image.Image, Corner], Image.Image]
"""What a smooth tone, cut out of the sheet at a corner, becomes in print."""


def even(strength: float = 1) -> Light:
    """Light a surface alike everywhere."""
    return lambda x, y: strength


def linear(start: Point, end: Point, peak: float = 1) -> Light:
    """Rise from nothing at `start` to `peak` at `end`: the fall of light on a plane."""
    (sx, sy), (ex, ey) = start, end
    length = (ex - sx) ** 2 + (ey - sy) ** 2
    return lambda x, y: peak * min(1, ((x - sx) * (ex - sx) + (y - sy) * (ey - sy)) / length)


def radial(centre: Point, radius: float, peak: float = 1) -> Light:
    """Fade from `peak` at the centre to nothing at the rim: the glow of a lamp."""
    return lambda x, y: peak * (1 - dist((x, y), centre) / radius)


def plain(tone: Image.Image, corner: Corner) -> Image.Image:
    """Print the tone smoothly."""
    return tone


def grain(tone: Image.Image, corner: Corner) -> Image.Image:
    """Break the tone into the speckle of a worn screen."""
    left, top = corner
    noise = _noise().crop((left, top, left + tone.width, top + tone.height))
    speckle = ImageChops.add(tone, noise, offset=-255)
    return speckle.point(lambda value: min(255, value * 6))


def halftone(pitch: int = 10) -> Screen:
    """Break a tone into printer's dots that grow with its strength."""

    def dots(tone: Image.Image, corner: Corner) -> Image.Image:
        return ImageChops.subtract(tone, _tiled(_dot(pitch), tone, corner), scale=0.1)

    return dots


def khatam(side: int = 80, width: float = 1.5) -> Screen:
    """Let a tone show only along the lines of the star-and-cross lattice."""

    def lattice(tone: Image.Image, corner: Corner) -> Image.Image:
        return ImageChops.multiply(tone, _tiled(_star(side, width), tone, corner))

    return lattice


@cache
def _noise() -> Image.Image:
    """Make the one noise that all grain comes from; seeded, so a picture never changes."""
    return Image.frombytes("L", (WIDTH, HEIGHT), dice(8).randbytes(WIDTH * HEIGHT))


def _dot(pitch: int) -> Image.Image:
    """Make the threshold of one dot; its two waves set the dots on the diagonal."""
    wave = [cos(2 * pi * (step + 0.5) / pitch) for step in range(pitch)]
    values = bytes(round(127 + 120 * (across + down) / 2) for down in wave for across in wave)
    return Image.frombytes("L", (pitch, pitch), values)


def _star(side: int, width: float) -> Image.Image:
    """Draw one star of the lattice, large and then reduced."""
    cell = Image.new("L", (side * 4, side * 4))
    outline = star(side * 2, side * 2, side * 2)
    ImageDraw.Draw(cell).line([*outline, *outline[:2]], 255, round(width * 4), joint="curve")
    return cell.resize((side, side), Image.Resampling.LANCZOS)


def _tiled(cell: Image.Image, tone: Image.Image, corner: Corner) -> Image.Image:
    """Repeat a cell under a tone, in step with the sheet, so that neighbours join up."""
    under = Image.new("L", tone.size)
    for left in range(-(corner[0] % cell.width), tone.width, cell.width):
        for top in range(-(corner[1] % cell.height), tone.height, cell.height):
            under.paste(cell, (left, top))
    return under
