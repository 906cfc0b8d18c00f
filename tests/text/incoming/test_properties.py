"""Whatever is pasted: no word of it is lost, and what comes in is canonical."""

import unicodedata
from collections import Counter
from html import unescape

import nh3
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.text.body import parse, text_of
from articles.text.incoming.html import read_html
from articles.text.incoming.plain import read_text
from articles.text.sanitise import sanitise

TAGS = [
    "p",
    "div",
    "span",
    "b",
    "i",
    "a",
    "sup",
    "sub",
    "br",
    "ul",
    "ol",
    "li",
    "table",
    "tr",
    "td",
]
TAGS += ["h1", "h3", "blockquote", "footer", "cite", "font", "section", "footnote", "figure", "hr"]
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' style="font-weight:700"',
        ' style="font-weight:normal;mso-bidi-font-weight:bold"',
        ' style="mso-list:l0 level2 lfo1"',
        ' style="mso-list:Ignore"',
        ' style="vertical-align:super"',
        ' class="ListContainerWrapper"',
        ' data-aria-level="2"',
        ' id="a"',
        ' id="b" href="#a"',
        ' href="#b"',
        ' href="#gone"',
        ' href="https://e.example/?utm_source=x&id=1"',
        ' class="MsoFootnoteReference" href="#a" name="b"',
        ' role="heading" aria-level="x"',
    ]
)
WORDS = st.text(
    alphabet=st.sampled_from([*"ابتث تشق ABc12 .[](),،¹²\n", "\u00a0", "\u200f", "\ufefb"]),
    max_size=10,
)


def _element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, attributes, inside: f"<{tag}{attributes}>{''.join(inside)}</{tag}>",
        st.sampled_from(TAGS),
        ATTRIBUTES,
        st.lists(children, max_size=4),
    )


HTML = st.lists(st.recursive(WORDS, _element, max_leaves=16), max_size=6).map("".join)


def _letters(text: str) -> Counter[str]:
    plain = unicodedata.normalize("NFKC", text)
    return Counter(letter for letter in plain if unicodedata.category(letter).startswith("L"))


def _shown(html: str) -> str:
    return unescape(nh3.clean(html, tags=set(), link_rel=None))


@settings(max_examples=300, deadline=None)
@given(HTML)
def test_no_word_is_lost_and_what_comes_in_is_canonical(html):
    incoming = read_html(html)
    assert sanitise(incoming.html) == incoming.html
    # The number that a note or an item is drawn with is none of its words.
    if "#" not in html and "Ignore" not in html:
        came_in = _letters(text_of(parse(incoming.html), notes=True))
        assert not _letters(_shown(html)) - came_in


@settings(max_examples=200, deadline=None)
@given(st.lists(WORDS, max_size=6).map("\n".join))
def test_no_word_of_plain_text_is_lost(text):
    incoming = read_text(text)
    assert sanitise(incoming.html) == incoming.html
    assert not _letters(text) - _letters(text_of(parse(incoming.html), notes=True))


@settings(max_examples=200, deadline=None)
@given(st.text(), st.text())
def test_nothing_on_a_clipboard_breaks_it(content, slice_):
    read_html(content, docs_slice=slice_)
    read_text(content)
