"""What a search of the desk finds, and what it is to be filed under nothing."""

import pytest

from articles.models import Article, Section


def found(text: str) -> set[int]:
    return set(Article.objects.found_by(text).values_list("pk", flat=True))


@pytest.fixture
def story(make_article) -> Article:
    return make_article(
        headline_ar="إطلاقُ أول قمرٍ صناعيّ يحمل ١٢ عدسة",
        kicker_ar="فضاء",
        headline_en="A satellite with 12 lenses",
    )


@pytest.fixture
def other(make_article) -> Article:
    return make_article(headline_ar="مرفأ 100% بلا ورق", kicker_ar="موانئ")


@pytest.mark.parametrize(
    "text",
    [
        "اطلاق",
        "إطلاق صناعي",
        "صناعى أول",
        "قـمـر",
        "12 عدسة",
        "١٢ عدسه",
        "SATELLITE",
        "فضاء satellite",
        "  عدسة\u200f  اول ",
    ],
)
def test_every_spelling_finds_the_story(story, other, text):
    assert found(text) == {story.pk}


@pytest.mark.parametrize("text", ["قمر ورق", "قمرية", "_", "%الي"])
def test_every_word_has_to_be_there_as_it_is(story, other, text):
    assert found(text) == set()


def test_marks_of_a_pattern_are_letters(story, other):
    assert found("100%") == {other.pk}


def test_no_words_find_all(story, other):
    assert found("") == found(" \x00 \u200f") == {story.pk, other.pk}


def test_a_number_and_an_address_find_their_story_alone(story, other):
    assert found(f"#{story.pk}") == {story.pk}
    assert found(f"https://news.example/en/a/{other.pk}/x/") == {other.pk}
    assert found("#0") == found("#" + "9" * 30) == set()


def test_digits_alone_are_a_number_or_a_word(story, other):
    assert found(str(other.pk)) >= {other.pk}
    assert found("12") >= {story.pk}


def test_a_hundred_words_are_no_accident(story):
    assert found("قمر " * 5000) == {story.pk}


def test_headlines_that_grow_when_folded_are_saved(make_article):
    """One letter that stands for eighteen, as often as a headline may hold it."""
    story = make_article(headline_ar="\ufdfa" * 200)
    story.refresh_from_db()
    assert len(story.folded) == 600


def test_what_is_filed_under_nothing_is_found_too(make_article, section):
    filed, loose = make_article(), make_article(section=None)
    other = Section.objects.create(slug="other", name_ar="غيره")
    assert list(Article.objects.filed_under("section", section.pk)) == [filed]
    assert list(Article.objects.filed_under("section", None)) == [loose]
    assert not Article.objects.filed_under("section", other.pk).exists()
