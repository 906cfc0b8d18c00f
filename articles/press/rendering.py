"""PRESS: a canonical body in, the HTML that readers get out. Runs once, at publication.

Pictures and labels are settled here. Related stories are not: whether one may be shown depends on
the moment of reading, so `<aside data-article>` stays for the reader's page to fill.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
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
from articles.text.schema import is_web_address


@dataclass(frozen=True)
class Note:
    """A footnote as the press found it: number from 1, plain text, first web address or empty."""

    number: int
    text: str
    source_url: str

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
        renderer = _Renderer(language, _pictures_of(tree))
        html = renderer.inside(tree) + renderer.endnotes()
    return RenderedBody(html, renderer.notes, _related_in(tree))


def notes_of(body: str) -> list[Note]:
    """The footnotes of a canonical body in order, empty ones included."""
    return [_note(number, element) for number, element in _numbered_footnotes(parse(body))]


def _numbered_footnotes(tree: Element) -> enumerate:
    return enumerate(elements(tree, "footnote"), start=1)


def _note(number: int, footnote: Element) -> Note:
    addresses = (link.attributes["href"] for link in elements(footnote, "a"))
    text = " ".join(text_of(footnote, notes=True).split())
    return Note(number, text, next(filter(is_web_address, addresses), ""))


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
    notes: list[Note] = field(default_factory=list)
    _note_html: list[str] = field(default_factory=list)

    def inside(self, element: Element) -> str:
        return "".join(self._node(child) for child in element.children)

    def endnotes(self) -> str:
        if not self.notes:
            return ""
        items = [
            {"number": note.number, "shown": self._digits(note.number), "html": html}
            for note, html in zip(self.notes, self._note_html, strict=True)
        ]
        return render_to_string("components/footnotes.html", {"items": items})

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
        note = _note(len(self.notes) + 1, footnote)
        self.notes.append(note)
        direction = _other_direction(note.text, self.language)
        self._note_html.append(f"<span{direction}>{self.inside(footnote)}</span>")
        label = _("Footnote %(number)s") % {"number": self._digits(note.number)}
        return (
            f'<sup class="footnote-mark"><a id="fnref-{note.number}" href="#fn-{note.number}"'
            f' role="doc-noteref" aria-label="{escape(label)}">'
            f"{self._digits(note.number)}</a></sup>"
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
            address = figure.attributes["data-embed"]
            host = (urlsplit(address).hostname or "").removeprefix("www.")
            return render_to_string("components/embed.html", {"address": address, "host": host})
        picture = self.pictures.get(int(figure.attributes["data-picture"]))
        return render_to_string("components/figure.html", {"picture": picture}) if picture else ""

    def _digits(self, number: int) -> str:
        return with_digits(number, settings.NEWSROOM_DIGITS if self.language == "ar" else "latn")


def _other_direction(text: str, language: str) -> str:
    own = direction_of(language)
    if first_strong_direction(text) in {None, own}:
        return ""
    has_own = any(first_strong_direction(letter) == own for letter in text)
    return "" if has_own else f' dir="{"rtl" if own == "ltr" else "ltr"}"'


def _spans(element: Element) -> str:
    return "".join(f' {name}="{escape(value)}"' for name, value in element.attributes.items())
