"""The city: where people meet, trade and travel."""

from math import cos, pi, radians, sin
from random import Random

from .canvas import Sheet
from .figures import robed
from .palette import (
    INK,
    LAGOON,
    MIST,
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
from .shapes import Point, arc, between, blob, circle, curve, frame, mirrored, moved, path, pointed

BOWL = 0.5
"""How flat the stadium's circles look from where the picture is taken."""


def stadium() -> Sheet:
    """A full stadium at night, seen from the air, bright like a lamp in the dark town."""
    sheet = Sheet(INK)
    sheet.shade(radial((640, 380), 900, 0.4), SLATE, screen=khatam(128, 2))
    for radius in (700, 610):
        sheet.line(arc(640, 400, radius, 0, 360, BOWL), NIGHT, 16)
    _traffic(sheet)
    sheet.disc(640, 440, 540, mix(INK, NIGHT, 0.3), BOWL)
    _roof(sheet)
    _stands(sheet)
    _pitch(sheet)
    sheet.shade(radial((640, 390), 300, 0.4), PAPER, circle(640, 390, 350, BOWL))
    return sheet


def _traffic(sheet: Sheet) -> None:
    """String the lights of cars along the ring roads."""
    dice = Random(5)
    for radius, ink in ((704, SAFFRON), (696, TERRACOTTA), (614, SAFFRON), (606, TERRACOTTA)):
        for _ in range(44):
            angle = dice.uniform(0, 2 * pi)
            sheet.disc(640 + radius * cos(angle), 400 + radius * BOWL * sin(angle), 2.6, ink)


def _roof(sheet: Sheet) -> None:
    """Fold the roof into petals, lit from the left."""
    sheet.disc(640, 418, 506, WINE, BOWL)
    outer, inner = arc(640, 385, 506, 0, 360, BOWL), arc(640, 372, 350, 0, 360, BOWL)
    petals = 45
    for petal in range(petals):
        first, last = petal * 2, petal * 2 + 2
        middle = first + 1
        light = 0.5 + 0.5 * cos(2 * pi * petal / petals - pi * 1.1)
        sheet.polygon([outer[first], outer[middle], inner[middle], inner[first]], mix(TERRACOTTA, PAPER, 0.25+light*.75))
        sheet.polygon([outer[middle], outer[last], inner[last], inner[middle]], mix(WINE, SAND, 0.2+light * 0.7))


def _stands(sheet: Sheet) -> None:
    """Fill the stands with a crowd of dots."""
    sheet.disc(640, 372, 350, INK, BOWL)
    dice = Random(9)
    for ring in range(6):
        radius = 334 - ring * 20
        for seat in range(64):
            angle = 2 * pi * (seat + ring % 2 * 0.5) / 64
            x, y = 640 + radius * cos(angle), 375 + ring * 4 + radius * BOWL * sin(angle)
            sheet.disc(x, y, 6.6, dice.choice((NIGHT, WINE, TERRACOTTA, SAFFRON, ROSE, PAPER)), 0.8)


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
    sheet.line(arc(640, 393, 34, 0, 360, 0.55), PAPER, 2.5)
    for side in (0.0, 1.0):
        left, right = between(far[0], near[0], 0.28), between(far[0], near[0], 0.72)
        deep = [left, (left[0] + 40, left[1]), (right[0] + 44, right[1]), right]
        sheet.line(mirrored(deep) if side else deep, PAPER, 2.5)


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
    for x, foot, size, ink, scarf in ((570, 560, 190, WINE, INK), (700, 570, 215, INK, WINE), (632, 550, 140, TEAL, INK)):
        robed(sheet, x, foot, size, ink, scarf)
    _lamps(sheet)
    _awning(sheet)
    _stall(sheet)
    return sheet


def _lamps(sheet: Sheet) -> None:
    """Hang brass lamps in the dark of the vault."""
    for x, y in ((250, 300), (410, 250), (870, 250), (1030, 300)):
        sheet.shade(radial((x, y), 130, 0.6), SAFFRON, circle(x, y, 130))
        sheet.line([(x, 0), (x, y - 34)], SAND, 2)
        lamp = blob(f"{x},{y - 40} {x + 14},{y - 22} {x + 27},{y} {x + 13},{y + 26} {x},{y + 36} {x - 13},{y + 26} {x - 27},{y} {x - 14},{y - 22}")
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
        (330, 590, 0.86, OLIVE), (535, 590, 0.86, ROSE), (745, 590, 0.86, WINE), (950, 590, 0.86, SAND),
        (210, 660, 1.1, TERRACOTTA), (425, 660, 1.1, SAFFRON), (640, 660, 1.1, TERRACOTTA), (855, 660, 1.1, OLIVE), (1070, 660, 1.1, SAFFRON),
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
    bowl = moved(path("-104,-44 104,-44") + curve("104,-44 80,-6 50,4") + curve("-50,4 -80,-6 -104,-44"), x, y, size)
    sheet.polygon(bowl, mix(SAFFRON, WINE, 0.55))
    sheet.box(x - 108 * size, y - 50 * size, x + 108 * size, y - 40 * size, mix(SAFFRON, SAND, 0.4), 5)


def metro() -> Sheet:
    """A train sweeps in over the roofs of the town."""
    sheet = Sheet(mix(SAND, PAPER, 0.4))
    sheet.shade(linear((640, 420), (640, -40)), ROSE)
    sheet.disc(420, 300, 170, TERRACOTTA)
    sheet.shade(linear((420, 200), (420, 440)), SAFFRON, circle(420, 300, 170), screen=grain)
    _skyline(sheet)
    _viaduct(sheet)
    _train(sheet)
    return sheet


def _skyline(sheet: Sheet) -> None:
    """Stand the town in two rows in the haze: towers, and domes and minarets between them."""
    dice = Random(14)
    for base, ink in ((280, mix(ROSE, SLATE, 0.45)), (390, mix(SLATE, NIGHT, 0.35))):
        x = -30
        while x < 1300:
            wide, top = dice.randint(44, 92), base - dice.randint(0, 110)
            _building(sheet, x, top, wide, ink, dice.random())
            x += wide
        sheet.shade(linear((640, base), (640, 640)), mix(SAND, ROSE, 0.4), frame(0, base - 160, 1280, 720))


def _building(sheet: Sheet, x: float, top: float, wide: float, ink: Colour, kind: float) -> None:
    """Raise one house of a kind: a dome, a minaret, a slanted tower or a plain block."""
    middle = x + wide / 2
    if kind < 0.2:
        sheet.box(x, top + 90, x + wide, 720, ink)
        sheet.polygon(pointed(x + 4, x + wide - 4, top + 92, top + 76, top + 26), ink)
        sheet.line([(middle, top + 30), (middle, top + 8)], ink, 3)
    elif kind < 0.38:
        sheet.box(middle - 10, top - 20, middle + 10, 720, ink).box(middle - 16, top + 20, middle + 16, top + 30, ink)
        sheet.polygon([(middle - 10, top - 20), (middle, top - 66), (middle + 10, top - 20)], ink)
        sheet.box(x, top + 120, x + wide, 720, ink)
    elif kind < 0.65:
        sheet.polygon([(x + 3, 720), (x + 3, top), (x + wide - 3, top + 44), (x + wide - 3, 720)], ink)
    else:
        sheet.box(x + 2, top + 30, x + wide - 2, 720, ink)


VANISH: Point = (110, 428)
"""Where the rails meet."""


def _viaduct(sheet: Sheet) -> None:
    """Carry the line on piers that grow as they come near."""
    for share in (0.12, 0.2, 0.32, 0.52, 0.84):
        x, y = between(VANISH, (1010, 640), share)
        wide = 6 + 70 * share
        sheet.box(x - wide, y, x + wide, 740, INK)
        sheet.box(x, y, x + wide, 740, mix(INK, NIGHT, 0.7))
    sheet.polygon([VANISH, (900, 596), (1300, 600), (1300, 690), (860, 660)], mix(NIGHT, SLATE, 0.4))
    sheet.polygon([VANISH, (860, 610), (1300, 640), (1300, 720), (860, 690)], INK)


def _train(sheet: Sheet) -> None:
    """Draw the train from its far end to its nose, everything running to one point."""
    nose = curve("780,186 890,190 980,250 1034,366 1048,490 1016,586 830,606")
    sheet.polygon([VANISH, *nose], PAPER)
    sheet.shade(linear((860, 400), (1060, 500)), mix(SAND, ROSE, 0.5), nose, screen=grain)
    sheet.polygon([VANISH, (790, 540), *nose[-18:]], TEAL)
    sheet.polygon([VANISH, (788, 500), (1046, 470), (1048, 492), (789, 528)], SAFFRON)
    sheet.polygon([VANISH, (780, 262), (790, 400)], INK)
    shares = [0.22 * 1.24**step for step in range(8)]
    for share in shares:
        top, foot = between(VANISH, (780, 262), share), between(VANISH, (790, 400), share)
        sheet.line([top, foot], PAPER, 14 * share)
    for near, far in zip(shares[1:], shares, strict=False):
        pane = [between(VANISH, (781, 284), far * 1.04), between(VANISH, (781, 284), near * 0.965)]
        pane += [between(VANISH, (789, 380), near * 0.965), between(VANISH, (789, 380), far * 1.04)]
        sheet.polygon(pane, mix(SAFFRON, SAND, 0.4))
    glass = curve("822,262 900,256 962,300 1004,378 1004,404 930,418 824,410")
    sheet.polygon(glass, INK)
    sheet.polygon(path("850,266 900,264 860,408 830,408"), NIGHT)
    for x, y, radius in ((1004, 530, 17), (880, 552, 21)):
        sheet.disc(x, y, radius + 7, INK, 0.8).disc(x, y, radius, PAPER, 0.8)
