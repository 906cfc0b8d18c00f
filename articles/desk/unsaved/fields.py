"""DESK: the fields of a story's form as scripts send them and copies keep them.

A text is a string, one choice the id as a string or an empty one, several a list of ids.
"""

from typing import Any

from articles.models.article import TEXT_FIELDS
from articles.models.version import Content
from articles.text.sanitise import sanitise

from ..guards import is_id
from ..site_languages import LANGUAGES

TEXTS = tuple(f"{name}_{code}" for code in LANGUAGES for name in TEXT_FIELDS)
CHOICES = ("section", "picture")
LISTS = ("tags", "byline")
NAMES = (*TEXTS, *CHOICES, *LISTS)

MAX_CHOSEN = 200


class Unreadable(Exception):
    """What was sent is nothing that a story's form would send."""


class OutOfStep(Exception):
    """A change of something else than what is kept; the sender has to send the whole again."""


def with_change(value: object, name: str, change: object) -> object:
    """The value of a field after a change: another value, or a splice of the present text.

    Raises Unreadable or OutOfStep.
    """
    if isinstance(change, dict):
        if name not in TEXTS:
            raise Unreadable
        return _spliced(value if isinstance(value, str) else "", change)
    return _proper(name, change)


def _proper(name: str, value: object) -> object:
    if name in LISTS:
        if isinstance(value, list) and len(value) <= MAX_CHOSEN and all(map(is_id, value)):
            return [str(pk) for pk in value]
    elif isinstance(value, str) and (name in TEXTS or value == "" or is_id(value)):
        return _whole(value)
    raise Unreadable


def _whole(text: str) -> str:
    """The text, where a database can hold it: browsers send neither NULs nor half characters."""
    if "\x00" in text:
        raise Unreadable
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise Unreadable from error
    return text


def _spliced(text: str, change: dict[str, Any]) -> str:
    """The text with `cut` units from `at` on replaced by `put`, which makes it `length` units long.

    Units are those of UTF-16, in which browsers count.
    """
    put = change.get("put")
    at, cut, length = (_count(change.get(name)) for name in ("at", "cut", "length"))
    if not isinstance(put, str):
        raise Unreadable
    units = _units(text)
    if len(units) < 2 * (at + cut):
        raise OutOfStep
    spliced = units[: 2 * at] + _units(put) + units[2 * (at + cut) :]
    if len(spliced) != 2 * length:
        raise OutOfStep
    return _whole(spliced.decode("utf-16-le", "surrogatepass"))


def _count(value: object) -> int:
    if type(value) is not int or value < 0:
        raise Unreadable
    return value


def _units(text: str) -> bytes:
    return text.encode("utf-16-le", "surrogatepass")


def as_sent(content: Content) -> dict[str, Any]:
    """A story's content as its form would send it."""
    return {name: _sent(name, content[name]) for name in NAMES}


def _sent(name: str, value: Any) -> Any:
    if name in LISTS:
        return [str(pk) for pk in value]
    return with_plain_lines(str(value or ""))


def content_with(base: Content, fields: dict[str, Any]) -> Content:
    """The content of a form that rests on `base` and in which these fields were typed."""
    typed = {name: _meant(name, value) for name, value in fields.items() if name in NAMES}
    return base | typed


def _meant(name: str, value: Any) -> Any:
    if name in LISTS:
        chosen = [int(pk) for pk in value]
        return chosen if name == "byline" else sorted(chosen)
    if name in CHOICES:
        return int(value) if value else None
    return sanitise(value) if name.startswith("body_") else with_plain_lines(value)


def comparable(content: Content) -> Content:
    """The content with its texts as scripts see them."""
    return {
        name: with_plain_lines(value) if isinstance(value, str) else value
        for name, value in content.items()
    }


def with_plain_lines(text: str) -> str:
    """Line ends as scripts see them; forms send them the way of the telegraph."""
    return text.replace("\r\n", "\n")
