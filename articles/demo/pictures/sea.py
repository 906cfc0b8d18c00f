"""The sea: the ships that come in on it and the life under it."""

from collections.abc import Iterator
from math import cos, pi, radians, sin

from .canvas import Sheet
from .chance import dice
from .palette import (
    INK,
    LAGOON,
    MIST,
    NIGHT,
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
from .screens import grain, linear, radial
from .shapes import Point, arc, blob, circle, curve, land, mirrored, moved, path, star, turned


def harbour() -> Sheet:
    """A laden ship comes straight at the reader, as ships do on the old posters."""
    sheet = Sheet(mix(SAND, PAPER, 0.5))
    sheet.shade(linear((640, 560), (640, 0)), mix(LAGOON, MIST, 0.5))
    sheet.disc(640, 330, 292, SAFFRON)
    sheet.shade(linear((640, 330), (640, 580)), TERRACOTTA, circle(640, 330, 292), screen=grain)
    for flip in (False, True):
        _crane(sheet, flip)
    _water(sheet)
    _cargo(sheet)
    _bow(sheet)
    _dhow(sheet)
    for x, y, size in ((330, 150, 1.0), (390, 196, 0.7), (930, 120, 0.9)):
        sheet.polygon(moved(GULL, x, y, size), PAPER)
    return sheet


GULL = [
    *curve("-34,-8 -18,-12 0,2"),
    *curve("0,2 20,-14 38,-6"),
    *curve("38,-6 18,-8 0,10 -16,-6 -34,-8"),
]


def _crane(sheet: Sheet, flip: bool) -> None:
    """Raise a gantry crane on one side of the basin, its arm held out over the ship."""
    for beam, width in CRANE:
        line = path(beam)
        sheet.line(mirrored(line) if flip else line, mix(TEAL, NIGHT, 0.35), width)


CRANE = (
    ("96,540 130,230", 13),
    ("250,540 216,230", 13),
    ("116,380 232,380", 8),
    ("108,450 226,384", 5),
    ("30,236 420,236", 15),
    ("150,236 186,96 214,236", 9),
    ("186,100 410,230", 4),
    ("186,100 44,230", 4),
    ("370,240 370,300", 3),
    ("352,300 388,300", 8),
)


def _water(sheet: Sheet) -> None:
    """Lay the basin and break the sun on it into strokes."""
    sheet.polygon(land("-20,520 1300,520"), TEAL)
    sheet.shade(linear((640, 600), (640, 740)), NIGHT, land("-20,520 1300,520"))
    chance = dice(3)
    for row in range(15):
        y = 530 + row * 13
        for _ in range(5):
            x, long = chance.gauss(640, 250), chance.uniform(30, 110)
            ink = chance.choice((SAFFRON, LAGOON, LAGOON, mix(TEAL, NIGHT, 0.6)))
            sheet.line([(x - long, y), (x + long, y)], ink, 3)


def _cargo(sheet: Sheet) -> None:
    """Stack the containers and set the bridge on top of them."""
    sheet.box(450, 92, 830, 140, PAPER, corner=6).box(430, 104, 850, 118, INK, corner=3)
    sheet.box(628, 40, 652, 94, PAPER).box(590, 58, 690, 64, INK)
    inks = (TERRACOTTA, WINE, SAFFRON, TEAL, SAND, ROSE, NIGHT)
    for column in range(8):
        for row in range(4):
            left, top = 436 + column * 51, 140 + row * 42
            ink = inks[(column * 3 + row * 5 + column * row) % 7]
            sheet.box(left, top, left + 49, top + 40, ink)
            for rib in range(left + 10, left + 50, 10):
                sheet.line([(rib, top + 4), (rib, top + 36)], mix(ink, INK, 0.25), 1.5)
    sheet.shade(linear((560, 200), (420, 200), 0.7), INK, path("436,140 640,140 640,310 436,310"))


def _bow(sheet: Sheet) -> None:
    """Fold the hull along its stem: one cheek in the light, the other in the dark."""
    side = curve("418,286 432,390 470,510 488,606")
    deck = curve("640,236 540,254 418,286")
    cheek = [*deck, *side, (640, 650)]
    sheet.polygon(cheek, INK).polygon(mirrored(cheek), NIGHT)
    sheet.shade(linear((740, 480), (860, 260)), SLATE, mirrored(cheek), screen=grain)
    keel = [side[-8], (640, side[-8][1] + 40), (640, 650), *side[:-9:-1]]
    sheet.polygon(keel, WINE).polygon(mirrored(keel), TERRACOTTA)
    rail = [*deck, side[3], (640, 268)]
    sheet.polygon(rail, SAND).polygon(mirrored(rail), PAPER)
    sheet.line([(640, 268), (640, 640)], SLATE, 2.5)
    for x in (548, 732):
        sheet.disc(x, 372, 15, mix(INK, SLATE, 0.5)).line([(x, 372), (x, 420)], SAND, 6)
        sheet.line(arc(x, 404, 20, 10, 170), SAND, 6)
    crest, hem = "640,618 590,640 500,630 380,672 300,676", "300,676 420,690 560,676 640,690"
    foam = curve(crest) + curve(hem)
    sheet.polygon(foam, MIST).polygon(mirrored(foam), PAPER)


def _dhow(sheet: Sheet) -> None:
    """Let a dhow cross in front: the small old ship gives the big one its size."""
    sail = [(1030, 356), *curve("1030,356 1044,470 1012,574"), *curve("1012,574 950,552 866,566")]
    sheet.polygon(sail, PAPER)
    sheet.shade(linear((960, 480), (1040, 520)), mix(SAND, ROSE, 0.4), sail, screen=grain)
    sheet.line(path("956,600 956,420"), INK, 5).line(path("852,580 1036,346"), INK, 4)
    gunwale = curve("836,578 900,600 1000,602 1080,570")
    hull = gunwale + curve("1080,570 1040,624 960,634 890,626 836,578")
    sheet.polygon(hull, WINE).line(gunwale, SAFFRON, 4)


def coral() -> Sheet:
    """A reef in bloom, with a shoal turning over it."""
    sheet = Sheet(TEAL)
    sheet.shade(radial((640, -60), 720), LAGOON)
    sheet.shade(linear((640, 380), (640, 740), 0.9), NIGHT)
    for left, wide in ((330, 60), (470, 130), (690, 70), (830, 150), (1050, 60)):
        ray = [(left, -5), (left + wide, -5), (left + wide - 230, 600), (left - 330, 600)]
        sheet.shade(linear((640, 520), (640, 0), 0.4), MIST, ray)
    for x, y, size in _shoal():
        sheet.polygon(turned(moved(FISH, x, y, size), (x, y), (x - 640) * 0.03), SAND)
    _turtle(sheet)
    reef = land("-20,560 140,500 320,590 500,640 780,640 960,580 1130,490 1300,540")
    sheet.polygon(reef, mix(TEAL, NIGHT, 0.55))
    _garden(sheet)
    return sheet


FISH = path("22,0 12,-7 0,-9 -12,-5 -18,-2 -28,-9 -25,0 -28,9 -18,2 -12,5 0,9 12,7")


def _shoal() -> Iterator[tuple[float, float, float]]:
    """Place the fish of the shoal along a wave, well apart."""
    chance = dice(6)
    for index in range(33):
        along = index / 32
        x, row = 190 + 880 * along, index % 3 - 1
        yield x, 318 - 74 * sin(along * pi * 2) + row * 36 + chance.gauss(0, 5), 0.7 + 0.5 * along


def _turtle(sheet: Sheet) -> None:
    """Let a turtle cross the light, the star on its back."""

    def put(points: list[Point], ink: Colour) -> None:
        sheet.polygon(turned(moved(points, 640, 170, 1.15), (640, 170), 62), ink)

    flipper = blob("40,-52 92,-74 136,-40 146,6 124,-14 92,-26 52,-18")
    paddle = blob("36,60 70,78 76,112 48,96 26,78")
    for limb in (flipper, mirrored(flipper, 0), paddle, mirrored(paddle, 0)):
        put(limb, NIGHT)
    put(blob("0,-132 20,-118 20,-90 0,-76 -20,-90 -20,-118"), NIGHT)
    put(blob("0,-90 44,-70 66,-14 56,48 0,92 -56,48 -66,-14 -44,-70"), INK)
    plates = "0,-80 38,-62 57,-12 48,42 0,80 -48,42 -57,-12 -38,-62"
    put(blob(plates), LAGOON)
    for x, y in path(plates):
        put([(-5, 0), (x, y), (5, 0), (x, y), (0, 5)], INK)
    put(star(0, 0, 46), INK)
    put(star(0, 0, 39), SAFFRON)


def _garden(sheet: Sheet) -> None:
    """Plant the corals, the pale ones far and the dark ones near."""
    for x, y, size, ink in ((150, 560, 95, WINE), (1150, 540, 100, WINE), (400, 660, 110, ROSE)):
        _fan(sheet, x, y, size, ink)
    _branch(sheet, (640, 706), -92, 96, TERRACOTTA)
    _branch(sheet, (930, 690), -82, 76, ROSE)
    _branch(sheet, (250, 700), -98, 78, SAFFRON)
    for x, y, radius, ink in (
        (800, 700, 92, SAFFRON),
        (500, 712, 70, ROSE),
        (1060, 720, 120, TERRACOTTA),
    ):
        _brain(sheet, x, y, radius, ink)
    front = land("-20,640 160,660 380,706 640,700 900,712 1120,670 1300,620")
    sheet.polygon(front, INK)
    _branch(sheet, (70, 690), -70, 88, INK)
    _branch(sheet, (1220, 680), -110, 92, INK)


def _branch(sheet: Sheet, foot: Point, turn: float, length: float, ink: Colour) -> None:
    """Grow a branching coral: every stem ends in two shorter, thinner ones."""
    x, y = foot
    tip = (x + length * cos(radians(turn)), y + length * sin(radians(turn)))
    sheet.line([foot, tip], ink, length * 0.38)
    if length > 30:
        sway = 8 * sin(length)
        _branch(sheet, tip, turn - 31 + sway, length * 0.78, ink)
        _branch(sheet, tip, turn + 29 + sway, length * 0.75, ink)


def _fan(sheet: Sheet, x: float, y: float, radius: float, ink: Colour) -> None:
    """Open a fan coral with its ribs."""
    leaf = [(x, y), *arc(x, y - radius * 0.4, radius, 160, 380)]
    sheet.polygon(leaf, ink)
    for angle in range(170, 380, 14):
        rib = (x + radius * cos(radians(angle)), y - radius * 0.4 + radius * sin(radians(angle)))
        sheet.line([(x, y), rib], mix(ink, INK, 0.35), 2)
    for ring in (0.4, 0.7):
        sheet.line(arc(x, y - radius * 0.4, radius * ring, 165, 375), mix(ink, INK, 0.35), 2)


def _brain(sheet: Sheet, x: float, y: float, radius: float, ink: Colour) -> None:
    """Round a brain coral and cut its furrows."""
    sheet.disc(x, y, radius, ink)
    for ring in (0.82, 0.64, 0.46, 0.28):
        sheet.line(arc(x, y, radius * ring, 180, 360), mix(ink, WINE, 0.55), 4)
    lee = linear((x, y), (x + radius, y - radius * 0.2))
    sheet.shade(lee, mix(ink, WINE, 0.7), circle(x, y, radius), screen=grain)
