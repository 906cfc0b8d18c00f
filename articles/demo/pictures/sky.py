"""The sky: a machine that looks down from it and one that looks up into it."""

from random import Random

from .canvas import Sheet
from .chance import dice
from .figures import robed
from .palette import (
    INK,
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
    arc,
    blob,
    circle,
    frame,
    land,
    moved,
    path,
    pointed,
    ribbon,
    star,
    turned,
)

EARTH: Point = (760, 1330)
CRAFT: Point = (640, 286)


def satellite() -> Sheet:
    """A satellite passes over the rim of the earth at sunrise."""
    sheet = Sheet(INK)
    chance = dice(7)
    for _ in range(90):
        x, y = chance.uniform(0, 1280), chance.uniform(0, 560)
        sheet.disc(x, y, chance.choice((1.3, 1.7, 2.5)), chance.choice((PAPER, SAND, ROSE, SLATE)))
    for bright in ((180, 130, 15), (1080, 330, 17), (1180, 90, 11), (330, 400, 10)):
        sheet.polygon(star(*bright, 0.4), PAPER)
    air = (mix(INK, WINE, 0.6), WINE, mix(WINE, ROSE, 0.5), ROSE, SAND)
    for radius, ink in zip((930, 896, 866, 842, 824), air, strict=True):
        sheet.disc(*EARTH, radius, ink)
    _earth(sheet, chance)
    _craft(sheet)
    return sheet


def _earth(sheet: Sheet, chance: Random) -> None:
    """Turn the earth half into the light; towns shine on the dark half."""
    earth = circle(*EARTH, 812)
    sheet.polygon(earth, TEAL)
    coast = "1010,566 960,600 900,596 860,640 890,690 850,740 1200,740 1210,660 1120,610"
    sheet.polygon(blob(coast), mix(OLIVE, SAND, 0.3))
    for cloud in ("770,600,2 860,584,12 940,592,2", "900,690,2 1010,660,16 1130,684,2"):
        sheet.polygon(ribbon(cloud), mix(TEAL, PAPER, 0.75))
    sheet.shade(linear((720, 600), (520, 650)), INK, earth, screen=grain)
    sheet.shade(linear((600, 640), (420, 680)), INK, earth)
    for _ in range(70):
        x = 420 + chance.gauss(0, 60)
        y = 668 + (420 - x) * 0.3 + chance.gauss(0, 16)
        sheet.disc(x, y, chance.choice((1.6, 2.4)), SAFFRON)


def _craft(sheet: Sheet) -> None:
    """Build the satellite out of its parts: wings, dish and body."""
    _put(sheet, frame(-120, -6, 120, 6), SAND)
    for near in (-350, -266, -182, 104, 188, 272):
        _panel(sheet, near)
    _dish(sheet)
    body = _put(sheet, frame(-60, -84, 60, 70), SAFFRON)
    sheet.shade(linear(CRAFT, body[2]), TERRACOTTA, body, screen=grain)
    sheet.shade(even(0.8), WINE, body, screen=khatam(40, 2))
    _put(sheet, frame(-60, -84, -22, 70), PAPER)
    _put(sheet, frame(-60, -84, 60, -74), WINE)
    _put(sheet, frame(-60, 60, 60, 70), WINE)
    _put(sheet, frame(-3, -130, 3, -84), SAND)
    _put(sheet, circle(0, -134, 9), TERRACOTTA)


def _put(sheet: Sheet, points: list[Point], ink: Colour) -> list[Point]:
    """Add to the satellite, which is drawn upright, in its tilted place."""
    tilted = turned(moved(points, *CRAFT, 1.1), CRAFT, -24)
    sheet.polygon(tilted, ink)
    return tilted


def _panel(sheet: Sheet, left: float) -> None:
    """Spread one panel of a wing."""
    cells = _put(sheet, frame(left, -68, left + 78, 68), mix(NIGHT, SLATE, 0.2))
    sheet.shade(linear(cells[2], cells[0]), mix(NIGHT, SLATE, 0.8), cells, screen=grain)
    for rule in (-34, 0, 34):
        _put(sheet, frame(left, rule - 1.5, left + 78, rule + 1.5), INK)
    _put(sheet, frame(left, -72, left + 78, -66), SAFFRON)


