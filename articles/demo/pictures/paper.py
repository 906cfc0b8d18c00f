"""Paper: an old book, and tomorrow's pages."""

from .canvas import Sheet
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
    SKIN,
    SLATE,
    TEAL,
    TERRACOTTA,
    WINE,
    Colour,
    mix,
)
from .screens import even, grain, halftone, khatam, linear
from .shapes import Point, blob, circle, curve, frame, mirrored, moved, path, ribbon, star, turned


def manuscript() -> Sheet:
    """An illuminated book lies open, and the pen beside it."""
    sheet = Sheet(mix(ROSE, TERRACOTTA, 0.15))
    sheet.shade(even(0.28), mix(ROSE, PAPER, 0.5), screen=khatam(120, 2))
    sheet.box(210, 112, 1126, 664, mix(ROSE, WINE, 0.65), corner=14)
    sheet.box(176, 76, 1104, 642, WINE, corner=14)
    half = [*curve("640,106 560,84 420,82 200,94"), *curve("200,622 420,612 560,614 640,634")]
    for leaf in (3, 2, 1, 0):
        page = moved(half, -leaf * 5, leaf * 4)
        ink = mix(PAPER, TERRACOTTA, 0.2 + leaf % 2 * 0.15) if leaf else PAPER
        sheet.polygon(page, ink).polygon(mirrored(page), ink)
    _shamsa(sheet, 412, 350)
    _herbal(sheet)
    hollow = mix(SAND, TERRACOTTA, 0.35)
    sheet.shade(linear((584, 0), (660, 0)), hollow, half, screen=grain)
    sheet.shade(linear((676, 0), (620, 0)), hollow, mirrored(half), screen=grain)
    _pen(sheet)
    return sheet


def _shamsa(sheet: Sheet, x: float, y: float) -> None:
    """Illuminate the left page with a sunburst of stars within stars."""
    sheet.line([*frame(236, 132, 588, 568), (236, 132)], SAFFRON, 5)
    sheet.line([*frame(246, 142, 578, 558), (246, 142)], TEAL, 2)
    for ray in range(32):
        tip = turned([(x + 148 + 14 * (ray % 2), y)], (x, y), ray * 11.25)
        sheet.line([(x, y), *tip], TEAL, 2)
    rings = ((140, TEAL), (140, INK), (122, SAFFRON), (108, TEAL), (94, INK), (80, SAFFRON))
    for ring, (radius, ink) in enumerate((*rings, (62, PAPER), (46, TERRACOTTA), (26, SAFFRON))):
        sheet.polygon(turned(star(x, y, radius), (x, y), ring % 2 * 22.5), ink)
    for corner in ((266, 162), (558, 162), (266, 538), (558, 538)):
        sheet.polygon(star(*corner, 17), TERRACOTTA).disc(*corner, 6, PAPER)


def _herbal(sheet: Sheet) -> None:
    """Paint a pomegranate on the right page, root and all, as the old herbals do."""
    sheet.line([*frame(692, 132, 1044, 568), (692, 132)], SAFFRON, 5)
    sheet.box(710, 150, 1026, 210, TEAL)
    sheet.shade(even(), SAFFRON, frame(710, 150, 1026, 210), screen=khatam(30, 2))
    for stem in STEMS:
        sheet.polygon(ribbon(stem), WINE)
    for x, y, turn, size in LEAVES:
        leaf = turned(moved(path("0,0 13,-10 36,-9 56,0 36,9 13,10"), x, y, size), (x, y), turn)
        sheet.polygon(leaf, OLIVE).polygon(leaf[:4], SAGE)
    for x, y, radius in ((964, 376, 40), (772, 352, 34), (858, 262, 24)):
        crown = path("-9,-30 -14,-50 -5,-42 0,-54 5,-42 14,-50 9,-30")
        sheet.polygon(moved(crown, x, y, radius / 32), WINE).disc(x, y, radius, TERRACOTTA)
        lee = linear((x, y), (x + radius, y + radius * 0.6))
        sheet.shade(lee, WINE, circle(x, y, radius), screen=grain)
    sheet.polygon(blob("772,334 788,352 774,374 758,354"), PAPER)
    for seed in path("770,346 778,353 768,357 775,364"):
        sheet.disc(*seed, 4.5, WINE)


STEMS = (
    "872,500,12 862,450,9 872,390,8 862,320,6 858,270,4",
    "866,446,7 910,420,6 964,392,4",
    "870,390,6 820,376,5 772,366,4",
    "872,494,10 850,520,6 816,530,2",
    "872,494,10 880,526,6 868,548,2",
    "872,494,10 900,518,6 936,528,2",
)

LEAVES = (
    (866, 470, 155, 1.1),
    (868, 466, 20, 1.2),
    (912, 420, 60, 0.9),
    (920, 416, -62, 0.9),
    (872, 396, -34, 1.0),
    (826, 378, 118, 0.9),
    (830, 376, -118, 0.8),
    (864, 330, 196, 1.1),
    (863, 324, -20, 1.1),
)


