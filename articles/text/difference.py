"""What changed between two texts, told word by word and, for bodies, block by block.

In: two plain texts, or two bodies as canonical HTML; which spellings count as the same. Out: runs
of (kind, text) in reading order, what was removed before what was added in its place; a page shows
them as `<del>` and `<ins>` in the text's own direction. Where a spelling is ignored, the new text's
is shown.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from .alignment import Pair, matching
from .block_alignment import Pairing, paired_blocks
from .body_words import Block, blocks_of, break_before
from .words import NOTHING, Ignoring, Word, words_of

SAME, ADDED, REMOVED, CHANGED = "same", "added", "removed", "changed"


@dataclass(frozen=True)
class Run:
    """Words of one kind (same, added, removed) that stand alike: `marks` are those of `Word`."""

    kind: str
    text: str
    marks: tuple[str, ...] = ()


@dataclass(frozen=True)
class BlockDifference:
    """One block of either body, or one of each: `tag` is the new one's, `old_tag` the old one's."""

    kind: str
    tag: str
    old_tag: str
    runs: list[Run]


def text_difference(old: str, new: str, ignoring: Ignoring = NOTHING) -> list[Run]:
    """The runs that turn one plain text into the other; none where both are empty."""
    return _runs(words_of(old, ignoring), words_of(new, ignoring))


def body_difference(old: str, new: str, ignoring: Ignoring = NOTHING) -> list[BlockDifference]:
    """Every block of both bodies in order, with its footnotes where they are cited."""
    pairings = paired_blocks(blocks_of(old, ignoring), blocks_of(new, ignoring))
    return [_block_difference(pairing) for pairing in pairings]


def is_same(runs: Iterable[Run]) -> bool:
    return all(run.kind == SAME for run in runs)


def _block_difference(pairing: Pairing) -> BlockDifference:
    old, new = pairing
    tag, old_tag = (new or old)[0].tag, (old or new)[0].tag
    runs = _runs(_words_of_all(old), _words_of_all(new))
    if not old or not new:
        kind = ADDED if new else REMOVED
    else:
        kind = SAME if is_same(runs) and tag == old_tag else CHANGED
    return BlockDifference(kind, tag, old_tag, runs)


def _words_of_all(blocks: Sequence[Block]) -> list[Word]:
    words: list[Word] = []
    for block in blocks:
        words += [break_before(block.tag)] if words else []
        words += block.words
    return words


@dataclass
class _Stretch:
    """Words of both texts that go together: the same, or one in place of the other."""

    is_same: bool
    old: list[Word]
    new: list[Word]

    @property
    def weight(self) -> int:
        return max(sum(word.is_word for word in side) for side in (self.old, self.new))


def _runs(old: list[Word], new: list[Word]) -> list[Run]:
    pairs = matching([word.key for word in old], [word.key for word in new])
    runs: list[Run] = []
    # First the spaces, so that what lies between two shreds is weighed whole.
    for stretch in _readable(_readable(_stretches(old, new, pairs))):
        if stretch.is_same:
            # An address is worth showing only where it changed.
            runs += _joined(SAME, [word for word in stretch.new if "address" not in word.marks])
        else:
            runs += _joined(REMOVED, stretch.old) + _joined(ADDED, stretch.new)
    return runs


def _stretches(old: list[Word], new: list[Word], pairs: list[Pair]) -> list[_Stretch]:
    stretches: list[_Stretch] = []
    at, new_at = 0, 0
    for place, new_place in [*pairs, (len(old), len(new))]:
        if place > at or new_place > new_at:
            stretches.append(_Stretch(False, old[at:place], new[new_at:new_place]))
        if place < len(old):
            if not (stretches and stretches[-1].is_same):
                stretches.append(_Stretch(True, [], []))
            stretches[-1].old.append(old[place])
            stretches[-1].new.append(new[new_place])
        at, new_at = place + 1, new_place + 1
    return stretches


def _readable(stretches: list[_Stretch]) -> list[_Stretch]:
    """Without the few words that happen to be equal amid changes: nobody can read in shreds."""
    readable: list[_Stretch] = []
    for index, stretch in enumerate(stretches):
        following = stretches[index + 1] if index + 1 < len(stretches) else None
        if readable and _is_shred(readable[-1], stretch, following):
            stretch.is_same = False
        if readable and readable[-1].is_same == stretch.is_same:
            readable[-1].old += stretch.old
            readable[-1].new += stretch.new
        else:
            readable.append(stretch)
    return readable


def _is_shred(before: _Stretch, stretch: _Stretch, after: _Stretch | None) -> bool:
    if not stretch.is_same or before.is_same or after is None:
        return False
    if any("break" in word.marks for word in stretch.old):
        return False
    return stretch.weight * 2 <= min(before.weight, after.weight)


def _joined(kind: str, words: Iterable[Word]) -> list[Run]:
    return [
        Run(kind, "".join(word.text for word in run), marks)
        for marks, run in groupby(words, key=lambda word: word.marks)
    ]
