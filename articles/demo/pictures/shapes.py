"""Outlines: lists of points that the scenes fill, stroke or shade."""

from collections.abc import Iterable, Sequence
from math import cos, hypot, pi, radians, sin

Point = tuple[float, float]

KHATAM_WAIST = cos(pi / 4) / cos(pi / 8)
"""Inner to outer radius of the eight-point star that two crossed squares make."""


def path(text: str) -> list[Point]:
    """Read points written as in SVG, so that an outline is one line an illustrator can edit."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def curve(text: str) -> list[Point]:
    """Draw a soft curve through a few points written as for `path`."""
    return smooth(path(text))


def blob(text: str) -> list[Point]:
    """Close a soft curve through points written as for `path`."""
    return smooth(path(text), closed=True)


def smooth(points: Sequence[Point], closed: bool = False, steps: int = 10) -> list[Point]:
    """Draw a soft curve through points (Catmull-Rom): hills and hulls need only a few of them."""
    count = len(points)
    soft: list[Point] = []
    for index in range(count if closed else count - 1):
        around = (index - 1, index, index + 1, index + 2)
        near = [i % count if closed else min(max(i, 0), count - 1) for i in around]
        (ax, ay), (bx, by), (cx, cy), (dx, dy) = (points[i] for i in near)
        for step in range(steps):
            t = step / steps
            soft.append((_spline(ax, bx, cx, dx, t), _spline(ay, by, cy, dy, t)))
    return soft if closed else [*soft, points[-1]]


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    """Weigh four neighbours for one step of a soft curve."""
    return b + t / 2 * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))


def ribbon(text: str) -> list[Point]:
    """Give a soft curve of points `x,y,width` a body that swells and tapers like a brush stroke."""
    stops = [tuple(map(float, stop.split(","))) for stop in text.split()]
    middle = smooth([(x, y) for x, y, _ in stops])
    widths = [width for _, width in smooth([(0, width) for *_, width in stops])]
    left: list[Point] = []
    right: list[Point] = []
    for index, ((x, y), width) in enumerate(zip(middle, widths, strict=True)):
        (ax, ay), (bx, by) = middle[max(index - 1, 0)], middle[min(index + 1, len(middle) - 1)]
        length = 2 * (hypot(bx - ax, by - ay) or 1)
        across, along = (by - ay) / length * width, (bx - ax) / length * width
        left.append((x + across, y - along))
        right.append((x - across, y + along))
    return left + right[::-1]


def land(text: str) -> list[Point]:
    """Close a crest, written as for `path`, into land that runs off the foot of the sheet."""
    crest = curve(text)
    return [(crest[0][0], 740), *crest, (crest[-1][0], 740)]


def arc(
    x: float, y: float, radius: float, start: float, end: float, *, flat: float = 1
) -> list[Point]:
    """Walk along a circle between two angles (degrees, clockwise from the right)."""
    steps = max(8, int(abs(end - start) / 4))
    angles = [radians(start + (end - start) * step / steps) for step in range(steps + 1)]
    return [(x + radius * cos(angle), y + radius * flat * sin(angle)) for angle in angles]


def circle(x: float, y: float, radius: float, flat: float = 1) -> list[Point]:
    """Outline a circle (`flat` below one: seen at a slant), where a disc is to be shaded."""
    return arc(x, y, radius, 0, 360, flat=flat)


def frame(left: float, top: float, right: float, bottom: float) -> list[Point]:
    """Outline an upright rectangle, where a box is to be shaded."""
    return [(left, top), (right, top), (right, bottom), (left, bottom)]


def star(x: float, y: float, radius: float, waist: float = KHATAM_WAIST) -> list[Point]:
    """Outline the khatam, the eight-point star that signs the series."""
    corners = [(radius * (waist if turn % 2 else 1), turn * pi / 8) for turn in range(16)]
    return [(x + length * cos(angle), y + length * sin(angle)) for length, angle in corners]


def pointed(left: float, right: float, foot: float, spring: float, top: float) -> list[Point]:
    """Outline a pointed arch that stands on `foot`, starts to bend at `spring`, ends at `top`."""
    middle, half, rise = (left + right) / 2, (right - left) / 2, spring - top
    side = [(half * (1 - (step / 14) ** 2), rise * step / 14) for step in range(15)]
    west = [(middle - across, spring - up) for across, up in side]
    east = [(middle + across, spring - up) for across, up in reversed(side)]
    return [(left, foot), *west, *east, (right, foot)]


def turned(points: Iterable[Point], around: Point, degrees: float) -> list[Point]:
    """Tilt an outline about a point."""
    (ox, oy), c, s = around, cos(radians(degrees)), sin(radians(degrees))
    return [(ox + (x - ox) * c - (y - oy) * s, oy + (x - ox) * s + (y - oy) * c) for x, y in points]


def mirrored(points: Iterable[Point], axis: float = 640) -> list[Point]:
    """Reflect an outline in an upright line, by default the middle of the sheet."""
    return [(2 * axis - x, y) for x, y in points]


def moved(points: Iterable[Point], across: float, down: float, size: float = 1) -> list[Point]:
    """Set an outline drawn around the origin at its place and size."""
    return [(across + x * size, down + y * size) for x, y in points]


def between(start: Point, end: Point, share: float) -> Point:
    """Find the place a share of the way from one point to another."""
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
