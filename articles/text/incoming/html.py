"""INCOMING: pasted HTML in, canonical HTML of the body schema out, with its footnotes."""

from dataclasses import dataclass

from ..addresses import clean_address
from ..bare_addresses import link_bare_addresses
from ..body import Element, Node, parse, serialise, text_of
from ..letters import clean_letters
from ..note_lists import says_notes
from ..sanitise import sanitise
from ..typed_notes import attach_typed_notes
from .breaks import part_at_breaks
from .docs_notes import attach_docs_notes
from .leftovers import without_leftovers
from .linked_notes import attach_linked_notes
from .lists import gather_lists
from .looks import raise_digits, read_looks
from .note_spaces import close_up_notes
from .reading import read
from .wrappers import without_wrappers


@dataclass(frozen=True)
class Incoming:
    """A body as it came in; its marks that found their note, and those whose note is missing.

    `left_over` counts the notes of a typed list that nothing in the text points to.
    """

    html: str
    matched: int = 0
    empty: int = 0
    left_over: int = 0


def read_html(html: str, *, docs_slice: str = "") -> Incoming:
    """Read HTML of any program; `docs_slice` is what Google Docs has on the clipboard beside it."""
    tree = read(html)
    without_leftovers(tree)
    in_docs = attach_docs_notes(tree, docs_slice)
    _clean_text(tree)
    read_looks(tree)
    part_at_breaks(tree)
    linked = attach_linked_notes(tree)
    raise_digits(tree)
    gather_lists(tree)
    _clean_links(tree)
    without_wrappers(tree)
    body = parse(sanitise(serialise(tree)))
    if linked.matched:
        _drop_empty_notes_section(body)
    return finished(
        body,
        matched=linked.matched + in_docs.matched,
        empty=linked.empty + in_docs.empty,
    )


def finished(body: Element, *, matched: int = 0, empty: int = 0) -> Incoming:
    """The last steps of every way in: typed marks, bare addresses, spaces before notes."""
    typed = attach_typed_notes(body)
    link_bare_addresses(body)
    _plain_headings(body)
    close_up_notes(body)
    return Incoming(
        sanitise(serialise(body)),
        matched=matched + len(typed.matched),
        empty=empty + len(typed.empty),
        left_over=len(typed.left_over),
    )


def _clean_text(element: Element) -> None:
    element.children = [
        clean_letters(child) if isinstance(child, str) else child for child in element.children
    ]
    for child in element.children:
        if isinstance(child, Element):
            _clean_text(child)


def _clean_links(element: Element) -> None:
    for child in element.children:
        if isinstance(child, Element):
            _clean_links(child)
            if "href" in child.attributes:
                child.attributes["href"] = clean_address(child.attributes["href"])


def _drop_empty_notes_section(body: Element) -> None:
    """Take away the heading and the rule that parted the notes from the text; they have left."""
    while body.children:
        last = body.children[-1]
        if isinstance(last, str) or not (last.tag == "hr" or says_notes(text_of(last))):
            return
        body.children.pop()


def _plain_headings(body: Element) -> None:
    """A heading looks bold by itself; saying so is a look of the page it came from."""
    for child in body.children:
        if isinstance(child, Element) and child.tag in {"h2", "h3"}:
            _unwrap_strong(child)


def _unwrap_strong(element: Element) -> None:
    children: list[Node] = []
    for child in element.children:
        if isinstance(child, Element):
            _unwrap_strong(child)
            children += child.children if child.tag == "strong" else [child]
        else:
            children.append(child)
    element.children = children
