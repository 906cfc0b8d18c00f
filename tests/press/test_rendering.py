"""A canonical body becomes the HTML that readers get."""

import re

import pytest
from django.core.files.base import ContentFile
from django.utils import translation
from PIL import Image

from articles.models import Picture
from articles.press.rendering import render_body

pytestmark = pytest.mark.django_db


@pytest.fixture
def picture(tmp_path) -> Picture:
    path = tmp_path / "one.webp"
    Image.new("RGB", (32, 18)).save(path)
    picture = Picture(alt_ar="نص بديل", caption_ar="شرح", credit_ar="مصدر")
    picture.file.save("one.webp", ContentFile(path.read_bytes(), name="one.webp"))
    return picture


def html(body: str, language: str = "ar") -> str:
    return render_body(body, language).html


def test_a_mark_points_to_its_note_and_the_note_back():
    page = html("<p>أ<footnote>الأولى</footnote> ب<footnote>الثانية</footnote></p>")
    for number in (1, 2):
        assert f'id="fnref-{number}" href="#fn-{number}" role="doc-noteref"' in page
        assert f'<li id="fn-{number}"' in page
        assert f'href="#fnref-{number}" role="doc-backlink"' in page
    assert page.index("الأولى") > page.index("ب<sup")
    assert page.index("الأولى") < page.index("الثانية")


def test_a_body_without_notes_has_no_list_of_them():
    assert html("<p>نص</p>") == "<p>نص</p>"


def test_numbers_take_the_digits_of_the_newsroom(settings):
    settings.NEWSROOM_DIGITS = "arab"
    body = "<p>أ<footnote>حاشية</footnote></p>"
    assert ">١</a></sup>" in html(body)
    assert ">1</a></sup>" in html(body, "en")


@pytest.mark.parametrize(
    "token", ["C++", "F-16", "@midad", "+971 4 000 0000", "https://example.org/a?b=c"]
)
def test_latin_tokens_that_would_jump_are_isolated(token):
    assert f'<bdi dir="ltr">{token}</bdi>' in html(f"<p>قرأنا عن {token} أمس</p>")
    assert "<bdi" not in html(f"<p>We read about {token} here</p>", "en")


def test_a_line_wholly_in_latin_takes_its_own_direction():
    page = html("<p>مقدمة</p><blockquote><p>Quite so, he said.</p><cite>منى</cite></blockquote>")
    assert '<p dir="ltr">Quite so, he said.</p>' in page
    assert "<p>مقدمة</p>" in page
    assert "<cite>منى</cite>" in page


def test_text_is_escaped():
    page = html("<p>1 &lt; 2 &amp; <strong>3 &gt; 2</strong></p>")
    assert page == "<p>1 &lt; 2 &amp; <strong>3 &gt; 2</strong></p>"
    address = "https://example.org/?a=1&amp;b=%22"
    assert f'href="{address}"' in html(f'<p><a href="{address}">رابط</a></p>')


def test_a_picture_brings_its_words(picture):
    page = html(f'<figure data-picture="{picture.pk}"></figure>')
    assert re.search(r'<img src="[^"]+" alt="نص بديل" width="32" height="18"', page)
    assert "شرح" in page
    assert "مصدر" in page


def test_a_picture_that_is_gone_leaves_no_trace():
    assert html('<p>نص</p><figure data-picture="404"></figure>') == "<p>نص</p>"


def test_a_related_story_waits_for_the_moment_of_reading():
    rendered = render_body('<p>نص</p><aside data-article="12"></aside>', "ar")
    assert rendered.related == [12]
    assert '<aside data-article="12"></aside>' in rendered.html


def test_a_table_can_be_scrolled_by_keyboard():
    page = html('<table><tbody><tr><td colspan="2"><p>خلية</p></td></tr></tbody></table>')
    assert 'role="region" tabindex="0"' in page
    assert '<td colspan="2"><p>خلية</p></td>' in page


