"""What an edition is made of: the working copy as it is stored, tidied, and filed."""

import pytest

from articles.models import Edition, Tag
from articles.press.publishing import publish
from tests.conftest import BODY, ENGLISH

from .conftest import rewrite

pytestmark = pytest.mark.django_db


def test_an_edition_is_the_working_copy_as_it_is_stored(article, editor):
    stored = article.headline_ar
    article.headline_ar = "كلمات لم تُحفظ"
    assert publish(article, "ar", by=editor).headline == stored


def test_every_text_of_the_working_copy_is_printed(article, section, editor):
    edition = publish(article, "ar", by=editor)
    edition.refresh_from_db()
    printed = (edition.kicker, edition.headline, edition.lead, edition.body, edition.section)
    assert printed == (
        article.kicker_ar,
        article.headline_ar,
        article.lead_ar,
        BODY,
        section,
    )
    assert edition.rendered_body.startswith("<p>قالت الهيئة")
    assert edition.digest == article.digest_in("ar")


def test_each_language_prints_its_own_text(make_article, editor):
    article = make_article(**ENGLISH)
    arabic, english = (publish(article, language, by=editor) for language in ("ar", "en"))
    assert (arabic.headline, english.headline) == (article.headline_ar, ENGLISH["headline_en"])
    assert (arabic.number, english.number) == (1, 1)
    assert arabic.digest != english.digest


def test_lines_lose_controls_and_spare_white_space(make_article, editor):
    article = make_article(
        kicker_ar=" نقل ", headline_ar="جسر\n\tجديد\x07 ", lead_ar="سطر\r\n\r\nوسطر"
    )
    edition = publish(article, "ar", by=editor)
    assert (edition.kicker, edition.headline, edition.lead) == ("نقل", "جسر جديد", "سطر وسطر")


def test_a_body_from_a_careless_script_is_printed_canonical(make_article, editor):
    article = make_article(body_ar="نص<script>alert(1)</script><b onclick='x()'>عريض</b>")
    edition = publish(article, "ar", by=editor)
    assert edition.body == "<p>نص<strong>عريض</strong></p>"
    assert edition.rendered_body == edition.body


@pytest.mark.parametrize(
    ("slug", "headline", "printed"),
    [
        ("", "جسر جديد", "جسر-جديد"),
        ("جسر الربيع", "جسر جديد", "جسر-الربيع"),
        ("!!", "جسر جديد", "جسر-جديد"),
    ],
)
def test_the_address_is_chosen_or_made_from_the_headline(
    make_article, editor, slug, headline, printed
):
    article = make_article(slug_ar=slug, headline_ar=headline)
    assert publish(article, "ar", by=editor).slug == printed


def test_a_headline_without_a_word_leaves_the_number_for_an_address(make_article, editor):
    article = make_article(headline_ar="😀 …")
    assert publish(article, "ar", by=editor).slug == str(article.pk)


def test_an_edition_keeps_its_place_when_the_working_copy_moves_on(live, editor):
    printed = Edition.objects.values().get()
    live.tags.set([Tag.objects.create(slug="other", name_ar="آخر")])
    live.bylines.all().delete()
    rewrite(live, "مسودة")
    assert Edition.objects.values().get() == printed
    edition = Edition.objects.get()
    assert [row.tag.name_ar for row in edition.tag_rows.all()] == ["جسور"]
    assert edition.byline_rows.count() == 1
