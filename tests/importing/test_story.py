"""An imported text is a draft that only waits for what a person must add."""

import pytest
from django.utils import translation

from articles.importing.refusal import ImportRefused
from articles.importing.story import import_story
from articles.models import Article, Edition
from articles.press.errors import NotReady
from articles.press.preflight import blocking, preflight
from articles.press.publishing import publish

from .conftest import HEADLINE, LEAD, STORY

NOTE = "<footnote>تقرير الجمعية السنوي</footnote>"


@pytest.fixture
def imported(reporter, section) -> Article:
    article = import_story(STORY.encode(), "ar", by=reporter).article
    article.section = section
    article.save()
    return article


def test_the_text_becomes_a_draft_in_its_language(db, reporter):
    story = import_story(STORY.encode(), "ar", by=reporter)
    draft = Article.objects.get()
    assert (draft.headline_ar, draft.lead_ar) == (HEADLINE, LEAD)
    assert draft.body_ar.count("<footnote></footnote>") == 1
    assert not draft.text_in("en").headline
    assert (draft.updated_by, draft.version) == (reporter, 1)
    assert draft.digest_ar == draft.digest_in("ar")
    assert [remark.line for remark in story.remarks] == [5, 11]
    assert not Edition.objects.exists()


def test_it_can_be_a_draft_in_another_language_and_nobodys(db):
    text = "A headline\nA lead.\nA paragraph¹ of English."
    draft = import_story(text.encode(), "en").article
    assert draft.body_en == "<p>A paragraph<footnote></footnote> of English.</p>"
    assert not draft.text_in("ar").headline
    assert draft.updated_by is None


def test_the_press_refuses_it_until_the_footnote_has_text(imported, editor):
    with pytest.raises(NotReady) as refused:
        publish(imported, "ar", by=editor)
    assert [finding.field for finding in refused.value.findings] == ["body"]
    imported.body_ar = imported.body_ar.replace("<footnote></footnote>", NOTE)
    imported.save()
    edition = publish(imported, "ar", by=editor)
    assert edition.footnotes.get().text == "تقرير الجمعية السنوي"


def test_the_editor_is_told_so_in_arabic_at_the_body(imported):
    with translation.override("ar"):
        finding = blocking(preflight(imported, "ar"))[0]
        assert finding.field == "body"
        assert "1" in str(finding.message)


def test_the_same_file_is_not_imported_twice(imported):
    with pytest.raises(ImportRefused, match=f"it is article {imported.pk}."):
        import_story(STORY.encode("utf-16"), "en")
    assert Article.objects.count() == 1


@pytest.mark.parametrize("data", [b"", b"\xff", b"one line", b"\x00\x01", b"x" * 2_000_000])
def test_a_refused_file_leaves_nothing_behind(db, data):
    with pytest.raises(ImportRefused):
        import_story(data, "ar")
    assert not Article.objects.exists()
