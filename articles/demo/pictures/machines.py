"""Machines: a very small one, and two that look and listen very far."""

from math import cos, sin
from random import Random

from .canvas import Sheet
from .figures import robed
from .palette import (
    INK,
    LAGOON,
    NIGHT,
    OLIVE,
    PAPER,
    ROSE,
    SAFFRON,
    SAND,
    SLATE,
    TEAL,
    TERRACOTTA,
    WINE,
    Colour,
    mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import Point, arc, blob, circle, curve, frame, land, moved, path, pointed, star, turned

CHIP: Point = (640, 360)


def circuit() -> Sheet:
    """A chip sits in its board like a star in a tiled court."""
    sheet = Sheet(mix(TEAL, INK, 0.5))
    sheet.shade(radial(CHIP, 640), TEAL)
    sheet.shade(even(0.2), LAGOON, screen=khatam(120, 2))
    dice = Random(12)
    for side in range(4):
        for pin in range(-5, 6):
            _trace(sheet, side * 90, pin * 24, dice)
    for x, y in ((120, 110), (1160, 610), (1160, 110), (120, 610)):
        _part(sheet, x, y)
    _chip(sheet)
    return sheet


def _trace(sheet: Sheet, turn: float, pin: float, dice: Random) -> None:
    """Lead one trace out of one pin: straight, aslant, and straight on to its eye."""
    first = -229 + abs(pin) * 0.54
    second = first - abs(pin)
    end = second - dice.choice((40, 90, 150, 240))
    bent = [(pin, -150.0), (pin, first), (2 * pin, second), (2 * pin, end)]
    line = turned(moved(bent, *CHIP), CHIP, turn)
    ink = dice.choice((SAFFRON, SAFFRON, SAND, LAGOON, TERRACOTTA))
    sheet.line(line, ink, 5).disc(*line[-1], 11, ink).disc(*line[-1], 5, INK)


def _part(sheet: Sheet, x: float, y: float) -> None:
    """Solder on a small part."""
    for leg in range(-40, 41, 20):
        sheet.box(x - 70, y + leg - 4, x + 70, y + leg + 4, SAND)
    sheet.box(x - 54, y - 54, x + 54, y + 54, INK, 6)
    sheet.disc(x - 36, y - 36, 6, SLATE)


def _chip(sheet: Sheet) -> None:
    """Set the chip, with the khatam for its die."""
    x, y = CHIP
    for turn in (0, 90, 180, 270):
        for pin in range(-126, 127, 24):
            leg = moved(frame(pin, -166, pin + 12, -130), x, y)
            sheet.polygon(turned(leg, CHIP, turn), SAND)
    sheet.box(x - 134, y - 128, x + 158, y + 162, mix(TEAL, INK, 0.6), 12)
    sheet.box(x - 146, y - 146, x + 146, y + 146, INK, 12)
    body = frame(x - 140, y - 140, x + 140, y + 140)
    sheet.shade(linear((600, 320), (500, 220)), SLATE, body, screen=grain)
    rings = ((124, SAFFRON), (112, INK), (104, TERRACOTTA), (92, INK), (84, SAFFRON))
    turns = (0, 0, 22.5, 22.5, 0, 0, 22.5, 0)
    dies = (*rings, (58, PAPER), (40, TEAL), (20, SAFFRON))
    for (radius, ink), turn in zip(dies, turns, strict=True):
        sheet.polygon(turned(star(x, y, radius), CHIP, turn), ink)


EARTH = (760, 1330)
CRAFT: Point = (640, 286)


def satellite() -> Sheet:
    """A satellite passes over the rim of the earth at sunrise."""
    sheet = Sheet(INK)
    dice = Random(7)
    for _ in range(90):
        x, y = dice.uniform(0, 1280), dice.uniform(0, 560)
        sheet.disc(x, y, dice.choice((1.3, 1.7, 2.5)), dice.choice((PAPER, SAND, ROSE, SLATE)))
    for x, y, size in ((180, 130, 15), (1080, 330, 17), (930, 70, 11), (330, 400, 10)):
        sheet.polygon(star(x, y, size, 0.4), PAPER)
    air = (mix(INK, WINE, 0.6), WINE, mix(WINE, ROSE, 0.5), ROSE, SAND)
    for radius, ink in zip((930, 896, 866, 842, 824), air, strict=True):
        sheet.disc(*EARTH, radius, ink)
    _earth(sheet, dice)
    for radius in (76, 112, 148):
        sheet.line(arc(690, 396, radius, 44, 88), SAFFRON, 4)
    _craft(sheet)
    return sheet


def _earth(sheet: Sheet, dice: Random) -> None:
    """Turn the earth half into the light; towns shine on the dark half."""
    earth = circle(*EARTH, 812)
    sheet.polygon(earth, TEAL)
    coast = "1010,566 960,600 900,596 860,640 890,690 850,740 1200,740 1210,660 1120,610"
    sheet.polygon(blob(coast), mix(OLIVE, SAND, 0.3))
    sheet.polygon(blob("740,590 800,580 830,600 790,626 740,620"), mix(OLIVE, SAND, 0.3))
    sheet.shade(linear((760, 600), (500, 660)), INK, earth, screen=grain)
    sheet.shade(linear((600, 640), (420, 680)), INK, earth)
    for _ in range(70):
        x = 420 + dice.gauss(0, 60)
        sheet.disc(x, 668 + (420 - x) * 0.3 + dice.gauss(0, 16), dice.choice((1.6, 2.4)), SAFFRON)


def _craft(sheet: Sheet) -> None:
    """Build the satellite around the middle, and tilt it."""

    def put(points: list[Point], ink: Colour) -> list[Point]:
        tilted = turned(moved(points, *CRAFT, 1.1), CRAFT, -24)
        sheet.polygon(tilted, ink)
        return tilted

    put(frame(-120, -6, 120, 6), SAND)
    for side in (-1, 1):
        for panel in range(3):
            near = side * (104 + panel * 84)
            cells = put(frame(near, -68, near + side * 78, 68), mix(NIGHT, SLATE, 0.2))
            sheet.shade(linear(cells[2], cells[0]), mix(NIGHT, SLATE, 0.8), cells, screen=grain)
            for rule in (-34, 0, 34):
                put(frame(near, rule - 1.5, near + side * 78, rule + 1.5), INK)
            put(frame(near, -72, near + side * 78, -66), SAFFRON)
    put(blob("-64,70 -30,92 0,98 30,92 64,70 40,128 0,142 -40,128"), SAND)
    put(blob("-64,70 -30,60 0,56 30,60 64,70 30,84 0,88 -30,84"), PAPER)
    body = put(frame(-60, -84, 60, 70), SAFFRON)
    sheet.shade(linear(CRAFT, body[2]), TERRACOTTA, body, screen=grain)
    put(frame(-60, -84, -16, 70), PAPER)
    put(frame(-60, -20, 60, -12), WINE)
    put(star(24, 28, 22), INK)
    put(frame(-3, -130, 3, -84), SAND)
    put(circle(0, -134, 9), TERRACOTTA)


DOME: Point = (640, 450)
POLE: Point = (850, 116)


def telescope() -> Sheet:
    """An observatory opens to a sky that turns about one star."""
    sheet = Sheet(NIGHT)
    sheet.shade(linear((640, 240), (640, 620)), ROSE).shade(linear((640, 260), (640, -60)), INK)
    dice = Random(17)
    for step in range(32):
        radius, turn = 44 + step * 23, step * 137.5
        for part in range(2):
            start = turn + part * 180 + dice.uniform(0, 30)
            trail = arc(*POLE, radius, start, start + dice.uniform(50, 100))
            sheet.line(trail, dice.choice((PAPER, SAFFRON, ROSE, SLATE, SLATE)), 2)
    sheet.polygon(star(*POLE, 26), PAPER)
    sheet.polygon(land("-20,560 180,490 400,560 640,530 900,560 1100,480 1300,550"), mix(WINE, ROSE, 0.4))
    hills = land("-20,610 240,560 500,600 640,590 860,610 1100,550 1300,600")
    sheet.polygon(hills, mix(WINE, INK, 0.3))
    sheet.shade(linear((900, 640), (1100, 540)), mix(WINE, ROSE, 0.3), hills, screen=grain)
    _dome(sheet)
    sheet.polygon(land("-20,690 200,660 420,636 640,626 860,636 1080,666 1300,690"), INK)
    sheet.polygon(path("612,632 668,632 720,720 520,720"), mix(INK, SAFFRON, 0.35))
    for x, y, high in ((300, 660, 150), (350, 660, 108), (960, 660, 130), (1010, 664, 176)):
        sheet.polygon(blob(f"{x},{y - high} {x + 20},{y - high * 0.4} {x},{y} {x - 20},{y - high * 0.4}"), INK)
    robed(sheet, 560, 660, 92, INK, INK)
    return sheet


def _dome(sheet: Sheet) -> None:
    """Round the dome, slit it, and put the telescope out through the slit."""
    x, y = DOME
    wall, dusk = frame(440, 470, 840, 660), mix(ROSE, WINE, 0.55)
    sheet.polygon(wall, SAND)
    sheet.shade(linear((700, 560), (400, 560)), dusk, wall, screen=grain)
    sheet.polygon(pointed(608, 672, 640, 570, 530), WINE)
    sheet.polygon(pointed(614, 666, 640, 572, 538), SAFFRON)
    shell = arc(x, y, 206, 180, 360)
    sheet.polygon(shell, PAPER)
    sheet.shade(linear((660, 380), (440, 440)), dusk, shell, screen=grain)
    slit = [*arc(x, y, 207, -76, -36), (x + 96, y - 20), (x - 10, y - 60)]
    sheet.polygon(slit, INK)
    sheet.shade(radial((x + 40, y - 40), 150, 0.9), SAFFRON, slit)
    for left, top, right, bottom, ink in (
        (20, -36, 262, 36, TERRACOTTA),
        (20, 8, 262, 36, WINE),
        (120, -40, 140, 40, SAFFRON),
        (254, -46, 288, 46, SAND),
        (254, 14, 288, 46, mix(SAND, WINE, 0.4)),
    ):
        sheet.polygon(turned(moved(frame(left, top, right, bottom), x, y), DOME, -56), ink)
    sheet.box(420, 446, 860, 476, PAPER, 5)
    sheet.box(420, 466, 860, 476, mix(SAND, ROSE, 0.4), 5)