def test_notes_end_the_page_under_a_heading_of_their_own():
    page = html("<p>أ<footnote>حاشية</footnote></p><p>ب</p>")
    text, _, notes = page.partition("<section")
    assert text.endswith("<p>ب</p>")
    title = re.search(r'role="doc-endnotes" aria-labelledby="([^"]+)"', notes).group(1)
    assert f'<h2 id="{title}">' in notes
    assert html("<p>أ<footnote>حاشية</footnote></p>").count("<h2") == 1


def test_every_mark_has_one_note_and_no_id_comes_twice():
    body = "".join(f"<p>نص {n}<footnote>حاشية {n}</footnote>.</p>" for n in range(1, 13))
    rendered = render_body(body, "ar")
    ids = re.findall(r' id="([^"]+)"', rendered.html)
    assert len(ids) == len(set(ids)) == 2 * 12 + 1
    assert set(re.findall(r'href="#([^"]+)"', rendered.html)) <= set(ids)
    assert [note.number for note in rendered.notes] == list(range(1, 13))
    assert [note.text for note in rendered.notes] == [f"حاشية {n}" for n in range(1, 13)]


def test_a_note_keeps_its_link_and_its_emphasis():
    body = '<p>أ<footnote><em>بيان</em> <a href="https://example.org/a">المصدر</a></footnote></p>'
    page = html(body)
    assert '<em>بيان</em> <a href="https://example.org/a" rel="noopener">المصدر</a>' in page
    assert page.count("المصدر") == 1


@pytest.mark.parametrize(
    ("note", "source", "host"),
    [
        ('<a href="https://www.example.org/a">أ</a>', "https://www.example.org/a", "example.org"),
        ('<a href="HTTPS://Example.org/a">أ</a>', "HTTPS://Example.org/a", "example.org"),
        ('<a href="https://a.example/">أ</a> <a href="https://b.example/">ب</a>',
         "https://a.example/", "a.example"),
        ('راسل <a href="mailto:x@example.org">المكتب</a>', "", ""),
        ('<a href="tel:+97140000000">هاتف</a>، <a href="https://b.example/">ب</a>',
         "https://b.example/", "b.example"),
        ("بلا مصدر", "", ""),
    ],
)  # fmt: skip
def test_the_source_of_a_note_is_its_first_web_address(note, source, host):
    (found,) = render_body(f"<p>أ<footnote>{note}</footnote></p>", "ar").notes
    assert (found.source_url, found.source_host) == (source, host)


def test_a_note_wholly_in_latin_takes_its_own_direction():
    assert '<span dir="ltr">Press release.</span>' in html(
        "<p>أ<footnote>Press release.</footnote></p>"
    )
    assert "<span>بيان OpenDune</span>" in html("<p>أ<footnote>بيان OpenDune</footnote></p>")


def test_a_latin_line_keeps_its_direction_whatever_its_notes_are_in():
    page = html("<p>Quite so.<footnote>قول مترجم</footnote></p>")
    assert page.startswith('<p dir="ltr">Quite so.')


def test_an_arabic_line_in_an_english_story_takes_its_own_direction():
    page = html("<p>He said:</p><p>نعم.</p><p>Yes, نعم.</p><p>1, 2</p>", "en")
    assert page == '<p>He said:</p><p dir="rtl">نعم.</p><p>Yes, نعم.</p><p>1, 2</p>'


@pytest.mark.parametrize("tag", ["h2", "h3", "p"])
def test_tokens_are_isolated_in_every_line(tag):
    assert html(f"<{tag}>لغة C++ أولًا</{tag}>") == (
        f'<{tag}>لغة <bdi dir="ltr">C++</bdi> أولًا</{tag}>'
    )


def test_tokens_are_isolated_in_links_and_notes_too():
    page = html('<p><a href="https://e.org/">لغة C++</a><footnote>لغة C#</footnote></p>')
    assert '<a href="https://e.org/" rel="noopener">لغة <bdi dir="ltr">C++</bdi></a>' in page
    assert 'لغة <bdi dir="ltr">C#</bdi></span>' in page


