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

