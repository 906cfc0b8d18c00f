"""What a rule of proofreading is: a pure function over the lines of a field, and its reason."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.functional import Promise

type Words = str | Promise
type Lines = Sequence[str]


@dataclass(frozen=True)
class Place:
    """Where a slip stands: `lines[line][start:end]`, all counted from 0 in code points.

    `fix` is what may safely stand there instead ("" takes it out), None where a person must decide.
    """

    line: int
    start: int
    end: int
    fix: str | None = None


@dataclass(frozen=True)
class Slip:
    """One kind of slip in one field, with every place of it in reading order.

    `rule` is a name that stays the same in every language and version; `reason` says to an editor
    why a copy editor minds.
    """

    rule: str
    message: Words
    is_blocking: bool
    places: tuple[Place, ...]
    reason: Words


@dataclass(frozen=True)
class Rule:
    """A rule, called with the lines of one field; None where it finds nothing."""

    name: str
    message: Words
    reason: Words
    find: Callable[[Lines], Iterable[Place]]
    is_blocking: bool = False

    def __call__(self, lines: Lines) -> Slip | None:
        places = tuple(self.find(lines))
        if not places:
            return None
        return Slip(self.name, self.message, self.is_blocking, places, self.reason)


def rule(
    name: str, message: Words, reason: Words, *, is_blocking: bool = False
) -> Callable[[Callable[[Lines], Iterable[Place]]], Rule]:
    """Make a rule of the function that finds its places."""
    return lambda find: Rule(name, message, reason, find, is_blocking)


def every(
    pattern: re.Pattern[str],
    lines: Lines,
    fix: str | Callable[[re.Match[str]], str | None] | None = None,
) -> Iterator[Place]:
    """A place for each match in the lines; `fix` is the same for all or made from the match."""
    for number, line in enumerate(lines):
        for match in pattern.finditer(line):
            mended = fix(match) if callable(fix) else fix
            yield Place(number, match.start(), match.end(), mended)
