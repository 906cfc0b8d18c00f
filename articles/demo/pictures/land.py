"""The open country: rain on the dunes and an old grove."""

from math import cos, pi, sin, sqrt

from .canvas import Sheet
from .chance import dice
from .palette import (
    INK,
    MIST,
    NIGHT,
    OLIVE,
    PAPER,
    ROSE,
    SAFFRON,
    SAGE,
    SAND,
    SLATE,
    TERRACOTTA,
    WINE,
    mix,
)
from .screens import grain, linear
from .shapes import blob, circle, curve, land, moved, path, ribbon, turned


def desert_rain() -> Sheet:
    """A cloud breaks over dunes, and a wadi runs again."""
    sheet = Sheet(mix(ROSE, PAPER, 0.15))
    sheet.shade(linear((640, 190), (640, 420)), PAPER)
    haze = mix(SLATE, ROSE, 0.55)
    for x, y, radius in ((110, 90, 110), (250, 120, 90), (1040, 110, 120), (1180, 120, 95)):
        sheet.disc(x, y, radius, haze)
    sheet.box(-60, 130, 360, 208, haze, corner=39).box(920, 140, 1340, 216, haze, corner=38)
    _rain(sheet)
    _cloud(sheet)
    _dunes(sheet)
    left = curve("650,452 676,468 604,500 556,530 590,572 566,620 430,680 330,760")
    right = curve("658,452 708,468 664,502 650,530 722,580 740,640 700,700 640,760")
    river = [*left, *right[::-1]]
    sheet.polygon(river, MIST)
    sheet.shade(linear((640, 560), (600, 720), 0.9), SLATE, river)
    _banks(sheet)
    return sheet


def _rain(sheet: Sheet) -> None:
    """Let the rain fall slanted, thinning out towards the ground."""
    fall = path("320,240 940,240 850,470 212,470")
    sheet.shade(linear((640, 470), (640, 210), 0.9), mix(SLATE, ROSE, 0.3), fall)
    chance = dice(4)
    for step in range(52):
        x, start = 330 + step * 11.6, chance.random() * 150
        end = start + 50 + chance.random() * 110
        ink = chance.choice((PAPER, PAPER, NIGHT, mix(SLATE, ROSE, 0.3)))
        sheet.line([(x - start * 0.46, 240 + start), (x - end * 0.46, 240 + end)], ink, 2)


def _cloud(sheet: Sheet) -> None:
    """Pile up the cloud, each lobe lit from the upper left."""
    lobes = ((930, 168, 84), (330, 172, 80), (800, 110, 125), (440, 118, 115), (625, 70, 160))
    sheet.box(330, 176, 930, 252, NIGHT)
    for x, y, radius in lobes:
        sheet.disc(x, y, radius, NIGHT)
        lit = linear((x + radius * 0.3, y + radius * 0.3), (x - radius, y - radius), 0.9)
        sheet.shade(lit, mix(NIGHT, SLATE, 0.7), circle(x, y, radius), screen=grain)


def _dunes(sheet: Sheet) -> None:
    """Lay the dunes back to front, each with its lee side in the shade."""
    sheet.polygon(
        land("-20,420 200,376 420,420 700,440 980,380 1300,425"), mix(ROSE, TERRACOTTA, 0.2)
    )
    far = land("-20,440 250,474 520,440 660,440 900,462 1130,416 1300,450")
    sheet.polygon(far, mix(ROSE, TERRACOTTA, 0.6))
    near = land("-20,452 200,508 400,478 560,452 660,456 900,505 1130,470 1300,500")
    sheet.polygon(near, TERRACOTTA)
    crest = curve("-20,452 200,508 400,478 560,452")
    lee = [*crest, *curve("560,452 470,490 500,540 380,600 300,760"), (-20, 760)]
    sheet.shade(linear((420, 620), (480, 440)), mix(TERRACOTTA, WINE, 0.45), lee, screen=grain)


def _banks(sheet: Sheet) -> None:
    """Frame the river with two dark banks, and let a tree wait on one of them."""
    sheet.polygon(ribbon("930,650,24 940,550,13 928,490,10 944,420,6"), INK)
    sheet.polygon(ribbon("936,520,8 960,480,6 990,440,4"), INK)
    sheet.polygon(ribbon("930,500,8 912,470,6 890,440,4"), INK)
    crown = blob(
        "830,440 850,414 890,404 910,380 960,372 1000,386 1030,404 1056,436 1000,444 940,438"
        " 880,446"
    )
    sheet.polygon(crown, INK)
    sheet.shade(linear((940, 430), (900, 360)), OLIVE, crown, screen=grain)
    west = land("-20,540 180,540 330,596 420,670 450,760")
    east = land("800,800 850,690 930,612 1080,556 1300,520")
    sheet.polygon(west, WINE).polygon(east, WINE)
    sheet.shade(linear((120, 610), (100, 520)), mix(WINE, TERRACOTTA, 0.6), west, screen=grain)
    sheet.shade(linear((1120, 610), (1100, 530)), mix(WINE, TERRACOTTA, 0.6), east, screen=grain)


