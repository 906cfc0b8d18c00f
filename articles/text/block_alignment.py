"""Which block of a body became which block of another.

Equal blocks hold the two bodies together; between them, blocks that share enough words are the same
block, rewritten. A block that became two, or two that became one, are told as such.
"""

from itertools import pairwise

from .alignment import Pair, matching
from .body_words import Block

ALIKE = 0.4
"""The share of common words from which on a block counts as rewritten and not as another one."""

REACH = 30
"""How far from its proportional place a rewritten block is looked for."""

_CLEARLY_MORE = 0.15

type Pairing = tuple[list[Block], list[Block]]


def paired_blocks(old: list[Block], new: list[Block]) -> list[Pairing]:
    """Every block of both bodies once, in order; either side of a pairing may be empty."""
    pairings: list[Pairing] = []
    edges = [(-1, -1), *aligned(old, new), (len(old), len(new))]
    for (here, new_here), (there, new_there) in pairwise(edges):
        gap, new_gap = list(range(here + 1, there)), list(range(new_here + 1, new_there))
        pairings += [([old[index]], []) for index in gap]
        pairings += [([], [new[index]]) for index in new_gap]
        if there < len(old):
            pairings.append(([old[there]], [new[new_there]]))
    return _with_splits(pairings)


def aligned(old: list[Block], new: list[Block]) -> list[Pair]:
    """Places of blocks that are the same or rewritten, rising on both sides."""
    equal = matching([block.key for block in old], [block.key for block in new])
    pairs = list(equal)
    for (here, new_here), (there, new_there) in pairwise([(-1, -1), *equal, (len(old), len(new))]):
        gap, new_gap = old[here + 1 : there], new[new_here + 1 : new_there]
        pairs += [(here + 1 + i, new_here + 1 + j) for i, j in _alike(gap, new_gap)]
    return sorted(pairs)


def _alike(old: list[Block], new: list[Block]) -> list[Pair]:
    """The pairs of rewritten blocks that have the most in common altogether, in order."""
    best: dict[Pair, float] = {}
    step: dict[Pair, str] = {}
    for i in range(len(old) + 1):
        for j in _reachable(i, len(old), len(new)):
            choices = {"old": best.get((i - 1, j), -1.0), "new": best.get((i, j - 1), -1.0)}
            if i and j and (likeness := _likeness(old[i - 1], new[j - 1])) >= ALIKE:
                choices["both"] = best.get((i - 1, j - 1), -1.0) + likeness
            step[i, j] = max(choices, key=lambda name: choices[name])
            best[i, j] = max(choices[step[i, j]], 0.0)
    return _walked_back(step, len(old), len(new))


def _reachable(i: int, length: int, new_length: int) -> range:
    middle = i * new_length // length if length else 0
    return range(max(0, middle - REACH), min(new_length, middle + REACH) + 1)


def _walked_back(step: dict[Pair, str], i: int, j: int) -> list[Pair]:
    pairs: list[Pair] = []
    while i and j:
        taken = step[i, j]
        if taken == "both":
            pairs.append((i - 1, j - 1))
        i, j = i - (taken != "new"), j - (taken != "old")
    return pairs


def _likeness(old: Block, new: Block) -> float:
    return _shared(old.vocabulary, new.vocabulary)


def _shared(words: frozenset, others: frozenset) -> float:
    """Dice's coefficient of two vocabularies."""
    if not words or not others:
        return 0.0
    return 2 * len(words & others) / (len(words) + len(others))


def _with_splits(pairings: list[Pairing]) -> list[Pairing]:
    """A block on its own next to a pair joins it where the pair then has clearly more in common."""
    joined: list[Pairing] = []
    for pairing in pairings:
        if joined and _belongs_together(joined[-1], pairing):
            old, new = joined.pop()
            pairing = (old + pairing[0], new + pairing[1])  # noqa: PLW2901
        joined.append(pairing)
    return joined


def _belongs_together(one: Pairing, other: Pairing) -> bool:
    if _is_pair(one) == _is_pair(other):
        return False
    pair = one if _is_pair(one) else other
    together = _pairing_likeness((one[0] + other[0], one[1] + other[1]))
    return together >= _pairing_likeness(pair) + _CLEARLY_MORE


def _is_pair(pairing: Pairing) -> bool:
    return bool(pairing[0] and pairing[1])


def _pairing_likeness(pairing: Pairing) -> float:
    old, new = (frozenset().union(*(block.vocabulary for block in side)) for side in pairing)
    return _shared(old, new)
