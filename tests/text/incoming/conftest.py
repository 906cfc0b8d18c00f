"""Clipboards as the programs leave them; the shapes are theirs, the words are ours."""

from collections.abc import Callable
from pathlib import Path

import pytest

from articles.text.body import elements, parse, serialise
from articles.text.incoming.html import Incoming, read_html
from articles.text.incoming.plain import read_text

CLIPBOARD = Path(__file__).parents[2] / "fixtures" / "clipboard"


@pytest.fixture
def paste() -> Callable[[str], Incoming]:
    """What comes in of a saved clipboard."""

    def read(name: str) -> Incoming:
        content = (CLIPBOARD / name).read_text("utf-8")
        if name.endswith(".txt"):
            return read_text(content)
        slice_ = CLIPBOARD / name.replace(".html", ".slice.json")
        return read_html(content, docs_slice=slice_.read_text("utf-8") if slice_.exists() else "")

    return read


def blocks(html: str) -> list[str]:
    """The blocks of a body one by one."""
    root = parse(html)
    return [serialise(type(root)("body", {}, [block])) for block in root.children]


def notes(html: str) -> list[str]:
    return [serialise(note) for note in elements(parse(html), "footnote")]
