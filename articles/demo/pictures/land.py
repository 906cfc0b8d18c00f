"""The open country: sun, rain, groves and wind."""

from math import cos, pi, sin
from random import Random

from .canvas import Sheet
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
from .screens import grain, khatam, linear
from .shapes import Point, between, blob, circle, curve, land, moved, path, ribbon, turned


def solar_field() -> Sheet:
    """Panels stand in rows on both sides of a path that leads to the rising sun."""
    sheet = Sheet(SAFFRON)
    sheet.shade(linear((640, 330), (640, -200), 0.4), PAPER, screen=khatam(90))
    for ring, share in enumerate((0.2, 0.4, 0.62, 0.84)):
        sheet.disc(640, 320, 500 - 100 * ring, mix(SAFFRON, PAPER, share))
    sheet.disc(640, 320, 112, mix(TERRACOTTA, SAFFRON, 0.15))
    sheet.shade(linear((640, 200), (640, 320)), SAFFRON, circle(640, 320, 112), screen=grain)
    far = land("-20,300 180,246 330,290 520,322 760,326 950,268 1120,296 1300,236")
    sheet.polygon(far, mix(ROSE, SAFFRON, 0.35))
    sheet.shade(linear((640, 320), (640, 210), 0.8), mix(ROSE, TERRACOTTA, 0.5), far, screen=grain)
    plain = land("-20,330 1300,330")
    sheet.polygon(plain, SAND)
    sheet.shade(linear((640, 330), (640, 520)), mix(TERRACOTTA, SAFFRON, 0.2), plain)
    for row in range(6, -1, -1):
        _panels(sheet, 1.02 * 1.5**row)
    _walker(sheet)
    return sheet


def _seen(across: float, up: float, far: float) -> Point:
    """Find where a place in the field shows on the sheet."""
    return 640 + across / far, 338 + (390 - up) / far


def _panels(sheet: Sheet, depth: float) -> None:
    """Set up one row of panels at a distance; the middle stays a path."""
    back, edge = depth * 1.22, (110 + 200 * (int(4 * depth) + 1))
    for side in (-1, 1):
        shadow = ((110, depth * 0.93), (edge, depth * 0.93), (edge, depth), (110, depth))
        sheet.polygon([_seen(side * across, 0, far) for across, far in shadow], WINE)
        for module in range(int(4 * depth) + 1):
            near, end = side * (110 + 200 * module), side * (310 + 200 * module)
            corners = [_seen(near, 10, depth), _seen(end, 10, depth)]
            corners += [_seen(end, 40, back), _seen(near, 40, back)]
            glow = max(0, 1 - abs(near / depth) / 620)
            sheet.polygon(corners, mix(INK, SLATE, 0.1 + 0.75 * glow))
            if depth < 4:
                _cells(sheet, corners, mix(NIGHT, PAPER, 0.1 + glow * 0.4), 2 / depth)
        rim = [_seen(side * 110, 40, back), _seen(side * edge, 40, back)]
        sheet.line(rim, mix(SAFFRON, PAPER, 0.4), 5 / depth)


def _cells(sheet: Sheet, corners: list[Point], ink: Colour, width: float) -> None:
    """Rule the cells of one panel."""
    near, end, far_end, far_near = corners
    for share in (1 / 3, 2 / 3):
        sheet.line([between(near, end, share), between(far_near, far_end, share)], ink, width)
    sheet.line([between(near, far_near, 0.5), between(end, far_end, 0.5)], ink, width)
    sheet.line([end, far_end], INK, width * 3)


def _walker(sheet: Sheet) -> None:
    """Put an engineer on the path: without a person the field has no size."""
    sheet.polygon(path("626,492 654,492 688,670 592,670"), mix(TERRACOTTA, WINE, 0.7))
    coat = blob("640,394 656,408 659,450 660,494 640,498 620,494 621,450 624,408")
    sheet.polygon(coat, PAPER)
    sheet.shade(linear((640, 450), (612, 450)), SAND, coat)
    sheet.disc(640, 386, 11, INK).disc(640, 380, 12, TERRACOTTA, 0.75)


