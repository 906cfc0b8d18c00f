"""INCOMING: which links of a text are marks of footnotes, and which lead from a note back to one.

Word (`_ftn1`/`_ftnref1`, `_edn1`), LibreOffice (`sdfootnote1sym`/`sdfootnote1anc`), Google Docs
(`ftnt1`/`ftnt_ref1`), wikis (`cite_note-1`/`cite_ref-1`), WordPress, Markdown and this site
(`fn-1`/`fnref-1`) all do the same under other names, so the links are followed and not the names.
"""

import re
from dataclasses import dataclass, field

from ..body import Element, text_of
from .anchors import Anchors, fragment_of
from .breaks import INLINE
from .reading import classes_of

MARK = re.compile(
    r"\W*(?:(?P<number>\d{1,3})|[a-z\u0621-\u064a]|[ivxlc]{1,6}|[*†‡§]{1,3})\W*", re.IGNORECASE
)
NOTE_NAME = re.compile(r"(foot|end)note|cite|ftn|edn|\bfn|حاشية|هامش", re.IGNORECASE)
_WAY_BACK = re.compile(r"ref\b|ref[\W_\d]|anc$|back", re.IGNORECASE)
_MARK_CLASSES = frozenset({"MsoFootnoteReference", "MsoEndnoteReference", "reference", "noteref"})
_SHORT = 12
"""Letters; a longer link says something, wherever it leads."""


@dataclass
class Marks:
    """The links of a tree that cite a note in it, those that lost theirs, and where they stand."""

    anchors: Anchors
    cited: list[Element] = field(default_factory=list)
    lost: list[Element] = field(default_factory=list)
    _places: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        answered = self._answered()
        for link in self.anchors.links:
            if self._is_citation(link, answered):
                self.cited.append(link)
                self._places |= {id(place) for place in self._places_of(link)}
            elif self._is_lost(link):
                self.lost.append(link)

    def is_way_back(self, link: Element) -> bool:
        """Whether a link in a note leads back to a place where the note is cited."""
        if link.attributes.get("role") == "doc-backlink":
            return True
        target = self.anchors.target(link)
        if target is None:
            return _is_short(link) and bool(_WAY_BACK.search(fragment_of(link)))
        return id(target) in self._places

    def _answered(self) -> dict[int, Element]:
        """The places that some later link leads back to, with the last such link."""
        found = ((self.anchors.target(link), link) for link in self.anchors.links)
        return {id(target): link for target, link in found if target is not None}

    def _places_of(self, link: Element) -> list[Element]:
        """The link and the inline elements around it, one of which bears the name of the place."""
        places = [link]
        for ancestor in self.anchors.ancestors(link):
            if ancestor.tag not in INLINE:
                break
            places.append(ancestor)
        return places

    def _is_citation(self, link: Element, answered: dict[int, Element]) -> bool:
        target = self.anchors.target(link)
        if target is None or not self.anchors.is_before(link, target) or not _is_short(link):
            return False
        backs = (answered.get(id(place)) for place in self._places_of(link))
        if any(back is not None and self.anchors.is_before(link, back) for back in backs):
            return True
        is_named = NOTE_NAME.search(fragment_of(link)) and MARK.fullmatch(text_of(link))
        return bool(is_named) or self._looks_like_mark(link)

    def _is_lost(self, link: Element) -> bool:
        has_target = self.anchors.target(link) is not None
        return (
            not has_target
            and not _WAY_BACK.search(fragment_of(link))
            and self._looks_like_mark(link)
        )

    def _looks_like_mark(self, link: Element) -> bool:
        mark = MARK.fullmatch(text_of(link))
        if mark is None or mark["number"] is None:
            return False
        inside = (child for child in link.children if isinstance(child, Element))
        around = [*self._places_of(link), *inside]
        return link.attributes.get("role") == "doc-noteref" or any(
            place.tag == "sup" or classes_of(place) & _MARK_CLASSES for place in around
        )


def _is_short(link: Element) -> bool:
    return len(text_of(link).strip()) <= _SHORT
