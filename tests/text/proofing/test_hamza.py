"""Hamza left out, and hamza on an alef that takes none."""

import pytest

from .conftest import found, mended


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("عاد الى المدينة", "عاد إلى المدينة"),
        ("والى ذلك", "وإلى ذلك"),
        ("اذا جاء او ذهب", "إذا جاء أو ذهب"),
        ("الادارة والاسواق", "الإدارة والأسواق"),
        ("بالاضافة للاردن", "بالإضافة للأردن"),
        ("واعلنت اسرائيل", "وأعلنت إسرائيل"),
        ("الاِنسان", "الإِنسان"),
        ("امريكا ايضا", "أمريكا أيضا"),
        ("ايضًا", "أيضًا"),
        ("اكثر من احد", "أكثر من أحد"),
    ],
)
def test_a_missing_hamza_is_put_in(line, right):
    assert mended("missing-hamza", line) == [right]


@pytest.mark.parametrize(
    "line",
    [
        *("واحد وواحدة", "حرف واو", "كان وبان ولان", "ان كان", "الاعلام", "الملاذ الامن", "امام"),
        *(
            "استخدام واجتماع",
            "اسم وابن",
            "والله",
            "الالتزام",
            "الاثنين",
            "انشاء الله",
            "اخر",
            "الا",
        ),
        *("إلى وأو وإذا", "الإدارة", "فارض", "والف"),
    ],
)
def test_words_with_another_reading_are_left_alone(line):
    assert found("missing-hamza", line) == []


@pytest.mark.parametrize(
    ("line", "right"),
    [
        ("الإجتماع الأول", "الاجتماع الأول"),
        ("للإستخدام وبإسم", "للاستخدام وباسم"),
        ("إسم إبنه وإبن أخيه", "اسم إبنه وابن أخيه"),
        ("إمرأة", "امرأة"),
        ("أنتخابات", "انتخابات"),
        ("والإقتصادية", "والاقتصادية"),
        ("إِقتصاد", "اِقتصاد"),
    ],
)
def test_an_added_hamza_is_taken_off(line, right):
    assert mended("added-hamza", line) == [right]


@pytest.mark.parametrize(
    "line",
    [
        *("يوم الإثنين", "إستراتيجية", "إسطنبول وإستونيا", "إدارة وإنسان", "أسم أبن", "إنتاج"),
        *("أستخدم أنا", "أنتظر", "إسهام وإبداع", "اجتماع"),
    ],
)
def test_a_hamza_that_is_heard_stays(line):
    assert found("added-hamza", line) == []
