"""A block's text as one string, and changes of the block by places in that string."""

from dataclasses import dataclass

from .body import Element, Node

A_NOTE = "\ufffc"
"""Stands for a footnote, which is one character of the text around it."""


def flat_text(element: Element) -> str:
    return "".join(
        child if isinstance(child, str) else A_NOTE if child.tag == "footnote" else flat_text(child)
        for child in element.children
    )


@dataclass(frozen=True)
class Change:
    """Nodes in the place of the text from `start` to `end`."""

    start: int
    end: int
    new: list[Node]


def change_text(element: Element, changes: list[Change]) -> None:
    """Make changes, which don't overlap and come in the order of the text.

    New nodes stand behind what was before them: not in a link that begins there. Emphasis and links
    in which nothing is left go with their text.
    """
    walk = _Walk(changes)
    walk.inside(element, 0)
    element.children += walk.left()


@dataclass
class _Walk:
    changes: list[Change]
    _made: int = 0
    _removed_until: int = 0

    def inside(self, element: Element, offset: int) -> int:
        """Change what is in an element that begins at `offset`; returns where it ended."""
        children: list[Node] = []
        for child in element.children:
            if isinstance(child, str):
                children += self._changed(child, offset)
                offset += len(child)
            elif child.tag == "footnote":
                children.append(child)
                offset += len(A_NOTE)
            else:
                offset = self.inside(child, offset)
                children += [child] if child.children else []
        element.children = children
        return offset

    def left(self) -> list[Node]:
        return [node for change in self.changes[self._made :] for node in change.new]

    def _changed(self, text: str, offset: int) -> list[Node]:
        kept: list[Node] = []
        place = min(len(text), max(0, self._removed_until - offset))
        while self._made < len(self.changes):
            change = self.changes[self._made]
            if change.start > offset + len(text):
                break
            self._made += 1
            begin = max(place, change.start - offset)
            kept += [text[place:begin], *change.new]
            place = min(len(text), max(begin, change.end - offset))
            self._removed_until = change.end
        return [node for node in [*kept, text[place:]] if node != ""]
