"""The printing table: a sheet that takes flat shapes, and shades laid over them through screens."""

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Self

from PIL import Image, ImageChops, ImageDraw

from .palette import Colour
from .screens import COARSE, HEIGHT, WIDTH, Corner, Light, Screen, plain
from .shapes import Point

SCALE = 2
"""Everything is drawn this much larger and then reduced: Pillow itself does not smooth edges."""

Outline = Sequence[Point]

WHOLE: Outline = ((0, 0), (WIDTH, 0), (WIDTH, HEIGHT), (0, HEIGHT))


class Sheet:
    """A sheet of paper; the scenes give all measures in pixels of the finished print."""

    def __init__(self, ground: Colour) -> None:
        self._image = Image.new("RGB", (WIDTH * SCALE, HEIGHT * SCALE), ground)
        self._pen = ImageDraw.Draw(self._image)

    def polygon(self, outline: Outline, ink: Colour) -> Self:
        """Fill an outline."""
        self._pen.polygon([(x * SCALE, y * SCALE) for x, y in outline], fill=ink)
        return self

    def box(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        ink: Colour,
        *,
        corner: float = 0,
    ) -> Self:
        """Fill an upright rectangle, with rounded corners if asked."""
        edges = (left * SCALE, top * SCALE, right * SCALE - 1, bottom * SCALE - 1)
        self._pen.rounded_rectangle(edges, corner * SCALE, fill=ink)
        return self

    def disc(self, x: float, y: float, radius: float, ink: Colour, flatness: float = 1) -> Self:
        """Fill a circle, or with `flatness` below one a circle seen at a slant."""
        rx, ry = radius * SCALE, radius * SCALE * flatness
        x, y = x * SCALE, y * SCALE
        self._pen.ellipse((x - rx, y - ry, x + rx, y + ry), fill=ink)
        return self

    def line(self, path: Iterable[Point], ink: Colour, width: float = 2) -> Self:
        """Stroke a path with round ends and joints, as a brush pen does."""
        scaled = [(x * SCALE, y * SCALE) for x, y in path]
        self._pen.line(scaled, fill=ink, width=max(1, round(width * SCALE)), joint="curve")
        if width > 2:
            for end in (scaled[0], scaled[-1]):
                self._pen.circle(end, width * SCALE / 2 - 0.5, fill=ink)
        return self

    def shade(self, light: Light, ink: Colour, *within: Outline, screen: Screen = plain) -> Self:
        """Print an ink where a light falls, through a screen and inside outlines (or anywhere)."""
        outlines = within or (WHOLE,)
        left, top, right, bottom = _bounds(outlines)
        if left >= right or top >= bottom:
            return self
        size = (right - left, bottom - top)
        tone = screen(_expose(light, (left, top), size), (left, top))
        tone = tone.resize((size[0] * SCALE, size[1] * SCALE))
        stencil = Image.new("L", tone.size)
        pen = ImageDraw.Draw(stencil)
        for outline in outlines:
            pen.polygon([((x - left) * SCALE, (y - top) * SCALE) for x, y in outline], fill=255)
        frame = (left * SCALE, top * SCALE, right * SCALE, bottom * SCALE)
        self._image.paste(ink, frame, ImageChops.multiply(tone, stencil))
        return self

    def finish(self) -> bytes:
        """Reduce the sheet to its final size and encode it."""
        final = self._image.resize((WIDTH, HEIGHT), Image.Resampling.LANCZOS)
        stream = BytesIO()
        final.save(stream, "WEBP", quality=80, method=6)
        return stream.getvalue()


def _bounds(outlines: Iterable[Outline]) -> tuple[int, int, int, int]:
    """Frame outlines in whole pixels of the sheet, so that shading costs only what it covers."""
    points = [point for outline in outlines for point in outline]
    across, down = [x for x, _ in points], [y for _, y in points]
    left, top = max(0, int(min(across))), max(0, int(min(down)))
    return left, top, min(WIDTH, int(max(across)) + 1), min(HEIGHT, int(max(down)) + 1)


def _expose(light: Light, corner: Corner, size: tuple[int, int]) -> Image.Image:
    """Turn a light into a grey image; computed coarsely and enlarged, as light has no detail."""
    columns, rows = size[0] // COARSE + 2, size[1] // COARSE + 2
    across, down = size[0] / columns, size[1] / rows
    strengths = (
        light(corner[0] + (column + 0.5) * across, corner[1] + (row + 0.5) * down)
        for row in range(rows)
        for column in range(columns)
    )
    grid = bytes(round(255 * min(max(strength, 0), 1)) for strength in strengths)
    return Image.frombytes("L", (columns, rows), grid).resize(size, Image.Resampling.BILINEAR)
