"""Machines: a small one that reckons and a long one that carries."""

from itertools import pairwise
from random import Random

from .canvas import Sheet
from .chance import dice
from .palette import (
    INK,
    LAGOON,
    NIGHT,
    PAPER,
    ROSE,
    SAFFRON,
    SAND,
    SLATE,
    TEAL,
    TERRACOTTA,
    Colour,
    mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import Point, between, circle, curve, frame, moved, path, pointed, star, turned

CHIP: Point = (640, 360)


def circuit() -> Sheet:
    """A chip sits in its board like a star in a tiled court."""
    sheet = Sheet(mix(TEAL, INK, 0.5))
    sheet.shade(radial(CHIP, 640), TEAL)
    sheet.shade(even(0.2), LAGOON, screen=khatam(120, 2))
    chance = dice(12)
    for side in range(4):
        for pin in range(-5, 6):
            _trace(sheet, side * 90, pin * 24, chance)
    for x, y in ((110, 96), (1170, 640), (1170, 96), (110, 640)):
        _part(sheet, x, y)
    _chip(sheet)
    return sheet


def _trace(sheet: Sheet, turn: float, pin: float, chance: Random) -> None:
    """Lead one trace out of one pin: straight, aslant, and straight on to its eye."""
    first = -229 + abs(pin) * 0.54
    second = first - abs(pin)
    end = second - chance.choice((40, 90, 150, 240))
    bent = [(pin, -150.0), (pin, first), (2 * pin, second), (2 * pin, end)]
    line = turned(moved(bent, *CHIP), CHIP, turn)
    ink = chance.choice((SAFFRON, SAFFRON, SAND, LAGOON, TERRACOTTA))
    sheet.line(line, ink, 5).disc(*line[-1], 11, ink).disc(*line[-1], 5, INK)


def _part(sheet: Sheet, x: float, y: float) -> None:
    """Solder on a small part."""
    for leg in range(-40, 41, 20):
        sheet.box(x - 70, y + leg - 4, x + 70, y + leg + 4, SAND)
    sheet.box(x - 54, y - 54, x + 54, y + 54, INK, corner=6)
    sheet.disc(x - 36, y - 36, 6, SLATE)


def _chip(sheet: Sheet) -> None:
    """Set the chip, with the khatam for its die."""
    x, y = CHIP
    sheet.box(x - 134, y - 128, x + 172, y + 178, mix(TEAL, INK, 0.6), corner=12)
    for turn in (0, 90, 180, 270):
        for pin in range(-126, 127, 24):
            leg = moved(frame(pin, -166, pin + 12, -130), x, y)
            sheet.polygon(turned(leg, CHIP, turn), SAND)
    sheet.box(x - 146, y - 146, x + 146, y + 146, INK, corner=12)
    body = frame(x - 140, y - 140, x + 140, y + 140)
    sheet.shade(linear((600, 320), (500, 220)), SLATE, body, screen=grain)
    for radius, ink, tilt in DIE:
        sheet.polygon(turned(star(x, y, radius), CHIP, tilt), ink)


DIE = (
    (124, SAFFRON, 0),
    (112, INK, 0),
    (104, TERRACOTTA, 22.5),
    (92, INK, 22.5),
    (84, SAFFRON, 0),
    (58, PAPER, 0),
    (40, TEAL, 22.5),
    (20, SAFFRON, 0),
)
"""The stars that lie on each other on the chip: radius, ink, tilt."""


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
    chance = dice(14)
    for base, ink in ((280, mix(ROSE, SLATE, 0.45)), (390, mix(SLATE, NIGHT, 0.35))):
        x = -30
        while x < 1300:
            wide, top = chance.randint(44, 92), base - chance.randint(0, 110)
            _building(sheet, (x, top), wide, ink, chance.random())
            x += wide
        street = frame(0, base - 160, 1280, 720)
        sheet.shade(linear((640, base), (640, 640)), mix(SAND, ROSE, 0.4), street)


def _building(sheet: Sheet, corner: Point, wide: float, ink: Colour, kind: float) -> None:
    """Raise one house of a kind: a dome, a minaret, a slanted tower or a plain block."""
    x, top = corner
    middle = x + wide / 2
    if kind < 0.2:
        sheet.box(x, top + 90, x + wide, 720, ink)
        sheet.polygon(pointed(x + 4, x + wide - 4, top + 92, top + 76, top + 26), ink)
        sheet.line([(middle, top + 30), (middle, top + 8)], ink, 3)
    elif kind < 0.38:
        sheet.box(middle - 10, top - 20, middle + 10, 720, ink)
        sheet.box(middle - 16, top + 20, middle + 16, top + 30, ink)
        sheet.polygon([(middle - 10, top - 20), (middle, top - 66), (middle + 10, top - 20)], ink)
        sheet.box(x, top + 120, x + wide, 720, ink)
    elif kind < 0.65:
        sheet.polygon([(x, 720), (x, top), (x + wide, top + 44), (x + wide, 720)], ink)
    else:
        sheet.box(x, top + 30, x + wide, 720, ink)


VANISH: Point = (54, 428)
"""Where the rails meet."""


def _viaduct(sheet: Sheet) -> None:
    """Carry the line on piers that grow as they come near."""
    for share in (0.12, 0.2, 0.32, 0.52, 0.84):
        x, y = between(VANISH, (954, 640), share)
        wide = 6 + 70 * share
        sheet.box(x - wide, y, x + wide, 740, INK)
        sheet.box(x, y, x + wide, 740, mix(INK, NIGHT, 0.7))
    deck = [VANISH, (844, 596), (1300, 600), (1300, 690), (804, 660)]
    sheet.polygon(deck, mix(NIGHT, SLATE, 0.4))
    sheet.polygon([VANISH, (804, 610), (1300, 640), (1300, 720), (804, 690)], INK)


def _train(sheet: Sheet) -> None:
    """Draw the train from its far end to its nose, everything running to one point."""
    nose = curve("724,186 834,190 924,250 978,366 992,490 960,586 774,606")
    sheet.polygon([VANISH, *nose], PAPER)
    sheet.shade(linear((804, 400), (1004, 500)), mix(SAND, ROSE, 0.5), nose, screen=grain)
    sheet.polygon([VANISH, (734, 540), *nose[-18:]], TEAL)
    sheet.polygon([VANISH, (732, 500), (990, 470), (992, 492), (733, 528)], SAFFRON)
    sheet.polygon([VANISH, (724, 262), (734, 400)], INK)
    _windows(sheet)
    glass = curve("766,262 844,256 906,300 948,378 948,404 874,418 768,410")
    sheet.polygon(glass, INK)
    sheet.polygon(path("794,266 844,264 804,408 774,408"), NIGHT)
    for x, y, radius in ((948, 530, 17), (824, 552, 21)):
        sheet.disc(x, y, radius + 7, INK, 0.8).disc(x, y, radius, PAPER, 0.8)


def _windows(sheet: Sheet) -> None:
    """Light the windows, each a little wider than the one behind it."""
    top, foot = (725, 284), (733, 380)
    shares = [0.22 * 1.24**step for step in range(8)]
    for share in shares:
        post = [between(VANISH, (724, 262), share), between(VANISH, (734, 400), share)]
        sheet.line(post, PAPER, 14 * share)
    for back, front in pairwise(shares):
        far, near = back * 1.04, front * 0.965
        pane = [between(VANISH, top, far), between(VANISH, top, near)]
        pane += [between(VANISH, foot, near), between(VANISH, foot, far)]
        sheet.polygon(pane, mix(SAFFRON, SAND, 0.4))
