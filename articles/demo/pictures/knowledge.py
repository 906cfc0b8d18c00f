"""Knowledge: kept on shelves, and worked out on a board."""

from random import Random
from typing import NamedTuple

from .canvas import Sheet
from .chance import dice
from .palette import (
    INK,
    NIGHT,
    OLIVE,
    PAPER,
    ROSE,
    SAFFRON,
    SAND,
    SKIN,
    TEAL,
    TERRACOTTA,
    WINE,
    Colour,
    mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import Point, blob, circle, curve, frame, moved, path, pointed, ribbon, star, turned


def library() -> Sheet:
    """A reader sits in the one window of a wall of books."""
    sheet = Sheet(mix(WINE, INK, 0.6))
    chance = dice(21)
    for row in range(6):
        _shelf(sheet, 104 + row * 108, chance)
    for post in (170, 400, 880, 1110):
        sheet.box(post - 11, 0, post + 11, 660, INK)
        sheet.box(post - 11, 0, post - 5, 660, mix(WINE, INK, 0.3))
    for start, edge in ((480, -40), (800, 1320)):
        sheet.shade(linear((start, 0), (edge, 0), 0.9), INK)
    _window(sheet)
    for rung in range(14):
        x, y = 1010 - rung * 6.4, 70 + rung * 42
        sheet.line([(x, y), (x + 46, y)], SAND, 5)
    sheet.line(path("1018,20 918,676"), SAFFRON, 8).line(path("1064,20 964,676"), SAFFRON, 8)
    _reader(sheet)
    return sheet


def _shelf(sheet: Sheet, foot: float, chance: Random) -> None:
    """Fill one shelf with spines; some are banded, and now and then one leans."""
    earths = (mix(WINE, TERRACOTTA, 0.5), mix(SAND, TERRACOTTA, 0.4))
    x = -4.0
    while x < 1280:
        wide, high = chance.uniform(14, 34), chance.uniform(64, 94)
        ink = chance.choice((WINE, TERRACOTTA, SAND, TEAL, NIGHT, *earths))
        spine = frame(x, foot - high, x + wide - 2, foot)
        sheet.polygon(turned(spine, (x, foot), 7) if chance.random() < 0.06 else spine, ink)
        if wide > 22:
            for band in (foot - high + 12, foot - 20):
                sheet.box(x, band, x + wide - 2, band + 5, mix(ink, SAFFRON, 0.55))
        x += wide + chance.choice((0, 0, 0, 0, 10))
    sheet.box(0, foot, 1280, foot + 10, INK)


def _window(sheet: Sheet) -> None:
    """Open the arch, latticed above and bright below, and let its light lie on the floor."""
    brass = mix(SAFFRON, TERRACOTTA, 0.4)
    sheet.box(0, 648, 1280, 720, INK)
    spill = path("500,652 780,652 920,720 360,720")
    sheet.shade(linear((640, 760), (640, 650)), SAFFRON, spill)
    sheet.polygon(pointed(452, 828, 652, 300, 24), INK)
    sheet.polygon(pointed(468, 812, 652, 300, 44), brass)
    sheet.polygon(pointed(484, 796, 652, 304, 68), SAFFRON)
    pane = pointed(496, 784, 652, 306, 86)
    sheet.polygon(pane, SAND)
    sheet.shade(radial((640, 430), 320), PAPER, pane)
    sheet.shade(even(0.9), brass, pointed(496, 784, 340, 306, 86), screen=khatam(48, 3))
    sheet.box(490, 336, 790, 346, brass)
    hills = [*curve("496,560 570,520 640,556 720,500 784,540"), (784, 652), (496, 652)]
    sheet.polygon(hills, mix(SAND, ROSE, 0.6))
    sheet.box(452, 640, 828, 662, TERRACOTTA)


def _reader(sheet: Sheet) -> None:
    """Seat the reader on the sill, back to the frame and knees drawn up."""
    robe = blob(
        "520,640 512,560 530,500 556,484 582,496 596,540 612,560 668,520 690,530 704,590 720,640"
        " 620,642"
    )
    sheet.polygon(robe, INK)
    sheet.shade(linear((600, 560), (720, 560)), TEAL, robe, screen=grain)
    scarf = "556,400 584,412 590,440 586,468 596,496 560,516 528,500 536,470 530,430"
    sheet.polygon(blob(scarf), WINE)
    face = "572,424 590,430 594,448 586,464 572,462 566,442"
    sheet.polygon(blob(face), SKIN)
    sheet.polygon(ribbon("552,510,30 576,556,28 626,540,20 650,520,16"), WINE)
    sheet.polygon(path("646,530 618,474 640,464 666,522"), SAND)
    sheet.polygon(path("646,530 666,522 708,478 690,470"), TERRACOTTA)


def classroom() -> Sheet:
    """A hand goes up in front of a board full of geometry."""
    sheet = Sheet(mix(SAND, PAPER, 0.4))
    sheet.box(0, 496, 1280, 720, mix(OLIVE, SAND, 0.4)).box(0, 488, 1280, 498, OLIVE)
    sheet.box(262, 66, 1038, 436, mix(SAND, TERRACOTTA, 0.4), corner=6)
    sheet.box(252, 46, 1028, 422, mix(TERRACOTTA, WINE, 0.35), corner=6)
    board = frame(270, 64, 1010, 404)
    sheet.polygon(board, mix(TEAL, INK, 0.62))
    sheet.shade(linear((740, 300), (1040, 64), 0.6), TEAL, board, screen=grain)
    _construction(sheet)
    for x in (-60, 90, 240):
        pane: list[Point] = [(x, -20), (x + 120, -20), (x + 470, 488), (x + 350, 488)]
        sheet.shade(linear((640, 700), (200, -100), 0.5), PAPER, pane)
    for left in (160, 700):
        sheet.box(left, 556, left + 420, 570, mix(TERRACOTTA, SAND, 0.3), corner=4)
        sheet.box(left + 14, 570, left + 406, 720, mix(TERRACOTTA, WINE, 0.5))
    for pupil in PUPILS:
        _pupil(sheet, pupil)
    _answer(sheet)
    return sheet


class Pupil(NamedTuple):
    """One pupil: the place on the bench, the size that distance leaves, and what is worn."""

    x: float
    size: float
    coat: Colour
    hair: Colour
    scarf: bool = False


PUPILS = (
    Pupil(275, 0.62, PAPER, INK),
    Pupil(470, 0.62, TEAL, WINE, scarf=True),
    Pupil(810, 0.62, SAFFRON, INK),
    Pupil(1005, 0.62, NIGHT, ROSE, scarf=True),
    Pupil(110, 1.1, NIGHT, TERRACOTTA, scarf=True),
    Pupil(375, 1.1, ROSE, INK),
    Pupil(640, 1.1, SAFFRON, INK),
    Pupil(905, 1.1, WINE, TEAL, scarf=True),
    Pupil(1170, 1.1, OLIVE, INK),
)

BACK = blob("0,-74 44,-64 84,-40 100,20 106,160 0,190 -106,160 -100,20 -84,-40 -44,-64")
SCARF = blob(
    "0,-182 34,-172 50,-140 44,-104 56,-74 40,-50 0,-38 -40,-50 -56,-74 -44,-104 -50,-140 -34,-172"
)
HAIR = blob("0,-184 32,-176 48,-146 42,-108 26,-88 0,-84 -26,-88 -42,-108 -48,-146 -32,-176")


def _construction(sheet: Sheet) -> None:
    """Chalk on the board how compasses and a ruler find the eight-point star."""
    chalk = mix(PAPER, TEAL, 0.2)
    sheet.line(circle(640, 226, 132), chalk, 3)
    for turn in (0, 45):
        square = turned(frame(547, 133, 733, 319), (640, 226), turn)
        sheet.line([*square, square[0]], chalk, 3)
    for slant in (22.5, 67.5, 112.5, 157.5):
        spoke = turned(path("488,226 792,226"), (640, 226), slant)
        sheet.line(spoke, mix(chalk, TEAL, 0.6), 2)
    sheet.polygon(star(640, 226, 70), SAFFRON)
    sheet.line(circle(390, 226, 62), chalk, 3)
    sheet.line(path("328,226 452,226 390,164 328,226"), chalk, 3)
    sheet.line(path("840,300 840,150 950,300 840,300"), chalk, 3)
    sheet.line(path("840,280 860,280 860,300"), chalk, 3)


def _pupil(sheet: Sheet, pupil: Pupil) -> None:
    """Seat one pupil, seen from behind; the smaller, the further back."""
    x, size = pupil.x, pupil.size
    y = 444 + size * 265
    sheet.polygon(moved(BACK, x, y, size), pupil.coat)
    if pupil.scarf:
        sheet.polygon(moved(SCARF, x, y, size), pupil.hair)
        return
    sheet.polygon(moved(frame(-20, -110, 20, -62), x, y, size), SKIN)
    for ear in (-46, 46):
        sheet.disc(x + ear * size, y - 126 * size, 12 * size, SKIN)
    sheet.polygon(moved(HAIR, x, y, size), pupil.hair)


def _answer(sheet: Sheet) -> None:
    """Put up the hand of the pupil in the middle."""
    sheet.polygon(ribbon("716,724,60 764,640,50 742,500,38"), SAFFRON)
    sheet.polygon(ribbon("742,506,30 741,470,26 740,440,34 741,414,34"), SKIN)
    for finger in (728, 738, 748):
        sheet.line([(finger, 420), (finger - 2, 388)], SKIN, 9)
    sheet.line(path("756,440 766,412"), SKIN, 9)
