"""PRESS: a canonical body in, the HTML that readers get out. Runs once, at publication.

Pictures and labels are settled here. Related stories are not: whether one may be shown depends on
the moment of reading, so `<aside data-article>` stays for the reader's page to fill.
"""

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from urllib.parse import urlsplit

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from articles.models import Picture
from articles.text.bidi import direction_of, first_strong_direction, split_jumping
from articles.text.body import Element, Node, elements, parse, text_of
from articles.text.digits import with_digits
from articles.text.footnotes import NumberedNote, numbered_notes
from articles.text.ordinals import letter_of
from articles.text.schema import is_web_address

from .embed_cards import embed_card


@dataclass(frozen=True)
class Note:
    """A footnote as the press found it: number from 1, plain text, first web address or empty.

    A note that is cited in several places is one note; `citations` says how many.
    """

    number: int
    text: str
    source_url: str
    citations: int = 1

    @property
    def source_host(self) -> str:
        return (urlsplit(self.source_url).hostname or "").removeprefix("www.")


@dataclass(frozen=True)
class RenderedBody:
    """HTML for readers, with the footnotes and the ids of the stories it points to."""

    html: str
    notes: list[Note]
    related: list[int]


def render_body(body: str, language: str) -> RenderedBody:
    """Render canonical HTML (see `articles.text.schema`) in the direction of its language."""
    tree = parse(body)
    with translation.override(language):
        numbered = numbered_notes(tree)
        renderer = _Renderer(language, _pictures_of(tree), _places(numbered))
        html = renderer.inside(tree) + renderer.endnotes(numbered)
    return RenderedBody(html, [_note(note) for note in numbered], _related_in(tree))


def notes_of(body: str) -> list[Note]:
    """The footnotes of a canonical body in order, each once, empty ones included."""
    return [_note(note) for note in numbered_notes(parse(body))]


def _note(note: NumberedNote) -> Note:
    addresses = (link.attributes["href"] for link in elements(note.footnote, "a"))
    text = " ".join(text_of(note.footnote, notes=True).split())
    source = next(filter(is_web_address, addresses), "")
    return Note(note.number, text, source, len(note.citations))


def _places(notes: list[NumberedNote]) -> dict[int, tuple[int, int]]:
    """For each `<footnote>` in the tree its number, and the how manieth citation of it it is."""
    return {
        id(footnote): (note.number, occurrence)
        for note in notes
        for occurrence, footnote in enumerate(note.citations, start=1)
    }


def _pictures_of(tree: Element) -> dict[int, Picture]:
    ids = {int(figure.attributes.get("data-picture", 0)) for figure in elements(tree, "figure")}
    return Picture.objects.in_bulk(ids - {0})


def _related_in(tree: Element) -> list[int]:
    ids = [int(aside.attributes["data-article"]) for aside in elements(tree, "aside")]
    return list(dict.fromkeys(ids))


@dataclass
class _Renderer:
    language: str
    pictures: dict[int, Picture]
    places: dict[int, tuple[int, int]]

    def inside(self, element: Element) -> str:
        return "".join(self._node(child) for child in element.children)

    def endnotes(self, notes: list[NumberedNote]) -> str:
        if not notes:
            return ""
        items = [self._endnote(note) for note in notes]
        return render_to_string("components/footnotes.html", {"items": items})

    def _endnote(self, note: NumberedNote) -> dict:
        direction = _other_direction(text_of(note.footnote, notes=True), self.language)
        return {
            "number": note.number,
            "shown": self._digits(note.number),
            "html": f"<span{direction}>{self.inside(note.footnote)}</span>",
            "citations": [
                {"id": _mark_id(note.number, place), "letter": letter_of(place, self.language)}
                for place in range(1, len(note.citations) + 1)
            ],
        }

    def _node(self, node: Node) -> str:
        if isinstance(node, str):
            return self._text(node)
        special: dict[str, Callable[[Element], str]] = {
            "footnote": self._footnote_mark,
            "a": self._link,
            "figure": self._figure,
            "table": self._table,
            "hr": lambda _element: "<hr>",
            "aside": lambda aside: (
                f'<aside data-article="{aside.attributes["data-article"]}"></aside>'
            ),
        }
        if node.tag in special:
            return special[node.tag](node)
        return f"<{node.tag}{self._direction(node)}{_spans(node)}>{self.inside(node)}</{node.tag}>"

    def _text(self, text: str) -> str:
        if direction_of(self.language) == "ltr":
            return escape(text, quote=False)
        return "".join(
            f'<bdi dir="ltr">{escape(piece, quote=False)}</bdi>'
            if isolated
            else escape(piece, quote=False)
            for piece, isolated in split_jumping(text)
        )

    def _direction(self, element: Element) -> str:
        """A line without a single letter of the edition's own direction takes the other one."""
        if element.tag not in {"p", "h2", "h3", "cite"}:
            return ""
        return _other_direction(text_of(element), self.language)

    def _footnote_mark(self, footnote: Element) -> str:
        number, occurrence = self.places[id(footnote)]
        shown = self._digits(number)
        label = _("Footnote %(number)s") % {"number": shown}
        return (
            f'<sup class="footnote-mark"><a id="{_mark_id(number, occurrence)}"'
            f' href="#fn-{number}" role="doc-noteref" aria-label="{escape(label)}">'
            f"{shown}</a></sup>"
        )

    def _link(self, link: Element) -> str:
        address = escape(link.attributes["href"])
        return f'<a href="{address}" rel="noopener">{self.inside(link)}</a>'

    def _table(self, table: Element) -> str:
        label = escape(_("Table"))
        return (
            f'<div class="table-scroll" role="region" tabindex="0" aria-label="{label}">'
            f"<table>{self.inside(table)}</table></div>"
        )

    def _figure(self, figure: Element) -> str:
        if "data-embed" in figure.attributes:
            return embed_card(figure.attributes["data-embed"])
        picture = self.pictures.get(int(figure.attributes["data-picture"]))
        return render_to_string("components/figure.html", {"picture": picture}) if picture else ""

    def _digits(self, number: int) -> str:
        return with_digits(number, settings.NEWSROOM_DIGITS if self.language == "ar" else "latn")


def _mark_id(number: int, occurrence: int) -> str:
    return f"fnref-{number}" if occurrence == 1 else f"fnref-{number}-{occurrence}"


def _other_direction(text: str, language: str) -> str:
    own = direction_of(language)
    if first_strong_direction(text) in {None, own}:
        return ""
    has_own = any(first_strong_direction(letter) == own for letter in text)
    return "" if has_own else f' dir="{"rtl" if own == "ltr" else "ltr"}"'


def _spans(element: Element) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in element.attributes.items())
