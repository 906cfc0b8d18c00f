"""A canonical body becomes the HTML that readers get."""

import re

import pytest
from django.core.files.base import ContentFile
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


def test_an_embed_is_a_link_and_loads_nothing():
    page = html('<figure data-embed="https://video.example/watch?v=1"></figure>')
    assert 'href="https://video.example/watch?v=1"' in page
    assert "video.example</bdi>" in page
    assert not re.search(r"<(iframe|img|script|video)", page)


def test_a_related_story_waits_for_the_moment_of_reading():
    rendered = render_body('<p>نص</p><aside data-article="12"></aside>', "ar")
    assert rendered.related == [12]
    assert '<aside data-article="12"></aside>' in rendered.html


def test_a_table_can_be_scrolled_by_keyboard():
    page = html('<table><tbody><tr><td colspan="2"><p>خلية</p></td></tr></tbody></table>')
    assert 'role="region" tabindex="0"' in page
    assert '<td colspan="2"><p>خلية</p></td>' in page
