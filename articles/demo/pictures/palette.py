"""The inks of the house: every picture is printed from a few of these, so the series holds."""

Colour = tuple[int, int, int]

INK = (16, 26, 45)
NIGHT = (30, 49, 80)
SLATE = (70, 96, 122)
PAPER = (246, 236, 215)
SAND = (232, 208, 163)
SAFFRON = (235, 164, 47)
TERRACOTTA = (200, 88, 48)
WINE = (112, 36, 52)
ROSE = (222, 150, 136)
TEAL = (26, 104, 108)
LAGOON = (92, 168, 160)
MIST = (186, 212, 201)
OLIVE = (96, 108, 50)
SAGE = (164, 174, 118)
SKIN = (211, 130, 88)


def mix(one: Colour, other: Colour, share: float) -> Colour:
    """Overprint two inks: a picture needs half-tones that still belong to its palette."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue
