"""The newsroom's own list in the preflight."""

import pytest
from django.utils import translation

from articles.models import HouseStyle
from articles.press.preflight import preflight

pytestmark = pytest.mark.django_db


@pytest.fixture
def entry() -> HouseStyle:
    return HouseStyle.objects.create(
        language="ar", wrong="ضفتي المدينة", right="شطري المدينة", reason="هكذا نكتبها."
    )


def house_findings(article, language: str = "ar") -> list:
    return [f for f in preflight(article, language) if f.rule == "house-style"]


def test_an_entry_is_found_with_its_place_its_fix_and_its_reason(article, entry):
    with translation.override("ar"):
        finding = house_findings(article)[0]
    assert (finding.field, finding.is_blocking) == ("headline", False)
    assert "ضفتي المدينة" in str(finding.message)
    assert finding.reason == "هكذا نكتبها."
    place = finding.places[0]
    assert (place.text, place.fix) == ("ضفتي المدينة", "شطري المدينة")


def test_an_entry_without_another_word_offers_no_fix(article, entry):
    HouseStyle.objects.update(right="")
    assert [place.fix for place in house_findings(article)[0].places] == [None]


def test_an_entry_that_is_not_in_force_is_not_looked_for(article, entry):
    HouseStyle.objects.update(is_active=False)
    assert house_findings(article) == []


def test_an_entry_of_another_language_is_not_looked_for(article, entry):
    HouseStyle.objects.update(language="en")
    assert house_findings(article) == []


def test_however_long_the_list_it_is_fetched_once(article, entry, django_assert_num_queries):
    HouseStyle.objects.bulk_create(
        HouseStyle(language="ar", wrong=f"كلمة{number}", right="أخرى") for number in range(50)
    )
    with django_assert_num_queries(3):  # tags, authors, house style
        preflight(article, "ar")