def _pen(sheet: Sheet) -> None:
    """Lay down the reed pen and the ink pot."""
    shadow = mix(ROSE, WINE, 0.65)
    sheet.polygon(path("842,690 1210,420 1226,438 866,700"), shadow)
    sheet.polygon(path("800,668 836,630 1186,372 1206,398 856,656"), SAND)
    sheet.polygon(path("822,650 846,642 1196,384 1206,398 856,656"), mix(SAFFRON, TERRACOTTA, 0.6))
    sheet.polygon(path("800,668 830,636 852,658"), INK)
    sheet.disc(1188, 190, 74, shadow).disc(1176, 176, 72, SAFFRON)
    pot = circle(1176, 176, 72)
    sheet.shade(linear((1160, 160), (1240, 240)), TERRACOTTA, pot, screen=grain)
    sheet.disc(1176, 176, 46, WINE).disc(1176, 179, 41, INK)


def newsroom() -> Sheet:
    """The morning meeting, from above: pages on a table, and the people who will fill them."""
    sheet = Sheet(SAFFRON)
    shadow = mix(SAFFRON, TERRACOTTA, 0.7)
    sheet.shade(even(0.4), shadow, screen=khatam(128, 2))
    table = _placed(frame(-330, -122, 330, 122))
    for outline in (table, *(_seated(SHOULDERS, x, side) for x, side, _, _ in PEOPLE)):
        sheet.polygon(moved(outline, 30, 38), shadow)
    sheet.polygon(table, mix(NIGHT, INK, 0.4))
    sheet.shade(linear((560, 400), (330, 260)), SLATE, table, screen=grain)
    for x, y, turn, size in ((0, 6, -5, 1.25), (-228, -26, 14, 0.8), (-150, 66, 80, 0.66)):
        _page(sheet, x, y, turn, size)
    _laptop(sheet)
    for x, side, coat, hair in PEOPLE:
        _person(sheet, x, side, coat, hair)
    for cup in _placed(path("112,-84 -110,-88 306,-30 -296,66")):
        sheet.disc(cup[0] + 6, cup[1] + 8, 24, INK).disc(*cup, 24, PAPER)
        sheet.disc(*cup, 17, mix(WINE, INK, 0.4))
    return sheet


PEOPLE = (
    (-220, -1, TEAL, INK),
    (0, -1, TERRACOTTA, WINE),
    (220, -1, PAPER, NIGHT),
    (-220, 1, WINE, INK),
    (10, 1, PAPER, TEAL),
    (230, 1, OLIVE, INK),
)

SHOULDERS = blob("-76,34 -60,4 0,-8 60,4 76,34 64,58 0,64 -64,58")
"""One person sits at the far side of a table whose edge is at zero, and looks up the sheet."""


def _placed(points: list[Point]) -> list[Point]:
    """Turn and enlarge what is drawn along the table with the table."""
    return turned(moved(points, 640, 360, 1.2), (640, 360), -14)


def _seated(points: list[Point], x: float, side: int) -> list[Point]:
    """Bring what is drawn for one person to a place at one of the long sides."""
    return _placed([(x + side * across, side * (128 + down)) for across, down in points])


def _person(sheet: Sheet, x: float, side: int, coat: Colour, hair: Colour) -> None:
    """Draw one person from straight above, the hands on the table."""
    sheet.polygon(_seated(SHOULDERS, x, side), coat)
    for arm in ("-62,30,30 -60,-14,28 -34,-44,18", "62,30,30 60,-14,28 34,-44,18"):
        sheet.polygon(_seated(ribbon(arm), x, side), coat)
    for hand in _seated(path("-30,-48 30,-48"), x, side):
        sheet.disc(*hand, 13, SKIN)
    sheet.polygon(_seated(blob("0,-16 9,-6 0,4 -9,-6"), x, side), SKIN)
    sheet.polygon(_seated(circle(0, 22, 30), x, side), hair)


def _page(sheet: Sheet, x: float, y: float, turn: float, size: float) -> None:
    """Lay out one page: bars for the lines, a block for the picture."""

    def lay(left: float, top: float, right: float, bottom: float, ink: Colour) -> list[Point]:
        area = turned(frame(left, top, right, bottom), (0, 0), turn)
        area = _placed(moved(area, x, y, size))
        sheet.polygon(area, ink)
        return area

    lay(-56, -70, 67, 85, INK)
    lay(-62, -78, 62, 78, PAPER)
    lay(-52, -68, 52, -56, TERRACOTTA)
    photo = lay(-52, -46, 16, 8, LAGOON)
    sheet.shade(linear(photo[0], photo[2]), TEAL, photo, screen=halftone(8))
    for row in range(7):
        top = -46 + row * 17
        lay(24, top, 52, top + 7, SLATE)
        if row > 3:
            lay(-52, top, -18, top + 7, SLATE)
            lay(-10, top, 16, top + 7, SLATE)


def _laptop(sheet: Sheet) -> None:
    """Open a laptop in front of the one who takes the minutes."""
    sheet.polygon(_placed(path("168,-20 292,-20 300,66 160,66")), SAND)
    sheet.polygon(_placed(frame(172, -14, 288, 24)), SLATE)
    sheet.polygon(_placed(path("168,-20 292,-20 286,-52 174,-52")), SLATE)
    sheet.polygon(_placed(path("175,-24 285,-24 280,-47 180,-47")), LAGOON)
