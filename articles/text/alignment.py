"""What two sequences have in common, in order: the ground of every difference and every merge.

Rare things anchor first (patience difference, Bram Cohen): a word that stands once on either side
says more than the hundredth `في`. What lies between anchors is aligned the same way, and small
rests by the longest common runs. So the cost grows with the length, not with its square.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Hashable, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

LARGEST_REST = 40_000
"""Old times new things in a rest that is still compared; a larger one has nothing to hold on to."""

type Pair = tuple[int, int]
type Region = tuple[int, int, int, int]


def matching(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[Pair]:
    """Pairs of places (in `old`, in `new`) that hold equal things, rising on both sides."""
    pairs: list[Pair] = []
    regions: list[Region] = [(0, len(old), 0, len(new))]
    while regions:
        region = _without_equal_ends(old, new, regions.pop(), pairs)
        if anchors := _anchors(old, new, region):
            pairs.extend(anchors)
            regions.extend(_between(region, anchors))
        else:
            pairs.extend(_common_runs(old, new, region))
    return sorted(pairs)


def _without_equal_ends(old, new, region: Region, pairs: list[Pair]) -> Region:
    """The region without what is equal at its two ends, which is noted in `pairs`."""
    start, end, new_start, new_end = region
    while start < end and new_start < new_end and old[start] == new[new_start]:
        pairs.append((start, new_start))
        start, new_start = start + 1, new_start + 1
    while start < end and new_start < new_end and old[end - 1] == new[new_end - 1]:
        end, new_end = end - 1, new_end - 1
        pairs.append((end, new_end))
    return start, end, new_start, new_end


def _anchors(old, new, region: Region) -> list[Pair]:
    """The longest rising row of things that stand once in either part of the region."""
    start, end, new_start, new_end = region
    counts, new_counts = Counter(old[start:end]), Counter(new[new_start:new_end])
    place = {new[index]: index for index in range(new_start, new_end)}
    return _longest_rising(
        [
            (index, place[old[index]])
            for index in range(start, end)
            if counts[old[index]] == 1 and new_counts[old[index]] == 1
        ]
    )


def _longest_rising(pairs: list[Pair]) -> list[Pair]:
    """The longest part of `pairs`, whose first places rise, in which the second ones rise too."""
    ends: list[int] = []
    rows: list[int] = []
    before: list[int | None] = []
    for index, (_old, new) in enumerate(pairs):
        length = bisect_left(ends, new)
        before.append(rows[length - 1] if length else None)
        ends[length : length + 1] = [new]
        rows[length : length + 1] = [index]
    longest: list[Pair] = []
    at = rows[-1] if rows else None
    while at is not None:
        longest.append(pairs[at])
        at = before[at]
    return longest[::-1]


def _between(region: Region, anchors: list[Pair]) -> list[Region]:
    start, end, new_start, new_end = region
    edges = [(start - 1, new_start - 1), *anchors, (end, new_end)]
    return [
        (here + 1, there, new_here + 1, new_there)
        for (here, new_here), (there, new_there) in pairwise(edges)
        if there > here + 1 and new_there > new_here + 1
    ]


def _common_runs(old, new, region: Region) -> list[Pair]:
    start, end, new_start, new_end = region
    if not 0 < (end - start) * (new_end - new_start) <= LARGEST_REST:
        return []
    matcher = SequenceMatcher(None, old[start:end], new[new_start:new_end], autojunk=False)
    return [
        (start + block.a + step, new_start + block.b + step)
        for block in matcher.get_matching_blocks()
        for step in range(block.size)
    ]
