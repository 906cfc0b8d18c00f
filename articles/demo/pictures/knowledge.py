"""Knowledge: kept in a library, written by hand, and set for tomorrow's paper."""

from random import Random

from .canvas import Sheet
from .palette import (
    INK,
    LAGOON,
    NIGHT,
    OLIVE,
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
from .screens import even, grain, khatam, linear, radial
from .shapes import (
    Point,
    blob,
    circle,
    curve,
    frame,
    mirrored,
    moved,
    path,
    pointed,
    ribbon,
    star,
    turned,
)

def library() -> Sheet:
    """A reader sits in the one window of a wall of books."""
    sheet = Sheet(mix(WINE, INK, 0.6))
    dice = Random(21)
    for row in range(6):
        _shelf(sheet, 104 + row * 108, dice)
    for x in (170, 400, 880, 1110):
        sheet.box(x - 11, 0, x + 11, 660, INK).box(x - 11, 0, x - 5, 660, mix(WINE, INK, 0.3))
    for start, edge in ((480, -40), (800, 1320)):
        sheet.shade(linear((start, 0), (edge, 0), 0.9), INK)
    _window(sheet)
    for rung in range(14):
        x, y = 1010 - rung * 6.4, 70 + rung * 42
        sheet.line([(x, y), (x + 46, y)], SAND, 5)
    sheet.line(path("1018,20 918,676"), SAFFRON, 8).line(path("1064,20 964,676"), SAFFRON, 8)
    _reader(sheet)
    return sheet


def _shelf(sheet: Sheet, foot: float, dice: Random) -> None:
    """Fill one shelf with spines; some are banded, and now and then one leans."""
    earths = (mix(WINE, TERRACOTTA, 0.5), mix(SAND, TERRACOTTA, 0.4))
    x = -4.0
    while x < 1280:
        wide, high = dice.uniform(14, 34), dice.uniform(64, 94)
        ink = dice.choice((WINE, TERRACOTTA, SAND, TEAL, NIGHT, *earths))
        spine = frame(x, foot - high, x + wide - 2, foot)
        sheet.polygon(turned(spine, (x, foot), 7) if dice.random() < 0.06 else spine, ink)
        if wide > 22:
            for band in (foot - high + 12, foot - 20):
                sheet.box(x, band, x + wide - 2, band + 5, mix(ink, SAFFRON, 0.55))
        x += wide + dice.choice((0, 0, 0, 0, 10))
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
    sheet.polygon(blob(face), mix(TERRACOTTA, SAND, 0.35))
    sheet.polygon(ribbon("552,510,30 576,556,28 626,540,20 650,520,16"), WINE)
    sheet.polygon(path("646,530 618,474 640,464 666,522"), SAND)
    sheet.polygon(path("646,530 666,522 708,478 690,470"), TERRACOTTA)


def manuscript() -> Sheet:
    """An illuminated book lies open, and the pen beside it."""
    sheet = Sheet(mix(ROSE, TERRACOTTA, 0.15))
    sheet.shade(even(0.35), mix(ROSE, PAPER, 0.5), screen=khatam(120, 2))
    sheet.box(210, 112, 1126, 664, mix(ROSE, WINE, 0.65), 14).box(176, 76, 1104, 642, WINE, 14)
    half = [*curve("640,106 560,84 420,82 200,94"), *curve("200,622 420,612 560,614 640,634")]
    for leaf in (3, 2, 1, 0):
        page = moved(half, -leaf * 5, leaf * 4)
        ink = mix(PAPER, TERRACOTTA, 0.2 + leaf % 2 * 0.15) if leaf else PAPER
        sheet.polygon(page, ink).polygon(mirrored(page), ink)
    _shamsa(sheet, 412, 350)
    _lines(sheet)
    hollow = mix(SAND, TERRACOTTA, 0.35)
    sheet.shade(linear((556, 0), (660, 0)), hollow, half, screen=grain)
    sheet.shade(linear((690, 0), (620, 0)), hollow, mirrored(half), screen=grain)
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


def _lines(sheet: Sheet) -> None:
    """Rule the right page; strokes stand for the writing, which nobody should try to read."""
    sheet.line([*frame(692, 132, 1044, 568), (692, 132)], SAFFRON, 5)
    sheet.box(710, 150, 1026, 218, TEAL)
    sheet.shade(even(), SAFFRON, frame(710, 150, 1026, 218), screen=khatam(34, 2))
    dice = Random(2)
    for row in range(9):
        y, x = 254 + row * 35, 1022.0
        foot = 742 if row % 3 == 1 else 714
        while x > foot:
            end = max(x - dice.uniform(44, 110), foot)
            end = foot if end - foot < 30 else end
            sheet.line([(x, y), (end, y)], INK, 5)
            x = end - 15
        if foot > 714:
            sheet.polygon(star(720, y, 10), TERRACOTTA)


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
    for cup in _placed(path("112,-84 -110,-88 282,84 -296,66")):
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
    skin = mix(TERRACOTTA, SAND, 0.35)
    for hand in _seated(path("-30,-48 30,-48"), x, side):
        sheet.disc(*hand, 13, skin)
    sheet.polygon(_seated(blob("0,-16 9,-6 0,4 -9,-6"), x, side), skin)
    sheet.polygon(_seated(circle(0, 22, 30), x, side), hair)


def _page(sheet: Sheet, x: float, y: float, turn: float, size: float) -> None:
    """Lay out one page: bars for the lines, a block for the picture."""

    def lay(left: float, top: float, right: float, bottom: float, ink: Colour) -> None:
        sheet.polygon(
            _placed(moved(turned(frame(left, top, right, bottom), (0, 0), turn), x, y, size)), ink
        )

    lay(-56, -70, 67, 85, INK)
    lay(-62, -78, 62, 78, PAPER)
    lay(-52, -68, 52, -56, TERRACOTTA)
    lay(-52, -46, 16, 8, LAGOON)
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
