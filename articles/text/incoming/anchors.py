"""INCOMING: the links inside copied HTML that lead to a place in the same HTML."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import unquote

from ..body import Element


@dataclass
class Anchors:
    """Who stands where in a tree: parents, order, names of places, links that lead there."""

    root: Element
    parents: dict[int, Element] = field(default_factory=dict)
    places: dict[str, Element] = field(default_factory=dict)
    links: list[Element] = field(default_factory=list)
    _spans: dict[int, tuple[int, int]] = field(default_factory=dict)
    """For each element the numbers, in text order, of itself and of the last one in it."""

    def __post_init__(self) -> None:
        self._look_into(self.root)

    def _look_into(self, parent: Element) -> None:
        own = len(self._spans)
        self._spans[id(parent)] = (own, own)
        for child in parent.children:
            if isinstance(child, Element):
                self.parents[id(child)] = parent
                for attribute in ("id", "name"):
                    if name := child.attributes.get(attribute):
                        self.places.setdefault(unquote(name), child)
                if child.tag == "a" and fragment_of(child):
                    self.links.append(child)
                self._look_into(child)
        self._spans[id(parent)] = (own, len(self._spans) - 1)

    def target(self, link: Element) -> Element | None:
        """The element in this HTML that a link leads to, whatever page its address names."""
        return self.places.get(fragment_of(link))

    def is_before(self, element: Element, other: Element) -> bool:
        """Whether an element ends before another begins."""
        return self._spans[id(element)][1] < self._spans[id(other)][0]

    def holds(self, element: Element, inner: Element) -> bool:
        """Whether `inner` is the element or stands in it."""
        begin, end = self._spans[id(element)]
        return begin <= self._spans[id(inner)][0] <= end

    def ancestors(self, element: Element) -> Iterator[Element]:
        """The element itself, its parent, and on to the root."""
        found: Element | None = element
        while found is not None:
            yield found
            found = self.parents.get(id(found))


def fragment_of(link: Element) -> str:
    return unquote(link.attributes.get("href", "").partition("#")[2])
