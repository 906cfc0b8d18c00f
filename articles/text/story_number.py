"""The number of a story, as colleagues write it (`#127`) or as it stands in an address of ours."""

import re

from .folding import fold

LARGEST = 2**63 - 1

_NAMED = re.compile(r"#\s?(\d+)|(\d+)\s?#", re.ASCII)
_ADDRESS = re.compile(r"(?:^|/)(?:a|articles/article)/(\d+)(?:[/?#]|$)", re.ASCII)
_BARE = re.compile(r"\d+", re.ASCII)


def story_number(text: str) -> int | None:
    """The number in `#127`, in `/a/127`, or in `https://…/en/a/127/slug/`; else None.

    A number that no story can have is 0, which none has.
    """
    folded = fold(text)
    match = _NAMED.fullmatch(folded) or _ADDRESS.search(folded)
    return _number(next(filter(None, match.groups()))) if match else None


def bare_number(text: str) -> int | None:
    """The number in a text that is nothing else: a story's, or a word of a headline."""
    folded = fold(text)
    return _number(folded) if _BARE.fullmatch(folded) else None


def _number(digits: str) -> int:
    return int(digits) if len(digits) < 20 and int(digits) <= LARGEST else 0
