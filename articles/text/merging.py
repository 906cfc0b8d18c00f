"""Two bodies written from the same third one, put together block by block.

In: the base and what two writers, `mine` and `theirs`, made of it, as canonical HTML. Out: pieces
in order. What only one of them changed is merged; what both changed differently is a conflict, for
somebody to decide.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from .block_alignment import paired_blocks
from .body_words import Block, blocks_of

SAME, MINE, THEIRS, BOTH, CONFLICT = "same", "mine", "theirs", "both", "conflict"


def who_changed(base: object, mine: object, theirs: object) -> str:
    """`same`: nobody. `mine`, `theirs`: one. `both`: both, alike. `conflict`: both, differently."""
    if mine == theirs:
        return SAME if mine == base else BOTH
    if mine == base:
        return THEIRS
    return MINE if theirs == base else CONFLICT


@dataclass(frozen=True)
class Piece:
    """A stretch of the body: who changed it, and its HTML in each version."""

    kind: str
    base: str
    mine: str
    theirs: str

    @property
    def merged(self) -> str:
        """What stands in the merged body; in a conflict, until it is decided, what I wrote."""
        return self.theirs if self.kind == THEIRS else self.mine


def merge_bodies(base: str, mine: str, theirs: str) -> list[Piece]:
    """The pieces of all three, in order; every block of each stands in exactly one piece."""
    bases, mines, theirses = blocks_of(base), blocks_of(mine), blocks_of(theirs)
    my_spans, their_spans = _spans(bases, mines), _spans(bases, theirses)
    pieces: list[Piece] = []
    at = (0, 0, 0)
    for start, end in _segments(len(bases), my_spans, their_spans):
        mine_here, theirs_here = (_whither(spans, start, end) for spans in (my_spans, their_spans))
        if mine_here and theirs_here:
            starts = start, mine_here[0], theirs_here[0]
            ends = end, mine_here[1], theirs_here[1]
            pieces += _piece(bases, mines, theirses, at, starts)
            pieces += _piece(bases, mines, theirses, starts, ends)
            at = ends
    pieces += _piece(bases, mines, theirses, at, (len(bases), len(mines), len(theirses)))
    return [piece for run in _runs(pieces) for piece in run]


type Place = tuple[int, int, int]
type Span = tuple[int, int]


def _spans(base: list[Block], other: list[Block]) -> dict[int, tuple[Span, Span]]:
    """For each block of the base that went on: the span it belongs to there, and in the other."""
    spans: dict[int, tuple[Span, Span]] = {}
    at, other_at = 0, 0
    for old, new in paired_blocks(base, other):
        end, other_end = at + len(old), other_at + len(new)
        if old and new:
            spans |= dict.fromkeys(range(at, end), ((at, end), (other_at, other_end)))
        at, other_at = end, other_end
    return spans


def _segments(length: int, *sides: dict[int, tuple[Span, Span]]) -> list[Span]:
    """The base cut wherever no writer's span of it would be torn."""
    cuts = [place for place in range(length + 1) if not any(_tears(place, side) for side in sides)]
    return list(pairwise(cuts))


def _tears(place: int, spans: dict[int, tuple[Span, Span]]) -> bool:
    return place in spans and spans[place][0][0] < place


def _whither(spans: dict[int, tuple[Span, Span]], start: int, end: int) -> Span | None:
    """Where a stretch of the base went, or None where not all of it went anywhere."""
    if any(place not in spans for place in range(start, end)):
        return None
    return spans[start][1][0], spans[end - 1][1][1]


def _piece(
    base: Sequence[Block],
    mine: Sequence[Block],
    theirs: Sequence[Block],
    starts: Place,
    ends: Place,
) -> list[Piece]:
    if starts == ends:
        return []
    texts = [
        "".join(block.html for block in blocks[start:end])
        for blocks, start, end in zip((base, mine, theirs), starts, ends, strict=True)
    ]
    return [Piece(who_changed(*texts), *texts)]


def _runs(pieces: list[Piece]) -> list[list[Piece]]:
    """Neighbours that nobody changed as one piece."""
    return [
        _as_one(list(run)) if kind == SAME else list(run)
        for kind, run in groupby(pieces, key=lambda piece: piece.kind)
    ]


def _as_one(pieces: list[Piece]) -> list[Piece]:
    text = "".join(piece.base for piece in pieces)
    return [Piece(SAME, text, text, text)]
