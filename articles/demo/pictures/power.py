"""Power from the open country: a field of panels and a ridge of turbines."""

from .canvas import Sheet
from .palette import (
    INK,
    LAGOON,
    MIST,
    NIGHT,
    PAPER,
    ROSE,
    SAFFRON,
    SAND,
    SKIN,
    SLATE,
    TEAL,
    TERRACOTTA,
    WINE,
    Colour,
    mix,
)
from .screens import grain, khatam, linear
from .shapes import (
    Point,
    arc,
    between,
    blob,
    circle,
    land,
    moved,
    path,
    ribbon,
    turned,
)


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
    modules = int(4 * depth) + 1
    back, edge = depth * 1.22, 110 + 200 * modules
    for side in (-1, 1):
        shadow = ((110, depth * 0.93), (edge, depth * 0.93), (edge, depth), (110, depth))
        sheet.polygon([_seen(side * across, 0, far) for across, far in shadow], WINE)
        for module in range(modules):
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
    sheet.polygon(path("622,496 658,496 690,690 590,690"), mix(TERRACOTTA, WINE, 0.7))
    for leg in ("630,430,17 629,470,15 628,498,12", "650,430,17 651,470,15 652,498,12"):
        sheet.polygon(ribbon(leg), INK)
    for arm in ("624,396,11 613,424,11 615,452,9", "656,396,11 667,424,11 665,452,9"):
        sheet.polygon(ribbon(arm), PAPER)
    sheet.polygon(blob("640,384 658,390 661,420 660,448 640,450 620,448 619,420 622,390"), PAPER)
    sheet.box(620, 408, 660, 420, TERRACOTTA)
    sheet.disc(640, 372, 12, SKIN)
    sheet.polygon(path("622,370 658,370 656,366 624,366"), SAFFRON)
    sheet.polygon(arc(640, 368, 14, 180, 360), SAFFRON)


GUSTS = (
    ("-40,330,10 200,260,60 480,330,90 760,240,70 1040,110,90 1320,140,40", mix(LAGOON, MIST, 0.5)),
    ("-40,430,30 240,380,40 520,440,70 800,360,60 1060,250,60 1320,280,90", MIST),
    ("-40,180,40 220,130,70 460,190,60 740,120,40 980,20,50 1320,-20,60", mix(LAGOON, TEAL, 0.4)),
    ("-40,500,6 300,470,16 560,520,26 840,450,24 1100,370,16 1320,390,6", SAFFRON),
    ("120,60,2 300,50,14 520,90,22 760,30,10 900,-10,2", PAPER),
)


def wind() -> Sheet:
    """Turbines stand in a gale drawn as ribbons."""
    sheet = Sheet(TEAL)
    sheet.shade(linear((640, 0), (640, 600), 0.9), LAGOON)
    for gust, ink in GUSTS:
        sheet.polygon(ribbon(gust), ink)
    _turbine(sheet, (250, 300), 640, 120, 17)
    _turbine(sheet, (1050, 330), 640, 110, 70)
    back = land("-20,580 200,520 460,570 720,540 1000,510 1300,570")
    sheet.polygon(back, mix(TEAL, NIGHT, 0.5))
    _turbine(sheet, (640, 250), 690, 232, 44)
    front = land("-20,640 280,600 560,650 860,600 1300,660")
    sheet.polygon(front, INK)
    sheet.shade(linear((700, 720), (640, 600)), TEAL, front, screen=grain)
    return sheet


def _turbine(sheet: Sheet, hub: Point, foot: float, span: float, turn: float) -> None:
    """Raise one turbine; half of mast and blade is shaded, so that they look round."""
    (x, y), size = hub, span / 100
    mast = [(x - 4 * size, y), (x + 4 * size, y), (x + 8 * size, foot), (x - 8 * size, foot)]
    sheet.polygon(mast, PAPER)
    sheet.polygon([(x, y), (x - 4 * size, y), (x - 8 * size, foot), (x, foot)], SLATE)
    for third in range(3):
        angle = turn + third * 120
        whole = moved(path("0,-6 30,-11 100,-1 100,1 30,4 0,6"), x, y, size)
        lower = moved(path("0,0 30,-1 100,0 100,1 30,4 0,6"), x, y, size)
        sheet.polygon(turned(whole, hub, angle), PAPER)
        sheet.polygon(turned(lower, hub, angle), SAND)
    sheet.disc(x, y, 10 * size, PAPER).disc(x, y, 5 * size, TERRACOTTA)
