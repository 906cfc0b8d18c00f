"""Two versions of a body written from a third, put together."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.merging import BOTH, CONFLICT, MINE, SAME, THEIRS, merge_bodies, who_changed
from articles.text.sanitise import sanitise

ONE = "<p>أعلنت الهيئة أمس افتتاح الجسر الجديد بين الضفتين<footnote>بيان الهيئة</footnote></p>"
TWO = "<p>وقالت إن العمل انتهى قبل موعده بشهرين كاملين. وأضافت أن الكلفة لم تزد على المقدر.</p>"
THREE = "<p>ويعبر الجسر كل يوم نحو عشرين ألف سيارة وحافلة.</p>"
BASE = ONE + TWO + THREE
MY_ONE, THEIR_ONE = ONE.replace("أمس", "صباح أمس"), ONE.replace("بيان الهيئة", "بيان رسمي")
THEIR_TWO = TWO.replace("كاملين", "تقريبا")
CUT_TWO = TWO.replace("كاملين. وأضافت", "كاملين.</p><p>وأضافت")
MY_NEW, THEIR_NEW = "<p>إضافة كتبتُها هنا</p>", "<h2>عنوان كتبه غيري</h2>"


def kinds(mine: str, theirs: str) -> list[str]:
    return [piece.kind for piece in merge_bodies(BASE, mine, theirs)]


def merged(mine: str, theirs: str) -> str:
    return "".join(piece.merged for piece in merge_bodies(BASE, mine, theirs))


@pytest.mark.parametrize(
    ("base", "mine", "theirs", "kind"),
    [
        ("أ", "أ", "أ", SAME),
        ("أ", "ب", "أ", MINE),
        ("أ", "أ", "ب", THEIRS),
        ("أ", "ب", "ب", BOTH),
        ("أ", "ب", "ج", CONFLICT),
    ],
)
def test_who_changed_it_is_told_by_the_base(base, mine, theirs, kind):
    assert who_changed(base, mine, theirs) == kind


def test_what_nobody_changed_is_one_piece():
    assert kinds(BASE, BASE) == [SAME]


def test_neighbouring_paragraphs_changed_by_different_people_are_both_kept():
    assert kinds(MY_ONE + TWO + THREE, ONE + THEIR_TWO + THREE) == [MINE, THEIRS, SAME]
    assert merged(MY_ONE + TWO + THREE, ONE + THEIR_TWO + THREE) == MY_ONE + THEIR_TWO + THREE


def test_one_paragraph_changed_by_both_is_a_conflict_with_its_footnotes():
    conflict, same = merge_bodies(BASE, MY_ONE + TWO + THREE, THEIR_ONE + TWO + THREE)
    assert (conflict.kind, same.kind) == (CONFLICT, SAME)
    assert (conflict.base, conflict.mine, conflict.theirs) == (ONE, MY_ONE, THEIR_ONE)
    assert conflict.merged == MY_ONE


def test_the_same_change_by_both_is_no_conflict():
    assert kinds(MY_ONE + TWO + THREE, MY_ONE + TWO + THREE) == [BOTH, SAME]


def test_a_paragraph_one_deleted_is_gone_unless_the_other_changed_it():
    assert merged(ONE + THREE, ONE + TWO + THREE + THEIR_NEW) == ONE + THREE + THEIR_NEW
    assert kinds(ONE + THREE, ONE + THEIR_TWO + THREE) == [SAME, CONFLICT, SAME]


def test_additions_at_different_places_are_both_kept_and_at_one_place_are_a_conflict():
    mine, theirs = MY_NEW + BASE, BASE + THEIR_NEW
    assert merged(mine, theirs) == MY_NEW + BASE + THEIR_NEW
    assert kinds(ONE + MY_NEW + TWO + THREE, ONE + THEIR_NEW + TWO + THREE) == [
        SAME,
        CONFLICT,
        SAME,
    ]


def test_a_paragraph_cut_in_two_and_changed_is_one_conflict_and_not_twice_the_words():
    assert kinds(ONE + CUT_TWO + THREE, ONE + THEIR_TWO + THREE) == [SAME, CONFLICT, SAME]
    assert merged(ONE + CUT_TWO + THREE, THEIR_ONE + TWO + THREE) == THEIR_ONE + CUT_TWO + THREE


def test_a_paragraph_joined_to_one_that_the_other_changed_is_one_conflict():
    joined = ONE.replace("</p>", " ") + TWO.replace("<p>", "")
    assert kinds(joined + THREE, ONE + THEIR_TWO + THREE) == [CONFLICT, SAME]


PARTS = [
    *(
        "<p>أول الكلام هنا</p>",
        "<p>أول الكلام هنا وآخره</p>",
        "<p>ثان</p>",
        "<hr>",
        "<h2>عنوان</h2>",
    ),
    *("<ul><li><p>بند</p></li></ul>", "<p>متن<footnote>حاشية</footnote></p>"),
]
BODIES = st.lists(st.sampled_from(PARTS), max_size=6).map("".join)


@given(BODIES, BODIES, BODIES)
def test_every_version_can_be_read_off_the_pieces(base, mine, theirs):
    assert sanitise(base) == base
    pieces = merge_bodies(base, mine, theirs)
    for name, body in {"base": base, "mine": mine, "theirs": theirs}.items():
        assert "".join(getattr(piece, name) for piece in pieces) == body


@given(BODIES, BODIES)
def test_where_only_one_wrote_their_version_stands(base, theirs):
    assert "".join(piece.merged for piece in merge_bodies(base, base, theirs)) == theirs
    assert "".join(piece.merged for piece in merge_bodies(base, theirs, base)) == theirs
