"""The city: where people meet to play and to trade."""

from math import cos, pi, radians, sin

from .canvas import Sheet
from .chance import dice
from .figures import robed
from .palette import (
    INK,
    LAGOON,
    NIGHT,
    OLIVE,
    PAPER,
    ROSE,
    SAFFRON,
    SAGE,
    SAND,
    SLATE,
    TEAL,
    TERRACOTTA,
    WINE,
    Colour,
    mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import arc, between, blob, circle, curve, frame, mirrored, moved, pointed

BOWL = 0.5
"""How flat the stadium's circles look from where the picture is taken."""


def stadium() -> Sheet:
    """A full stadium at night, seen from the air, bright like a lamp in the dark town."""
    sheet = Sheet(INK)
    sheet.shade(radial((640, 380), 900, 0.4), SLATE, screen=khatam(128, 2))
    for radius in (700, 610):
        sheet.line(arc(640, 400, radius, 0, 360, flat=BOWL), NIGHT, 16)
    _traffic(sheet)
    sheet.disc(640, 440, 540, mix(INK, NIGHT, 0.3), BOWL)
    _roof(sheet)
    _stands(sheet)
    _pitch(sheet)
    sheet.shade(radial((640, 390), 300, 0.4), PAPER, circle(640, 398, 226, BOWL))
    return sheet


def _traffic(sheet: Sheet) -> None:
    """String the lights of cars along the ring roads."""
    chance = dice(5)
    for radius, ink in ((704, SAFFRON), (696, TERRACOTTA), (614, SAFFRON), (606, TERRACOTTA)):
        for _ in range(44):
            angle = chance.uniform(0, 2 * pi)
            sheet.disc(640 + radius * cos(angle), 400 + radius * BOWL * sin(angle), 2.6, ink)


def _roof(sheet: Sheet) -> None:
    """Fold the roof into petals, lit from the left."""
    sheet.disc(640, 418, 506, WINE, BOWL)
    for fold in range(72):
        start, end = fold * 5, fold * 5 + 5
        light = 0.5 + 0.5 * cos(radians(start - 200))
        lit = mix(TERRACOTTA, PAPER, 0.25 + 0.75 * light)
        petal = arc(640, 385, 506, start, end, flat=BOWL)
        petal += arc(640, 372, 350, end, start, flat=BOWL)
        sheet.polygon(petal, mix(WINE, SAND, 0.2 + 0.7 * light) if fold % 2 else lit)


CROWD = (NIGHT, WINE, TERRACOTTA, SAFFRON, ROSE, PAPER)


def _stands(sheet: Sheet) -> None:
    """Fill the stands with a crowd of dots."""
    sheet.disc(640, 372, 350, INK, BOWL)
    chance = dice(9)
    for ring in range(6):
        radius = 334 - ring * 20
        for seat in range(60):
            angle = 2 * pi * (seat + ring % 2 * 0.5) / 60
            x, y = 640 + radius * cos(angle), 375 + ring * 4 + radius * BOWL * sin(angle)
            sheet.disc(x, y, 6.6, chance.choice(CROWD), 0.8)


def _pitch(sheet: Sheet) -> None:
    """Mow the pitch in stripes and chalk its lines."""
    sheet.disc(640, 398, 226, mix(OLIVE, INK, 0.5), BOWL)
    far, near = ((510, 336), (770, 336)), ((468, 460), (812, 460))
    for stripe in range(10):
        a, b = stripe / 10, (stripe + 1) / 10
        quad = [between(*far, a), between(*far, b), between(*near, b), between(*near, a)]
        sheet.polygon(quad, SAGE if stripe % 2 else mix(SAGE, OLIVE, 0.55))
    sheet.line([*far, near[1], near[0], far[0]], PAPER, 2.5)
    sheet.line([between(*far, 0.5), between(*near, 0.5)], PAPER, 2.5)
    sheet.line(arc(640, 393, 34, 0, 360, flat=0.55), PAPER, 2.5)
    top, foot = between(far[0], near[0], 0.28), between(far[0], near[0], 0.72)
    area = [top, (top[0] + 40, top[1]), (foot[0] + 44, foot[1]), foot]
    sheet.line(area, PAPER, 2.5).line(mirrored(area), PAPER, 2.5)


def market() -> Sheet:
    """Spices are heaped up at the mouth of a covered market."""
    sheet = Sheet(INK)
    for depth, ink in enumerate((mix(INK, WINE, 0.5), WINE, mix(WINE, TERRACOTTA, 0.6), SAFFRON)):
        half, top = 400 - depth * 82, 40 + depth * 44
        arch = pointed(640 - half, 640 + half, 720, 330, top)
        sheet.polygon(arch, ink)
        if depth == 1:
            sheet.shade(even(0.35), TERRACOTTA, arch, screen=khatam(56))
    sheet.shade(radial((640, 400), 240), PAPER, pointed(486, 794, 720, 330, 172))
    robed(sheet, (570, 560), 190, WINE, INK)
    robed(sheet, (700, 570), 215, INK, WINE)
    robed(sheet, (632, 550), 140, TEAL, INK)
    _lamps(sheet)
    _awning(sheet)
    _stall(sheet)
    return sheet


def _lamps(sheet: Sheet) -> None:
    """Hang brass lamps in the dark of the vault."""
    for x, y in ((250, 300), (410, 250), (870, 250), (1030, 300)):
        sheet.shade(radial((x, y), 130, 0.6), SAFFRON, circle(x, y, 130))
        sheet.line([(x, 0), (x, y - 34)], SAND, 2)
        lamp = moved(blob("0,-40 14,-22 27,0 13,26 0,36 -13,26 -27,0 -14,-22"), x, y)
        sheet.polygon(lamp, SAFFRON)
        sheet.shade(even(), WINE, lamp, screen=khatam(18, 2))


def _awning(sheet: Sheet) -> None:
    """Stretch a striped awning along the top, its hem cut in scallops."""
    for stripe in range(-11, 11):
        ink = TERRACOTTA if stripe % 2 else PAPER
        top, foot = 640 + stripe * 70, 640 + stripe * 86
        sheet.polygon([(top, -5), (top + 70, -5), (foot + 86, 116), (foot, 116)], ink)
        sheet.disc(foot + 43, 116, 43, ink, 0.8)
    sheet.shade(linear((640, 60), (640, 160), 0.6), WINE, frame(0, 0, 1280, 152))


def _stall(sheet: Sheet) -> None:
    """Heap the spices, the back row first."""
    for x, y, size, ink in (
        (330, 590, 0.86, OLIVE),
        (535, 590, 0.86, ROSE),
        (745, 590, 0.86, WINE),
        (950, 590, 0.86, SAND),
        (210, 660, 1.1, TERRACOTTA),
        (425, 660, 1.1, SAFFRON),
        (640, 660, 1.1, TERRACOTTA),
        (855, 660, 1.1, OLIVE),
        (1070, 660, 1.1, SAFFRON),
    ):
        _heap(sheet, x, y, size, ink)
    sheet.box(0, 664, 1280, 720, TEAL)
    sheet.shade(even(0.8), LAGOON, frame(0, 668, 1280, 720), screen=khatam(52, 2))
    sheet.box(0, 656, 1280, 670, SAND)


def _heap(sheet: Sheet, x: float, y: float, size: float, ink: Colour) -> None:
    """Pour one cone of spice into its brass bowl."""
    cone = moved(curve("-92,0 -40,-70 -8,-132 0,-138 8,-132 40,-70 92,0"), x, y - 40 * size, size)
    sheet.polygon(cone, ink)
    sheet.shade(linear((x - 10, y), (x + 80 * size, y)), mix(ink, INK, 0.5), cone, screen=grain)
    bowl = [*curve("104,-44 80,-6 50,4"), *curve("-50,4 -80,-6 -104,-44")]
    sheet.polygon(moved(bowl, x, y, size), mix(SAFFRON, WINE, 0.55))
    rim = moved(frame(-108, -50, 108, -40), x, y, size)
    sheet.polygon(rim, mix(SAFFRON, SAND, 0.4))