def test_words_of_a_picture_are_escaped(picture):
    Picture.objects.filter(pk=picture.pk).update(
        alt_ar='"><script>1</script>', caption_ar="<b>شرح</b>", credit_ar="<i>مصدر</i>"
    )
    page = html(f'<figure data-picture="{picture.pk}"></figure>')
    assert not re.search(r"<(script|b|i)\b", page)


def test_the_words_of_the_page_are_in_the_language_of_the_edition():
    body = (
        "<p>أ<footnote>حاشية</footnote></p><table><tbody><tr><td><p>ب</p></td></tr></tbody></table>"
    )
    with translation.override("en"):
        assert 'aria-label="Footnote 1"' not in html(body, "ar")
        assert 'aria-label="Footnote 1"' in html(body, "en")
    with translation.override("ar"):
        assert 'aria-label="Footnote 1"' in html(body, "en")
        assert 'aria-label="Table"' in html(body, "en")


def test_lists_quotations_and_rules_pass_through():
    body = (
        "<ul><li><p>أ</p><ol><li><p>ب</p></li></ol></li></ul><hr>"
        "<blockquote><p>قول</p><cite>قائل</cite></blockquote>"
    )
    assert html(body) == body


def test_related_stories_are_named_once_in_their_order():
    asides = "".join(f'<aside data-article="{pk}"></aside>' for pk in (12, 7, 12))
    assert render_body(f"<p>نص</p>{asides}", "ar").related == [12, 7]


AGAIN = (
    "<p>أ<footnote>بيان</footnote> ب<footnote>تقرير</footnote> ج<footnote>بيان</footnote></p>"
    "<p>د<footnote>بيان</footnote></p>"
)


def test_a_note_cited_again_is_one_note_with_a_way_back_to_each_place():
    rendered = render_body(AGAIN, "ar")
    marks = re.findall(
        r'id="(fnref[^"]*)" href="#(fn-[0-9]+)".*?>([0-9]+)</a></sup>', rendered.html
    )
    assert marks == [
        ("fnref-1", "fn-1", "1"),
        ("fnref-2", "fn-2", "2"),
        ("fnref-1-2", "fn-1", "1"),
        ("fnref-1-3", "fn-1", "1"),
    ]
    back = re.findall(r'<a href="#([^"]+)" role="doc-backlink" [^>]*>([^<]+)</a>', rendered.html)
    assert back == [("fnref-1", "أ"), ("fnref-1-2", "ب"), ("fnref-1-3", "ت"), ("fnref-2", "↑")]
    assert [(note.number, note.text, note.citations) for note in rendered.notes] == [
        (1, "بيان", 3),
        (2, "تقرير", 1),
    ]


def test_the_ways_back_are_named_by_their_letter_in_the_language_of_the_edition():
    names = r'doc-backlink" aria-label="([^"]+)">[^<↑]</a>'
    assert re.findall(names, html(AGAIN, "en")) == [
        f"{letter}: back to footnote 1 in the text" for letter in "abc"
    ]
    assert len(set(re.findall(names, html(AGAIN)))) == 3


def test_ids_stay_one_of_a_kind_however_often_notes_are_cited():
    body = "".join(f"<p>نص<footnote>حاشية {n % 3}</footnote>.</p>" for n in range(12))
    page = html(body)
    ids = re.findall(r' id="([^"]+)"', page)
    assert len(ids) == len(set(ids)) == 12 + 3 + 1
    assert set(re.findall(r'href="#([^"]+)"', page)) == set(ids) - {"footnotes-title"}


def test_empty_notes_in_a_preview_are_never_taken_for_one_another():
    page = html("<p>أ<footnote></footnote> ب<footnote></footnote></p>")
    assert page.count("<li ") == 2