def desert_rain() -> Sheet:
    """A cloud breaks over dunes, and a wadi runs again."""
    sheet = Sheet(mix(ROSE, PAPER, 0.15))
    sheet.shade(linear((640, 190), (640, 420)), PAPER)
    haze = mix(SLATE, ROSE, 0.55)
    for x, y, radius in ((110, 90, 110), (250, 120, 90), (1040, 110, 120), (1180, 120, 95)):
        sheet.disc(x, y, radius, haze)
    sheet.box(-60, 130, 360, 208, haze, 39).box(920, 140, 1340, 216, haze, 38)
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
    fall = path("290,240 990,240 900,470 180,470")
    sheet.shade(linear((640, 470), (640, 210), 0.9), mix(SLATE, ROSE, 0.3), fall)
    dice = Random(4)
    for step in range(64):
        x, start = 300 + step * 10.6, dice.random() * 150
        end = start + 50 + dice.random() * 110
        ink = dice.choice((PAPER, PAPER, NIGHT, mix(SLATE, ROSE, 0.3)))
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
    sheet.polygon(land("-20,420 200,376 420,420 700,440 980,380 1300,425"), mix(ROSE, TERRACOTTA, 0.2))
    far = land("-20,440 250,474 520,440 660,440 900,462 1130,416 1300,450")
    sheet.polygon(far, mix(ROSE, TERRACOTTA, 0.6))
    near = land("-20,452 200,508 400,478 560,452 660,456 900,505 1130,470 1300,500")
    sheet.polygon(near, TERRACOTTA)
    crest = curve("-20,452 200,508 400,478 560,452")
    lee = [*crest, *curve("560,452 470,490 500,540 380,600 300,760"), (-20, 760)]
    sheet.shade(linear((420, 620), (480, 440)), mix(TERRACOTTA, WINE, 0.45), lee, screen=grain)


def _banks(sheet: Sheet) -> None:
    """Frame the river with two dark banks, and let a tree wait on one of them."""
    west = land("-20,540 180,540 330,596 420,670 450,760")
    east = land("800,800 850,690 930,612 1080,556 1300,520")
    sheet.polygon(west, WINE).polygon(east, WINE)
    sheet.shade(linear((120, 640), (100, 520)), mix(WINE, TERRACOTTA, 0.6), west, screen=grain)
    sheet.shade(linear((1120, 640), (1100, 530)), mix(WINE, TERRACOTTA, 0.6), east, screen=grain)
    sheet.polygon(ribbon("930,622,20 940,550,13 928,490,10 944,420,6"), INK)
    sheet.polygon(ribbon("936,520,8 960,480,6 990,440,4"), INK)
    sheet.polygon(ribbon("930,500,8 912,470,6 890,440,4"), INK)
    crown = "830,440 850,414 890,404 910,380 960,372 1000,386 1030,404 1056,436 1000,444 940,438 880,446"
    sheet.polygon(blob(crown), INK)
    sheet.shade(linear((940, 430), (900, 360)), OLIVE, blob(crown), screen=grain)


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
        sheet.shade(linear((640, 330), (640, 240)), mix(ink, OLIVE, 0.3), hill, screen=grain)
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
    sheet.shade(linear((640, 640), (640, 740)), mix(TERRACOTTA, WINE, 0.5), soil, screen=grain)


def _young_tree(sheet: Sheet, x: float, y: float, size: float) -> None:
    """Set one small round tree, its shadow away from the sun."""
    sheet.disc(x - size * 0.8, y + size * 0.5, size, mix(OLIVE, INK, 0.2), 0.3)
    sheet.box(x - size * 0.1, y - size * 0.4, x + size * 0.1, y + size * 0.6, INK)
    sheet.disc(x, y - size * 0.8, size, mix(OLIVE, INK, 0.3))
    sheet.disc(x + size * 0.22, y - size, size * 0.64, OLIVE)


TRUNK = (
    "500,690 566,650 592,600 586,540 548,470 470,400 440,350 480,350 540,400 600,452 622,400 620,330"
    " 660,330 664,400 680,450 730,400 790,340 830,344 800,400 730,470 694,540 696,600 724,646 800,686"
    " 720,684 680,668 640,690 600,668 570,686"
)
CROWN = ((430, 350, 92), (846, 344, 96), (520, 270, 120), (760, 262, 124), (640, 210, 128), (640, 320, 120))


