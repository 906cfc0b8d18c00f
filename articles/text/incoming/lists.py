"""INCOMING: lists that aren't written as lists: paragraphs, pieces of a list, lists beside items.

Word draws the number of an item in text (`mso-list: Ignore`) before a paragraph that only says its
level; Word for the web puts every item into a list of its own; Google Docs and LibreOffice write an
inner list beside the item it belongs to.
"""

import re
from dataclasses import dataclass

from ..body import Element, Node, text_of
from .reading import classes_of, descendants, style_of

_LEVEL = re.compile(r"(?P<list>l\d+)?\s*level(?P<level>[1-9])")
_NUMBER = re.compile(
    r"[(\[]?(?:\d{1,4}|[a-z\u0621-\u064a]{1,4})\s*[.):\-–/\]]+|\d{1,4}", re.IGNORECASE
)
"""What is drawn before a numbered item: 1. ١) أ- iv. (a); anything else is a bullet."""


@dataclass(frozen=True)
class _Item:
    level: int
    tag: str
    list_id: str
    content: list[Node]


def gather_lists(element: Element) -> None:
    """Make real lists, nested by their levels, of what stands for one below an element."""
    children: list[Node] = []
    run: list[_Item] = []
    for child in element.children:
        if run and isinstance(child, str) and not child.strip():
            continue
        items = _items(child) if isinstance(child, Element) else []
        if items:
            run += items
        else:
            children += [*_nested(run), child]
            run = []
    element.children = [*children, *_nested(run)]
    if element.tag in {"ul", "ol"}:
        _adopt_inner_lists(element)
    for child in element.children:
        if isinstance(child, Element):
            gather_lists(child)


def _items(element: Element) -> list[_Item]:
    if element.tag == "p":
        item = _word_item(element)
        return [item] if item else []
    if "ListContainerWrapper" in classes_of(element):
        return [item for child in element.children for item in _web_items(child)]
    return _web_items(element)


def _word_item(paragraph: Element) -> _Item | None:
    said = style_of(paragraph).get("mso-list", "")
    drawn = next((part for part in descendants(paragraph) if _is_drawn(part)), None)
    found = _LEVEL.search(said)
    if drawn is None or "none" in said:
        return None
    number = text_of(drawn).strip()
    _take_out(paragraph, drawn)
    return _Item(
        level=int(found["level"]) if found else 1,
        tag="ol" if _NUMBER.fullmatch(number) else "ul",
        list_id=(found["list"] or "") if found else "",
        content=[paragraph],
    )


def _is_drawn(element: Element) -> bool:
    return style_of(element).get("mso-list") == "ignore"


def _take_out(parent: Element, taken: Element) -> None:
    parent.children = [child for child in parent.children if child is not taken]
    for child in parent.children:
        if isinstance(child, Element):
            _take_out(child, taken)


def _web_items(node: Node) -> list[_Item]:
    """The items of one list of Word for the web, which says the level of each."""
    if isinstance(node, str) or node.tag not in {"ul", "ol"}:
        return []
    items = [child for child in node.children if isinstance(child, Element)]
    if not items or not all("data-aria-level" in item.attributes for item in items):
        return []
    return [
        _Item(
            level=_level(item.attributes["data-aria-level"]),
            tag=node.tag,
            list_id=item.attributes.get("data-listid", ""),
            content=item.children,
        )
        for item in items
    ]


def _level(said: str) -> int:
    return int(said) if re.fullmatch("[1-9]", said) else 1


@dataclass
class _OpenList:
    first: _Item
    element: Element
    last: Element


def _nested(items: list[_Item]) -> list[Node]:
    """The items as lists in lists; a change of kind or of list begins another one."""
    lists: list[Node] = []
    open_: list[_OpenList] = []
    for item in items:
        entry = Element("li", {}, item.content)
        while open_ and (open_[-1].first.level > item.level or _is_other(open_[-1].first, item)):
            open_.pop()
        if open_ and open_[-1].first.level == item.level:
            open_[-1].element.children.append(entry)
            open_[-1].last = entry
            continue
        inner = Element(item.tag, {}, [entry])
        siblings = open_[-1].last.children if open_ else lists
        siblings.append(inner)
        open_.append(_OpenList(item, inner, entry))
    return lists


def _is_other(first: _Item, item: _Item) -> bool:
    is_same = first.tag == item.tag and first.list_id == item.list_id
    return first.level == item.level and not is_same


def _adopt_inner_lists(element: Element) -> None:
    """Put a list that stands between items into the item before it."""
    children: list[Node] = []
    for child in element.children:
        before = next((node for node in reversed(children) if isinstance(node, Element)), None)
        is_list = isinstance(child, Element) and child.tag in {"ul", "ol"}
        if is_list and before is not None and before.tag == "li":
            before.children.append(child)
        else:
            children.append(child)
    element.children = children