def _dish(sheet: Sheet) -> None:
    """Turn the dish to the earth, and let it call."""
    for radius in (42, 70, 98, 126):
        sheet.line(arc(716, 456, radius, 44, 88), PAPER, 4)
    _put(sheet, frame(-5, 60, 5, 96), SAND)
    bowl = _put(sheet, arc(0, 140, 62, 180, 360, flat=0.8), SAND)
    sheet.shade(linear(bowl[8], bowl[-1]), mix(SAND, WINE, 0.6), bowl, screen=grain)
    _put(sheet, circle(0, 140, 62, 0.2), WINE)
    _put(sheet, frame(-2, 140, 2, 172), PAPER)
    _put(sheet, circle(0, 174, 6), SAFFRON)


DOME: Point = (640, 450)
POLE: Point = (850, 116)


def telescope() -> Sheet:
    """An observatory opens to a sky that turns about one star."""
    sheet = Sheet(NIGHT)
    sheet.shade(linear((640, 240), (640, 620)), ROSE).shade(linear((640, 260), (640, -60)), INK)
    _trails(sheet)
    far = land("-20,560 180,490 400,560 640,530 900,560 1100,480 1300,550")
    sheet.polygon(far, mix(WINE, ROSE, 0.4))
    hills = land("-20,610 240,560 500,600 640,590 860,610 1100,550 1300,600")
    sheet.polygon(hills, mix(WINE, INK, 0.3))
    sheet.shade(linear((1040, 640), (1110, 540)), mix(WINE, ROSE, 0.25), hills, screen=grain)
    _dome(sheet)
    sheet.polygon(land("-20,690 200,660 420,636 640,626 860,636 1080,666 1300,690"), INK)
    sheet.polygon(path("612,632 668,632 720,720 520,720"), mix(INK, SAFFRON, 0.35))
    for x, high in ((300, 150), (350, 108), (960, 130), (1010, 172)):
        waist = 660 - high * 0.4
        sheet.polygon(blob(f"{x},{660 - high} {x + 20},{waist} {x},664 {x - 20},{waist}"), INK)
    robed(sheet, (560, 660), 92, INK, INK)
    return sheet


def _trails(sheet: Sheet) -> None:
    """Draw the trails that the stars leave in a night, around the one that stays."""
    chance = dice(17)
    for step in range(32):
        radius, turn = 44 + step * 23, step * 137.5
        for part in range(2):
            start = turn + part * 180 + chance.uniform(0, 30)
            trail = arc(*POLE, radius, start, start + chance.uniform(50, 100))
            sheet.line(trail, chance.choice((PAPER, SAFFRON, ROSE, SLATE, SLATE)), 2)
    sheet.polygon(star(*POLE, 26), PAPER)


def _dome(sheet: Sheet) -> None:
    """Build the observatory under its dome, a lamp behind the door."""
    x, y = DOME
    wall, dusk = frame(440, 470, 840, 660), mix(ROSE, WINE, 0.55)
    sheet.polygon(wall, SAND)
    sheet.shade(linear((640, 560), (440, 560)), dusk, wall)
    sheet.polygon(pointed(608, 672, 640, 570, 530), WINE)
    sheet.polygon(pointed(614, 666, 640, 572, 538), SAFFRON)
    shell = arc(x, y, 206, 180, 360)
    sheet.polygon(shell, PAPER)
    sheet.shade(linear((620, 380), (420, 430)), dusk, shell, screen=grain)
    _tube(sheet)
    sheet.box(420, 446, 860, 476, PAPER, corner=5)
    sheet.box(420, 466, 860, 476, mix(SAND, ROSE, 0.4), corner=5)


def _tube(sheet: Sheet) -> None:
    """Open the slit, light it from inside, and point the tube at the pole."""
    x, y = DOME
    slit = [*arc(x, y, 207, -82, -34), (x + 132, y), (x - 26, y)]
    sheet.polygon(slit, INK)
    sheet.shade(radial((x + 40, y - 40), 150, 0.9), SAFFRON, slit)
    for part, ink in (
        (frame(20, -36, 262, 36), TERRACOTTA),
        (frame(20, 8, 262, 36), WINE),
        (frame(120, -40, 140, 40), SAFFRON),
        (frame(254, -46, 288, 46), SAND),
        (frame(254, 14, 288, 46), mix(SAND, WINE, 0.4)),
    ):
        sheet.polygon(turned(moved(part, x, y), DOME, -56), ink)