def _old_tree(sheet: Sheet) -> None:
    """Twist the trunk and hang the crown with leaves, the paler the nearer to the sun."""
    bark = mix(WINE, INK, 0.6)
    sheet.disc(540, 682, 270, mix(TERRACOTTA, WINE, 0.75), 0.1)
    trunk = blob(TRUNK)
    sheet.polygon(trunk, bark)
    sheet.shade(linear((630, 540), (720, 520)), mix(TERRACOTTA, WINE, 0.35), trunk, screen=grain)
    for groove in ("610,672,1 622,610,9 604,530,8 570,470,1", "668,660,1 652,600,8 660,520,7 650,420,1"):
        sheet.polygon(ribbon(groove), INK)
    for x, y, radius in CROWN:
        sheet.disc(x, y, radius, mix(OLIVE, INK, 0.5), 0.82)
    dice = Random(11)
    for ink, shift, reach, count in ((OLIVE, 0, 1, 190), (SAGE, 0.22, 0.74, 130), (mix(SAGE, PAPER, 0.5), 0.4, 0.5, 60)):
        for _ in range(count):
            x, y, radius = dice.choice(CROWN)
            angle, away = dice.random() * 2 * pi, dice.random() ** 0.5 * radius * reach
            place = (x + shift * radius * 0.6 + away * cos(angle), y - shift * radius * 0.8 + away * 0.8 * sin(angle))
            sheet.polygon(turned(moved(LEAF, *place), place, dice.uniform(-75, 40)), ink)


LEAF = path("-19,0 -8,-5.5 6,-5 19,0 6,5 -8,5.5")


def wind() -> Sheet:
    """Turbines stand in a gale drawn as ribbons."""
    sheet = Sheet(TEAL)
    sheet.shade(linear((640, 0), (640, 600), 0.9), LAGOON)
    for stroke, ink in (
        ("-40,330,10 200,260,60 480,330,90 760,240,70 1040,110,90 1320,140,40", mix(LAGOON, MIST, 0.5)),
        ("-40,430,30 240,380,40 520,440,70 800,360,60 1060,250,60 1320,280,90", MIST),
        ("-40,180,40 220,130,70 460,190,60 740,120,40 980,20,50 1320,-20,60", mix(LAGOON, TEAL, 0.4)),
        ("-40,500,6 300,470,16 560,520,26 840,450,24 1100,370,16 1320,390,6", SAFFRON),
        ("120,60,2 300,50,14 520,90,22 760,30,10 900,-10,2", PAPER),
    ):
        sheet.polygon(ribbon(stroke), ink)
    _turbine(sheet, 250, 300, 640, 120, 17)
    _turbine(sheet, 1050, 330, 640, 110, 70)
    back = land("-20,580 200,520 460,570 720,540 1000,510 1300,570")
    sheet.polygon(back, mix(TEAL, NIGHT, 0.5))
    _turbine(sheet, 640, 250, 690, 232, 44)
    front = land("-20,640 280,600 560,650 860,600 1300,660")
    sheet.polygon(front, INK)
    sheet.shade(linear((700, 720), (640, 600)), TEAL, front, screen=grain)
    return sheet


def _turbine(sheet: Sheet, x: float, y: float, foot: float, span: float, turn: float) -> None:
    """Raise one turbine; half of mast and blade is shaded, so that they look round."""
    size = span / 100
    mast = [(x - 4 * size, y), (x + 4 * size, y), (x + 8 * size, foot), (x - 8 * size, foot)]
    sheet.polygon(mast, PAPER)
    sheet.polygon([(x, y), (x - 4 * size, y), (x - 8 * size, foot), (x, foot)], SLATE)
    for third in range(3):
        angle = turn + third * 120
        whole = moved(path("0,-6 30,-11 100,-1 100,1 30,4 0,6"), x, y, size)
        lower = moved(path("0,0 30,-1 100,0 100,1 30,4 0,6"), x, y, size)
        sheet.polygon(turned(whole, (x, y), angle), PAPER)
        sheet.polygon(turned(lower, (x, y), angle), SAND)
    sheet.disc(x, y, 10 * size, PAPER).disc(x, y, 5 * size, TERRACOTTA)
