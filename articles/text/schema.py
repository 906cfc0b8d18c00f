"""The body schema: the closed set of HTML an article's body is made of, defined once.

Three parts of the project read it: the editor takes the extension names, the sanitiser takes the
tags and attributes, and the normaliser and renderer take which element may stand in which.
The nesting follows what the editor writes (a list item holds paragraphs), so that a body that is
opened and saved unchanged stays the same to the letter.
"""

import re
from urllib.parse import urlsplit

# Extension of the editor → the tags it writes → the attributes each of them may carry.
EXTENSIONS: dict[str, dict[str, tuple[str, ...]]] = {
    "Paragraph": {"p": ()},
    "Heading": {"h2": (), "h3": ()},
    "Bold": {"strong": ()},
    "Italic": {"em": ()},
    "Link": {"a": ("href",)},
    "BulletList": {"ul": ()},
    "OrderedList": {"ol": ()},
    "ListItem": {"li": ()},
    "Quotation": {"blockquote": (), "cite": ()},
    "HorizontalRule": {"hr": ()},
    "Table": {"table": (), "tbody": ()},
    "TableRow": {"tr": ()},
    "TableHeader": {"th": ("colspan", "rowspan")},
    "TableCell": {"td": ("colspan", "rowspan")},
    "Footnote": {"footnote": ()},
    "PictureFigure": {"figure": ("data-picture",)},
    "EmbedFigure": {"figure": ("data-embed",)},
    "RelatedStory": {"aside": ("data-article",)},
}

HEADINGS = frozenset({"h2", "h3"})
LISTS = frozenset({"ul", "ol"})
ATOMS = frozenset({"hr", "figure", "aside"})
"""Elements that never have content: what they show is looked up when they are rendered."""

INLINE = frozenset({"strong", "em", "a", "footnote"})
BLOCKS = frozenset({"p", "blockquote", "table"}) | HEADINGS | LISTS | ATOMS
PROSE = frozenset({"p"}) | LISTS

# Parent → the elements that may stand in it. Text may stand wherever inline elements may.
CHILDREN: dict[str, frozenset[str]] = {
    "body": BLOCKS,
    "p": INLINE,
    "h2": INLINE,
    "h3": INLINE,
    "cite": frozenset({"strong", "em", "a"}),
    "strong": INLINE - {"strong"},
    "em": INLINE - {"em"},
    "a": frozenset({"strong", "em"}),
    "footnote": frozenset({"strong", "em", "a"}),
    "ul": frozenset({"li"}),
    "ol": frozenset({"li"}),
    "li": PROSE,
    "blockquote": PROSE | {"cite"},
    "table": frozenset({"tbody"}),
    "tbody": frozenset({"tr"}),
    "tr": frozenset({"th", "td"}),
    "th": PROSE,
    "td": PROSE,
    "hr": frozenset(),
    "figure": frozenset(),
    "aside": frozenset(),
}

MAX_LIST_DEPTH = 16
"""Lists in lists; a deeper one becomes paragraphs, so that no body is deeper than can be read."""

PHRASING_PARENTS = frozenset({"p", "h2", "h3", "cite"}) | INLINE
"""Elements that hold text; everywhere else loose text is wrapped in a paragraph."""

LINK_SCHEMES = frozenset({"http", "https", "mailto", "tel"})

_NUMBER = re.compile(r"[1-9][0-9]{0,8}")
_SPAN = re.compile(r"[1-9][0-9]?")


def tags() -> set[str]:
    """Every tag of the schema."""
    return {tag for by_tag in EXTENSIONS.values() for tag in by_tag}


def attributes() -> dict[str, set[str]]:
    """The attributes each tag may carry; tags without any are left out."""
    allowed: dict[str, set[str]] = {}
    for by_tag in EXTENSIONS.values():
        for tag, names in by_tag.items():
            if names:
                allowed.setdefault(tag, set()).update(names)
    return allowed


def allowed_value(tag: str, name: str, value: str) -> str | None:
    """The value an attribute may keep, tidied, or None where it must go."""
    value = value.strip()
    if name == "href":
        return value if is_link(value) else None
    if name == "data-embed":
        return value if is_web_address(value) else None
    if name in {"data-picture", "data-article"}:
        return value if _NUMBER.fullmatch(value) else None
    if name in {"colspan", "rowspan"}:
        return value if value != "1" and _SPAN.fullmatch(value) else None
    return None


def is_link(address: str) -> bool:
    """Whether an address may stand behind a link: absolute, and of a scheme readers expect."""
    scheme = _scheme(address)
    if scheme in {"http", "https"}:
        return is_web_address(address)
    return scheme in LINK_SCHEMES


def is_web_address(address: str) -> bool:
    """Whether an address is an absolute http(s) URL with a host."""
    try:
        parts = urlsplit(address)
        return parts.scheme.lower() in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme.lower()
    except ValueError:
        return ""
