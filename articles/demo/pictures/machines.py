"""Machines: the very small one and the very far one."""

from math import cos, pi, sin
from random import Random

from .canvas import Sheet
from .palette import (
    INK, LAGOON, MIST, NIGHT, OLIVE, PAPER, ROSE, SAFFRON, SAGE, SAND, SLATE, TEAL, TERRACOTTA, WINE, Colour, mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import Point, arc, blob, circle, curve, frame, moved, path, star, turned

CHIP: Point = (640, 360)


def circuit() -> Sheet:
    """A chip sits in its board like a star in a tiled court."""
    board = mix(TEAL, INK, 0.5)
    sheet = Sheet(board)
    sheet.shade(radial(CHIP, 620), TEAL)
    sheet.shade(even(0.35), mix(board, LAGOON, 0.5), screen=khatam(60))
    dice = Random(12)
    for side in range(4):
        for pin in range(-5, 6):
            _trace(sheet, side, pin, dice)
    for x, y in ((170, 120), (1110, 600), (1090, 130), (190, 590)):
        _part(sheet, x, y)
    _chip(sheet)
    return sheet


def _trace(sheet: Sheet, side: int, pin: int, dice: Random) -> None:
    """Lead one trace out of one pin: straight, aslant, and straight on to its eye."""
    out, spread = pin * 24, pin * 24
    first = -150 - 14 - (5 - abs(pin)) * 13
    second = first - abs(spread)
    end = second - dice.choice((40, 90, 150, 240))
    bent = [(out, -150), (out, first), (out + spread, second), (out + spread, end)]
    line = turned(moved(bent, *CHIP), CHIP, side * 90)
    ink = dice.choice((SAFFRON, SAFFRON, SAND, LAGOON, TERRACOTTA))
    sheet.line(line, ink, 5)
    sheet.disc(*line[-1], 11, ink).disc(*line[-1], 5, INK)


def _part(sheet: Sheet, x: float, y: float) -> None:
    """Solder on a small part."""
    for leg in range(-40, 41, 20):
        sheet.box(x - 70, y + leg - 4, x + 70, y + leg + 4, SAND)
    sheet.box(x - 54, y - 54, x + 54, y + 54, INK, 6)
    sheet.disc(x - 36, y - 36, 6, SLATE)


def _chip(sheet: Sheet) -> None:
    """Set the chip, with the khatam for its die."""
    x, y = CHIP
    for side in range(4):
        for pin in range(-5, 6):
            leg = moved(frame(-6, -166, 6, -130), x + 0, y)
            leg = moved(frame(pin * 24 - 6, -166, pin * 24 + 6, -130), x, y)
            sheet.polygon(turned(leg, CHIP, side * 90), SAND)
    sheet.box(x - 146, y - 146, x + 146, y + 146, INK, 12)
    sheet.shade(linear((640, 400), (520, 230)), NIGHT, frame(x - 140, y - 140, x + 140, y + 140), screen=grain)
    for radius, turn, ink in ((124, 0, SAFFRON), (112, 0, INK), (104, 22.5, TERRACOTTA), (92, 22.5, INK), (84, 0, SAFFRON), (58, 0, PAPER), (40, 22.5, TEAL), (20, 0, SAFFRON)):
        sheet.polygon(turned(star(x, y, radius), CHIP, turn), ink)


def satellite() -> Sheet:
    """A satellite passes over the rim of the earth at sunrise."""
    sheet = Sheet(INK)
    dice = Random(7)
    for _ in range(120):
        x, y = dice.uniform(0, 1280), dice.uniform(0, 560)
        sheet.disc(x, y, dice.choice((1.2, 1.6, 2.4)), dice.choice((PAPER, SAND, ROSE, SLATE)))
    for x, y, size in ((180, 130, 13), (1060, 210, 16), (900, 70, 10), (360, 330, 9)):
        sheet.polygon(star(x, y, size, 0.4), PAPER)
    for radius, ink in ((930, mix(INK, WINE, 0.6)), (896, WINE), (866, mix(WINE, ROSE, 0.5)), (842, ROSE), (824, SAND)):
        sheet.disc(760, 1330, radius, ink)
    earth = circle(760, 1330, 812)
    sheet.polygon(earth, TEAL)
    sheet.shade(linear((900, 560), (200, 720)), INK, earth, screen=grain)
    _craft(sheet)
    return sheet


def _craft(sheet: Sheet) -> None:
    """Build the satellite around the middle and tilt it."""
    def put(points: list[Point], ink: Colour) -> None:
        sheet.polygon(turned(moved(points, 640, 300), (640, 300), -24), ink)
    put(frame(-330, -6, 330, 6), SAND)
    for side in (-1, 1):
        for panel in range(3):
            left = side * (110 + panel * 82)
            put(frame(left, -70, left + side * 76, 70), NIGHT)
            for cell in range(1, 4):
                put(frame(left, -70 + cell * 35 - 1, left + side * 76, -70 + cell * 35 + 1), SLATE)
    put(frame(-64, -80, 64, 80), SAFFRON)
    put(frame(-64, -80, -10, 80), PAPER)