def olive_grove() -> Sheet:
    """One old tree stands before terraces of young ones."""
    sheet = Sheet(mix(PAPER, SAND, 0.35))
    sheet.disc(800, 240, 190, mix(SAFFRON, PAPER, 0.3))
    for crest, ink in (
        ("-20,330 240,270 520,330 760,300 1040,240 1300,300", mix(MIST, SAGE, 0.4)),
        ("-20,400 200,350 480,400 800,360 1080,330 1300,380", mix(SAGE, MIST, 0.25)),
    ):
        hill = land(crest)
        sheet.polygon(hill, ink)
        sheet.shade(linear((640, 300), (640, 230)), mix(ink, OLIVE, 0.3), hill, screen=grain)
    _terraces(sheet)
    _old_tree(sheet)
    return sheet


def _terraces(sheet: Sheet) -> None:
    """Step the hillside down towards the reader, with a row of trees on every step."""
    for step, ink in enumerate((SAGE, mix(SAND, SAGE, 0.3), mix(SAGE, OLIVE, 0.5))):
        y, size = 422 + step * 62, 13 + step * 8
        sheet.polygon(land(f"-20,{y + 20} 300,{y} 640,{y + 20} 980,{y} 1300,{y + 20}"), ink)
        for x in range(10 + step * 34, 1300, size * 6):
            if step < 2 or not 400 < x < 860:
                lift = 10 - 10 * cos((x - 300) * pi / 340)
                _young_tree(sheet, x, y + lift + size, size)
    soil = land("-20,636 300,604 640,630 980,600 1300,636")
    sheet.polygon(soil, TERRACOTTA)
    sheet.shade(linear((640, 660), (640, 760)), mix(TERRACOTTA, WINE, 0.5), soil, screen=grain)


def _young_tree(sheet: Sheet, x: float, y: float, size: float) -> None:
    """Set one small round tree, its shadow away from the sun."""
    sheet.disc(x - size * 0.8, y + size * 0.5, size, mix(OLIVE, INK, 0.2), 0.3)
    sheet.box(x - size * 0.1, y - size * 0.4, x + size * 0.1, y + size * 0.6, INK)
    sheet.disc(x, y - size * 0.8, size, mix(OLIVE, INK, 0.3))
    sheet.disc(x + size * 0.22, y - size, size * 0.64, OLIVE)


TRUNK = (
    "500,690 566,650 592,600 586,540 548,470 470,400 440,350 480,350 540,400 600,452 622,400"
    " 620,330 660,330 664,400 680,450 730,400 790,340 830,344 800,400 730,470 694,540 696,600"
    " 724,646 800,686 720,684 680,668 640,690 600,668 570,686"
)
CROWN = (
    (430, 350, 92),
    (846, 344, 96),
    (520, 270, 120),
    (760, 262, 124),
    (640, 210, 128),
    (640, 320, 120),
)


LEAF = path("-21,0 -9,-6 7,-5.5 21,0 7,5.5 -9,6")

GOLDEN = pi * (3 - sqrt(5))
"""The turn from one seed of a sunflower to the next, which spreads leaves evenly."""


def _old_tree(sheet: Sheet) -> None:
    """Twist the trunk and round the crown over it."""
    bark = mix(WINE, INK, 0.6)
    sheet.disc(540, 682, 270, mix(TERRACOTTA, WINE, 0.75), 0.1)
    trunk = blob(TRUNK)
    sheet.polygon(trunk, bark)
    sheet.shade(linear((630, 540), (720, 520)), mix(WINE, ROSE, 0.3), trunk, screen=grain)
    for groove in (
        "610,672,1 622,610,9 604,530,8 570,470,1",
        "668,660,1 652,600,8 660,520,7 650,420,1",
    ):
        sheet.polygon(ribbon(groove), INK)
    for x, y, radius in CROWN:
        sheet.disc(x, y, radius, mix(OLIVE, INK, 0.5), 0.82)
    _leaves(sheet)


def _leaves(sheet: Sheet) -> None:
    """Lay the leaves in three tones, the paler the fewer and the nearer to the sun."""
    tones = ((OLIVE, 0, 0.96, 38), (SAGE, 0.16, 0.78, 20), (mix(SAGE, PAPER, 0.5), 0.34, 0.5, 7))
    chance = dice(11)
    for ink, shift, reach, count in tones:
        for x, y, radius in CROWN:
            for leaf in range(count):
                away, angle = radius * reach * sqrt((leaf + 0.5) / count), leaf * GOLDEN
                place = (
                    x + radius * shift * 0.7 + away * cos(angle),
                    y - radius * shift + 0.8 * away * sin(angle),
                )
                tilt = chance.uniform(-75, 40)
                sheet.polygon(turned(moved(LEAF, *place), place, tilt), ink)
