"""Names are found in a text however its words are joined to others, and nothing else is."""

import time

import pytest

from articles.text.mentions import mentions

NAMES = {
    1: ["الذكاء الاصطناعي", "AI"],
    2: ["جسور"],
    3: ["مصر"],
    4: ["وزارة التعليم"],
    5: ["C++"],
    6: ["من"],
}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("تقنيات الذكاء الاصطناعي تتقدم", [1]),
        ("وبالذكاء الاصطناعيّ نكتب", [1]),
        ("قالوا إن ذكاءً اصطناعيًا يكفي", []),
        ("ذكاء اصطناعي", [1]),
        ("سوق AI في نمو", [1]),
        ("said the maid", []),
        ("للجسور الجديدة", [2]),
        ("الجسور", [2]),
        ("جسورنا", []),
        ("في مصر ومصر", [3]),
        ("مصرع اثنين", []),
        ("أعلنت وزاره التعليم", [4]),
        ("من هنا", []),
        ("", []),
    ],
)
def test_a_name_is_found_in_the_forms_it_is_written_in(text, found):
    assert [pk for pk, _count in mentions(text, NAMES)] == found


def test_what_is_mentioned_most_comes_first():
    text = "مصر. جسور في مصر، ومصر"
    assert mentions(text, NAMES) == [(3, 3), (2, 1)]


def test_a_long_story_and_many_names_take_no_time():
    names = {pk: [f"اسم رقم {pk}", f"لقب {pk}"] for pk in range(5000)}
    text = "اسم رقم 17 في خبر طويل من كلمات كثيرة لا تنتهي " * 500
    started = time.process_time()
    assert mentions(text, names) == [(17, 500)]
    assert time.process_time() - started < 2
