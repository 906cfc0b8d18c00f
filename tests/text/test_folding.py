"""One spelling for the many that a word is typed in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.folding import fold


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("الذَّكاء", "الذكاء"),
        ("أحمد إلى", "احمد الي"),
        ("آدم ٱلأول", "ادم الاول"),
        ("مدرسة", "مدرسه"),
        ("مسؤول بيئة", "مسوول بييه"),
        ("مؤسسة", "موسسه"),
        ("جســـر", "جسر"),
        ("ﷲ ﻻ", "الله لا"),
        ("١٢ ۳", "12 3"),
        ("ABC Café", "abc cafe"),
        ("  جسر\n\tجديد ", "جسر جديد"),
        ("\u200fجسر\u200e", "جسر"),
    ],
)
def test_spellings_of_one_word_fold_together(one, other):
    assert fold(one) == fold(other) != ""


@pytest.mark.parametrize(("one", "other"), [("جسر", "جسور"), ("ذكاء", "والذكاء"), ("12", "13")])
def test_other_words_stay_apart(one, other):
    assert fold(one) != fold(other)


@given(st.text())
def test_what_is_folded_stays_as_it_is(text):
    assert fold(fold(text)) == fold(text)
