"""Order in the text is the number, and a note that is cited again keeps the number it has."""

import pytest

from articles.text.body import elements, parse
from articles.text.footnotes import numbered_notes
from articles.text.ordinals import letter_of


def numbers_in(body: str) -> list[int]:
    """The number at every `<footnote>`, in the order of the text."""
    tree = parse(body)
    notes = numbered_notes(tree)
    places = {id(place): note.number for note in notes for place in note.citations}
    return [places[id(place)] for place in elements(tree, "footnote")]


def body_of(*notes: str) -> str:
    return "".join(f"<p>نص<footnote>{note}</footnote>.</p>" for note in notes)


@pytest.mark.parametrize(
    ("notes", "numbers"),
    [
        (["أ", "ب", "ج"], [1, 2, 3]),
        (["أ", "ب", "أ", "ج", "ب"], [1, 2, 1, 3, 2]),
        (["بيان <em>أ</em>", "بيان أ"], [1, 2]),
        (
            ['<a href="https://a.example/">بيان</a>', '<a href="https://b.example/">بيان</a>'],
            [1, 2],
        ),
        (["", "أ", "", "أ"], [1, 2, 3, 2]),
        (["\u00a0", "\u200f", "\u00a0"], [1, 2, 3]),
        ([], []),
    ],
)
def test_notes_of_the_same_content_share_a_number_and_empty_ones_never_do(notes, numbers):
    assert numbers_in(body_of(*notes)) == numbers


def test_a_note_knows_every_place_where_it_is_cited_whatever_stands_around_it():
    body = (
        "<h2>عنوان<footnote>أ</footnote></h2>"
        "<table><tbody><tr><td><p><strong>خلية<footnote>أ</footnote></strong></p></td></tr></tbody>"
        "</table><blockquote><p>قول<footnote>ب</footnote></p></blockquote>"
    )
    notes = numbered_notes(parse(body))
    assert [(note.number, len(note.citations)) for note in notes] == [(1, 2), (2, 1)]


def test_places_are_lettered_in_the_language_of_the_text():
    assert "".join(letter_of(place, "ar") for place in range(1, 5)) == "أبتث"
    assert "".join(letter_of(place, "en") for place in range(1, 5)) == "abcd"
    assert [letter_of(28, "ar"), letter_of(29, "ar"), letter_of(27, "en")] == ["ي", "29", "27"]
