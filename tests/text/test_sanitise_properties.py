"""Whatever goes in, what comes out holds only the schema, stays, and keeps the text."""

import re

import nh3
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.text import schema
from articles.text.body import Element, parse, serialise, text_of
from articles.text.sanitise import sanitise

KNOWN = sorted(schema.tags())
FOREIGN = ["div", "span", "br", "b", "h1", "h6", "thead", "section", "img", "svg", "font", "u"]
ATTRIBUTES = st.sampled_from(
    [
        "",
        ' href="https://example.org/x"',
        ' href="javascript:alert(1)"',
        ' data-picture="3"',
        ' data-picture="x"',
        ' data-embed="https://video.example/1"',
        ' data-embed="https://youtu.be/aqz-KE-bpKQ?t=1m"',
        ' data-article="4"',
        ' colspan="2"',
        ' onclick="alert(1)" style="color:red"',
    ]
)
WORDS = st.text(
    alphabet=st.sampled_from([*"ابتث تشقABc 12.،<>&\"'\n\t", "\u00a0", "\u200f", "ُ", "😀"]),
    max_size=12,
)


def _element(children: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    tags = st.sampled_from(KNOWN + FOREIGN)
    whole = st.builds(
        lambda tag, attributes, inside: f"<{tag}{attributes}>{''.join(inside)}</{tag}>",
        tags,
        ATTRIBUTES,
        st.lists(children, max_size=4),
    )
    broken = st.builds(lambda tag, slash: f"<{slash}{tag}>", tags, st.sampled_from(["", "/"]))
    return st.one_of(whole, broken)


HTML = st.lists(st.recursive(WORDS, _element, max_leaves=14), max_size=5).map("".join)


def _stands_right(element: Element) -> None:
    allowed = schema.CHILDREN[element.tag]
    for child in element.children:
        if isinstance(child, str):
            assert element.tag in schema.PHRASING_PARENTS, (element.tag, child)
            continue
        assert child.tag in allowed, (element.tag, child.tag)
        for name, value in child.attributes.items():
            assert name in schema.attributes()[child.tag]
            assert schema.allowed_value(child.tag, name, value) == value
        _stands_right(child)


def _letters(html: str) -> str:
    """All visible text, whatever its order, without white space."""
    return "".join(sorted(re.sub(r"\s", "", text_of(parse(html), notes=True))))


@settings(max_examples=400, deadline=None)
@given(HTML)
def test_only_the_schema_comes_out_and_each_element_where_it_may_stand(html):
    _stands_right(parse(sanitise(html)))


@settings(max_examples=400, deadline=None)
@given(HTML)
def test_sanitising_twice_changes_nothing(html):
    once = sanitise(html)
    assert sanitise(once) == once


@settings(max_examples=400, deadline=None)
@given(HTML)
def test_no_text_is_lost(html):
    """Held against the sanitiser's own view of the text, which drops scripts and nothing else."""
    text_only = nh3.clean(html, tags=set(), link_rel=None)
    # The address of an embed that isn't allowed is shown as a link.
    own = sanitise(html).replace(">https://video.example/1</a>", "></a>")
    assert _letters(own) == _letters(text_only)


@settings(max_examples=200, deadline=None)
@given(st.text())
def test_nothing_that_can_be_typed_breaks_it(text):
    _stands_right(parse(sanitise(text)))


SCRAPS = ["<", ">", "</", "p", "footnote", "a href=", '"', "'", "&", "script", "!--", "-->", " "]
SCRAPS += ["table", "td", "svg", "math", "x"]


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(SCRAPS), max_size=25))
def test_no_scrap_of_markup_breaks_it(scraps):
    once = sanitise("".join(scraps))
    _stands_right(parse(once))
    assert sanitise(once) == once


HOSTILE = [
    "<script>alert(1)</script>",
    "<style>p{}</style>",
    "<img src=x onerror=alert(1)>",
    "<svg><a href='javascript:alert(1)'>",
    "<math><mtext><table><mglyph><style>",
    "<p onclick=alert(1)>",
    "<a href='java\tscript:alert(1)'>",
    "<a href='https://example.org/\"onmouseover=alert(1)'>",
    "<figure data-embed='javascript:alert(1)'>",
    "<iframe srcdoc='<script>alert(1)</script>'>",
    "<textarea></p><script>alert(1)</script>",
    "<template><script>alert(1)</script></template>",
    "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
    "&lt;script&gt;",
    "&#60;script&#62;",
    "<!--><img src=x onerror=alert(1)>-->",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<plaintext>",
]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(HOSTILE) | HTML, max_size=5).map("".join))
def test_a_browser_reads_what_comes_out_as_we_do(html):
    """nh3 reads as browsers do (HTML5): it finds nothing to drop, close or move, nothing to run."""
    clean = sanitise(html)
    read = nh3.clean(
        clean,
        tags=schema.tags(),
        attributes=schema.attributes(),
        url_schemes=set(schema.LINK_SCHEMES),
        link_rel=None,
    )
    assert serialise(parse(read)) == clean
    assert not re.search(r"<(script|style|img|svg|iframe)|<[^>]*(\son\w+=|javascript:)", clean)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(KNOWN), min_size=20, max_size=200))
def test_nothing_is_too_deep(tags):
    once = sanitise("".join(f"<{tag}>" for tag in tags) + "x")
    _stands_right(parse(once))
    assert sanitise(once) == once
    assert serialise(parse(once)) == once
