"""People, drawn as simply as a street sign draws them but dressed as in the region."""

from .canvas import Sheet
from .palette import Colour
from .shapes import Point, blob, moved

ROBE = blob("0,-80 9,-79 16,-70 19,-50 20,-24 23,0 0,2 -23,0 -20,-24 -19,-50 -16,-70 -9,-79")
SCARF = blob("0,-101 8,-98 10,-90 9,-83 13,-76 0,-72 -13,-76 -9,-83 -10,-90 -8,-98")


def robed(sheet: Sheet, foot: Point, height: float, robe: Colour, scarf: Colour) -> None:
    """Stand a person in a long robe and a headscarf."""
    sheet.polygon(moved(ROBE, *foot, height / 100), robe)
    sheet.polygon(moved(SCARF, *foot, height / 100), scarf)
