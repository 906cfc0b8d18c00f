"""Rooms lit for one person: a ward and a stage."""

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
    mix,
)
from .screens import even, grain, khatam, linear, radial
from .shapes import blob, circle, curve, frame, mirrored, path, ribbon, smooth


def hospital() -> Sheet:
    """A ward in the morning: a nurse takes a patient's hand."""
    sheet = Sheet(mix(MIST, PAPER, 0.35))
    sheet.box(0, 430, 1280, 610, mix(MIST, LAGOON, 0.35)).box(0, 424, 1280, 432, LAGOON)
    sheet.box(0, 610, 1280, 720, mix(LAGOON, TEAL, 0.45))
    _view(sheet)
    _curtain(sheet)
    spill = path("400,610 860,610 1040,720 480,720")
    sheet.shade(linear((640, 740), (640, 600), 0.6), PAPER, spill)
    _drip(sheet)
    _nurse(sheet)
    _bed(sheet)
    sleeve = mix(TEAL, LAGOON, 0.35)
    sheet.disc(674, 384, 28, sleeve)
    sheet.polygon(ribbon("676,384,56 628,462,46 566,494,30"), sleeve)
    sheet.disc(552, 498, 17, SKIN)
    return sheet


def _view(sheet: Sheet) -> None:
    """Let the morning in."""
    pane = frame(412, 66, 868, 386)
    sheet.box(396, 50, 884, 402, PAPER, corner=8).polygon(pane, mix(ROSE, PAPER, 0.35))
    sheet.shade(linear((640, 80), (640, 330)), mix(SAFFRON, PAPER, 0.6), pane)
    sheet.disc(530, 246, 80, SAFFRON)
    far = [(412, 386), *curve("412,300 500,270 620,310 740,262 868,300"), (868, 386)]
    sheet.polygon(far, LAGOON)
    sheet.shade(linear((640, 330), (640, 260)), MIST, far, screen=grain)
    near = [(412, 386), *curve("412,350 540,330 700,356 868,330"), (868, 386)]
    sheet.polygon(near, TEAL)
    sheet.box(634, 60, 646, 392, PAPER).box(404, 180, 876, 188, PAPER)
    sheet.box(380, 396, 900, 412, PAPER, corner=5)


def _curtain(sheet: Sheet) -> None:
    """Hang a curtain in pleats."""
    sheet.line([(360, 30), (1160, 30)], SLATE, 6)
    for pleat in range(6):
        x = 950 + pleat * 32
        ink = ROSE if pleat % 2 else mix(ROSE, TERRACOTTA, 0.35)
        sheet.polygon(ribbon(f"{x},28,40 {x + 4},200,40 {x + 8},400,40 {x},604,42"), ink)


def _drip(sheet: Sheet) -> None:
    """Stand the drip at the head of the bed."""
    sheet.line(path("296,110 296,664"), SLATE, 6).line(path("262,666 330,666"), SLATE, 8)
    sheet.line(path("268,112 324,112"), SLATE, 5)
    sheet.box(272, 126, 320, 206, PAPER, corner=10).box(272, 158, 320, 206, TEAL, corner=10)
    sheet.line(curve("296,206 306,330 350,470 470,512"), SLATE, 3)


def _nurse(sheet: Sheet) -> None:
    """Stand the nurse beyond the bed, turned to the patient."""
    coat = blob("735,340 796,356 826,420 834,540 846,664 630,664 640,540 644,420 674,356")
    sheet.polygon(coat, TEAL)
    sheet.shade(linear((740, 500), (860, 500)), mix(TEAL, INK, 0.5), coat, screen=grain)
    scarf = "738,186 776,202 790,250 782,300 802,346 735,372 674,346 694,300 688,250 700,202"
    sheet.polygon(blob(scarf), PAPER)
    sheet.polygon(blob("694,236 710,216 736,220 748,254 738,288 714,300 698,280"), SKIN)


def _bed(sheet: Sheet) -> None:
    """Make the bed, with the patient propped up in it."""
    sheet.box(330, 392, 348, 660, SLATE, corner=6).box(936, 460, 954, 660, SLATE, corner=6)
    sheet.box(340, 524, 944, 580, PAPER, corner=8)
    sheet.polygon(blob("344,410 392,388 440,420 446,500 420,530 346,530"), PAPER)
    sheet.polygon(blob("420,452 466,446 536,500 560,548 420,548"), SAND)
    sheet.disc(430, 412, 42, SKIN)
    hair = "388,436 382,396 400,368 436,360 470,378 474,396 440,392 418,400 408,424 402,446"
    sheet.polygon(blob(hair), INK)
    sheet.polygon(ribbon("446,476,34 486,512,30 548,504,20"), SAND)
    top = curve("500,530 600,488 740,500 870,462 948,490")
    blanket = [*top, (948, 618), *curve("948,618 840,610 740,620 620,610 512,618"), (500, 530)]
    sheet.polygon(blanket, TERRACOTTA)
    sheet.shade(even(0.8), SAFFRON, blanket, screen=khatam(44, 2))
    sheet.shade(linear((730, 530), (730, 640)), WINE, blanket, screen=grain)
    for x in (340, 944):
        sheet.disc(x, 664, 15, INK).disc(x, 664, 6, PAPER)


def theatre() -> Sheet:
    """One player with an oud holds a whole house."""
    sheet = Sheet(mix(WINE, INK, 0.6))
    sheet.shade(radial((640, 330), 480, 0.4), TERRACOTTA, screen=khatam(112, 2))
    sheet.polygon(path("0,520 1280,520 1280,640 0,640"), mix(TERRACOTTA, WINE, 0.6))
    for board in range(-9, 10):
        seam = [(640 + board * 60, 520), (640 + board * 92, 640)]
        sheet.line(seam, mix(TERRACOTTA, WINE, 0.85), 2)
    light = mix(SAFFRON, PAPER, 0.35)
    cone = path("596,-20 684,-20 900,562 380,562")
    sheet.shade(linear((640, 760), (640, -60), 0.75), light, cone)
    sheet.disc(640, 562, 260, light, 0.19)
    _player(sheet)
    _drapes(sheet)
    _house(sheet)
    return sheet


def _player(sheet: Sheet) -> None:
    """Seat the player on a stool in the light."""
    sheet.disc(640, 570, 124, mix(SAFFRON, TERRACOTTA, 0.75), 0.14)
    for leg in ("598,480 588,572", "684,480 694,572"):
        sheet.line(path(leg), INK, 8)
    suit = blob(
        "640,308 684,322 702,380 704,462 752,486 758,530 736,574 700,574 708,526 640,506"
        " 574,526 584,574 548,574 526,530 530,486 578,462 580,380 598,322"
    )
    sheet.polygon(suit, NIGHT)
    sheet.polygon(path("622,310 658,310 640,360"), PAPER)
    sheet.polygon(blob("640,242 668,252 672,288 656,314 640,320 624,314 608,288 612,252"), SKIN)
    sheet.polygon(blob("610,284 624,296 640,292 656,296 670,284 660,314 640,324 620,314"), INK)
    sheet.polygon(path("612,258 616,212 664,212 668,258"), WINE)
    sheet.line(path("640,212 672,220 676,246"), INK, 3)
    _oud(sheet)


def _oud(sheet: Sheet) -> None:
    """Lay the oud across the lap, and both hands on it."""
    sheet.polygon(path("690,408 852,346 858,360 700,432"), SAFFRON)
    sheet.polygon(path("846,342 884,366 874,378 846,362"), WINE)
    body = blob("524,470 538,420 592,394 656,404 730,386 706,444 650,498 576,512")
    sheet.polygon(body, TERRACOTTA)
    sheet.shade(linear((620, 440), (570, 520)), WINE, body, screen=grain)
    sheet.disc(622, 446, 20, INK).line(path("580,466 850,352"), PAPER, 2)
    sleeve = mix(NIGHT, SLATE, 0.45)
    sheet.disc(596, 346, 17, sleeve).disc(686, 346, 17, sleeve)
    sheet.polygon(ribbon("596,346,34 552,410,32 596,452,20"), sleeve)
    sheet.polygon(ribbon("686,346,34 752,420,30 780,384,18"), sleeve)
    sheet.disc(602, 454, 13, SKIN).disc(784, 380, 12, SKIN)


def _drapes(sheet: Sheet) -> None:
    """Tie the curtain back in pleats, to both sides alike, and hang the valance over it."""
    for pleat in range(9):
        east = [(480 - pleat * 56) * share for share in (1, 0.96, 0.42, 0.5)]
        hem = smooth(list(zip(east, (-10, 190, 440, 604), strict=True)))
        fold = [(-10, -10), *hem, (-10, 604)]
        ink = mix(TERRACOTTA, WINE, 0.7 if pleat % 2 else 0.15)
        sheet.polygon(fold, ink).polygon(mirrored(fold), ink)
    tie = path("-10,428 206,424 204,448 -10,452")
    sheet.polygon(tie, SAFFRON).polygon(mirrored(tie), SAFFRON)
    for swag in range(9):
        x = swag * 160
        sheet.disc(x, -6, 96, SAFFRON, 0.82).disc(x, -10, 92, WINE, 0.82)
        sheet.shade(linear((x, 70), (x, -10)), TERRACOTTA, circle(x, -10, 92, 0.82))


def _house(sheet: Sheet) -> None:
    """Seat the audience in the dark, row by row."""
    sheet.box(0, 600, 1280, 636, SAFFRON)
    sheet.shade(even(), WINE, frame(0, 602, 1280, 634), screen=khatam(34, 2))
    for row, ink in enumerate((mix(INK, WINE, 0.5), INK)):
        y = 640 + row * 36
        for x in range(-20 + row * 50, 1330, 100):
            sheet.disc(x, y, 25, ink).box(x - 46, y + 20, x + 46, 740, ink, corner=26)
