"""Headlines that hold on search pages, on phones and in other shells."""

import pytest

from articles.models.article import ArticleText
from articles.press.draft import Draft
from articles.press.preflight import Finding, preflight_draft

pytestmark = pytest.mark.django_db

FITS_EVERYWHERE = "جسر جديد يربط ضفتي المدينة في الربيع"
TOO_LONG_FOR_PHONES = "جسر جديد يربط ضفتي المدينة في الربيع بعد عامين من العمل المتواصل فيه"
TOO_LONG_FOR_SEARCH = f"{TOO_LONG_FOR_PHONES} والانتظار الطويل"


def found(headline: str, language: str = "ar", **more: str) -> dict[str, Finding]:
    text = ArticleText(kicker="", headline=headline, lead="نص.", body="<p>نص.</p>")
    draft = Draft(language, ArticleText(**{**vars(text), **more}))
    fields = {"headline", "search_title", "lead"}
    return {finding.rule: finding for finding in preflight_draft(draft) if finding.field in fields}


def test_a_short_headline_is_fine_everywhere():
    assert found(FITS_EVERYWHERE) == {}


def test_a_headline_is_cut_on_phones_before_it_is_cut_in_search():
    assert set(found(TOO_LONG_FOR_PHONES)) == {"too-long-for-phones"}
    assert set(found(TOO_LONG_FOR_SEARCH)) == {"too-long-for-phones", "too-long-for-search"}


def test_what_would_be_cut_off_is_marked():
    place = found(TOO_LONG_FOR_SEARCH)["too-long-for-search"].places[0]
    assert TOO_LONG_FOR_SEARCH.endswith(place.text)
    assert (place.end, place.fix) == (len(TOO_LONG_FOR_SEARCH), None)
    assert 55 < place.start < 80


def test_tashkeel_makes_no_headline_longer():
    vowelled = "\u064e".join(FITS_EVERYWHERE)
    assert len(vowelled) > 60
    assert found(vowelled) == {}


def test_the_title_for_search_engines_is_measured_in_place_of_the_headline():
    short = found(TOO_LONG_FOR_SEARCH, search_title="جسر جديد")
    assert set(short) == {"too-long-for-phones"}
    long = found(FITS_EVERYWHERE, search_title=TOO_LONG_FOR_SEARCH)
    assert long["too-long-for-search"].field == "search_title"


@pytest.mark.parametrize(
    ("headline", "name"), [("DeepSeek تكتب", "DeepSeek"), ("«C++ لغة»", "«C++"), ("15 R1 نص", "15")]
)
def test_a_headline_that_begins_in_latin_is_pointed_out(headline, name):
    assert found(headline)["latin-first-headline"].places[0].text == name


@pytest.mark.parametrize(
    ("headline", "language"),
    [
        ("شركة DeepSeek تكتب", "ar"),
        ("2026 عام الجسر", "ar"),
        ("DeepSeek writes", "en"),
        ("...", "ar"),
    ],
)
def test_a_headline_in_its_own_direction_is_left_alone(headline, language):
    assert "latin-first-headline" not in found(headline, language)


@pytest.mark.parametrize("headline", ["افتتاح الجسر.", "افتتاح الجسر. "])
def test_a_full_stop_at_the_end_of_a_headline_can_be_taken_off(headline):
    place = found(headline)["headline-full-stop"].places[0]
    assert (headline[place.start : place.end], place.fix) == (".", "")


@pytest.mark.parametrize(
    "headline", ["افتتاح الجسر…", "متى يفتتح الجسر؟", "Offices in the U.S.", "نص.."]
)
def test_another_end_of_a_headline_is_left_alone(headline):
    assert "headline-full-stop" not in found(headline)


def test_a_lead_that_says_the_same_as_the_headline_is_pointed_out():
    assert "lead-repeats-headline" in found("افتتاح الجسر", lead="إفتتاحُ الجسرِ.")
    assert "lead-repeats-headline" not in found("افتتاح الجسر", lead="افتتاح الجسر اليوم.")
