"""What changed between two texts, word by word and block by block."""

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from articles.text.difference import (
    ADDED,
    CHANGED,
    REMOVED,
    SAME,
    body_difference,
    is_same,
    text_difference,
)
from articles.text.sanitise import sanitise
from articles.text.words import Ignoring, pieces_of

EVERYTHING = Ignoring(tashkeel=True, tatweel=True, hamza=True)


def told(runs) -> str:
    """The runs as one line: `[-removed-]`, `{+added+}`, and the rest as it is."""
    shapes = {SAME: "{}", REMOVED: "[-{}-]", ADDED: "{{+{}+}}"}
    return "".join(shapes[run.kind].format(run.text) for run in runs)


def kinds(blocks) -> list[str]:
    return [block.kind for block in blocks]


@pytest.mark.parametrize(
    ("old", "new", "difference"),
    [
        ("", "", ""),
        ("", "خبر", "{+خبر+}"),
        ("خبر", "", "[-خبر-]"),
        ("قال الوزير إن", "قال الوزير أمس إن", "قال الوزير {+أمس +}إن"),
        ("رحلة F-16 اليوم", "رحلة F-35 اليوم", "رحلة [-F-16-]{+F-35+} اليوم"),
        ("بلغ 12.5 مليون", "بلغ 12.7 مليون", "بلغ [-12.5-]{+12.7+} مليون"),
        ("قال، ثم سكت", "قال؛ ثم سكت", "قال[-،-]{+؛+} ثم سكت"),
        ("don't stop", "don't go", "don't [-stop-]{+go+}"),
    ],
)
def test_a_difference_is_told_in_whole_words(old, new, difference):
    assert told(text_difference(old, new)) == difference


@pytest.mark.parametrize(
    ("old", "new", "ignoring"),
    [
        ("سيفتح غدا", "سيُفتَحُ غدًا", Ignoring(tashkeel=True)),
        ("الجديد", "الجـــديد", Ignoring(tatweel=True)),
        ("إن أحمد مسؤول", "ان احمد مسوول", Ignoring(hamza=True)),
        ("إنَّ الأمـــر", "ان الامر", EVERYTHING),
    ],
)
def test_a_spelling_may_count_as_the_same(old, new, ignoring):
    assert is_same(text_difference(old, new, ignoring))
    assert told(text_difference(old, new, ignoring)) == new
    assert not is_same(text_difference(old, new))


def test_hamza_is_a_letter_and_not_a_mark_whichever_way_it_is_encoded():
    composed, decomposed = "\u0623\u0645\u0631", "\u0627\u0654\u0645\u0631"
    assert is_same(text_difference(composed, decomposed))
    assert not is_same(text_difference(composed, "\u0627\u0645\u0631", Ignoring(tashkeel=True)))


def test_one_common_word_between_long_changes_does_not_tear_them():
    old = "وصل الوفد الأول صباحا في طائرة خاصة كبيرة"
    new = "غادر المنتخب الثاني مساء في حافلة عامة صغيرة"
    assert told(text_difference(old, new)) == f"[-{old}-]{{+{new}+}}"


LETTERS = st.text("ابتكم يفن.،؟13 \n", max_size=80)


@given(LETTERS, LETTERS)
@settings(max_examples=200)
def test_both_texts_can_be_read_off_their_difference(old, new):
    runs = text_difference(old, new)
    assert "".join(run.text for run in runs if run.kind != ADDED) == old
    assert "".join(run.text for run in runs if run.kind != REMOVED) == new


@given(st.text())
def test_words_give_the_text_back(text):
    assert "".join(pieces_of(text)) == text


BODY = (
    "<p>قالت الهيئة إن الجسر سيفتح في الربيع<footnote>بيان الهيئة، "
    '<a href="https://example.org/one">المصدر</a></footnote>.</p>'
    "<h2>ما الذي يتغير؟</h2>"
    "<p>تختصر الطريق عشر دقائق كاملة. وتقول الشركة إن العمل انتهى قبل موعده.</p>"
)


def test_equal_bodies_have_no_difference():
    assert kinds(body_difference(BODY, BODY)) == [SAME, SAME, SAME]


def test_a_note_is_compared_where_it_is_cited():
    first, *_rest = body_difference(BODY, BODY.replace("بيان الهيئة", "بيان الشركة"))
    assert first.kind == CHANGED
    changed = [run for run in first.runs if run.kind != SAME]
    assert [(run.kind, run.text) for run in changed] == [(REMOVED, "الهيئة"), (ADDED, "الشركة")]
    assert all(run.marks == ("note",) for run in changed)


def test_a_new_note_comes_in_brackets():
    first, *_rest = body_difference(
        BODY, BODY.replace("قالت الهيئة", "قالت الهيئة<footnote>سابقًا</footnote>")
    )
    assert told(first.runs).startswith("قالت الهيئة{+[سابقًا]+} إن")


def test_the_address_of_a_link_shows_only_where_it_changed():
    first, *_rest = body_difference(BODY, BODY.replace("/one", "/two"))
    assert "[-https://example.org/one-]{+https://example.org/two+}" in told(first.runs)
    assert "https" not in told(body_difference(BODY, BODY)[0].runs)


def test_bold_type_is_a_change_of_the_words_in_it():
    first, *_rest = body_difference(BODY, BODY.replace("الجسر", "<strong>الجسر</strong>"))
    assert [run.marks for run in first.runs if run.kind == ADDED] == [("strong",)]


def test_a_heading_of_another_level_is_a_change_without_changed_words():
    _first, heading, _last = body_difference(BODY, BODY.replace("h2", "h3"))
    assert (heading.kind, heading.old_tag, heading.tag) == (CHANGED, "h2", "h3")
    assert is_same(heading.runs)


def test_a_paragraph_put_between_others_leaves_them_alone():
    changed = BODY.replace("<h2>", "<p>فقرة جديدة تماما هنا</p><h2>")
    assert kinds(body_difference(BODY, changed)) == [SAME, ADDED, SAME, SAME]
    assert kinds(body_difference(changed, BODY)) == [SAME, REMOVED, SAME, SAME]


def test_a_paragraph_cut_in_two_is_told_as_a_cut():
    cut = BODY.replace("كاملة. وتقول", "كاملة.</p><p>وتقول")
    assert kinds(body_difference(BODY, cut)) == [SAME, SAME, CHANGED]
    assert told(body_difference(BODY, cut)[2].runs) == (
        "تختصر الطريق عشر دقائق كاملة.[- -]{+\n+}وتقول الشركة إن العمل انتهى قبل موعده."
    )
    assert kinds(body_difference(cut, BODY)) == [SAME, SAME, CHANGED]


@pytest.mark.parametrize(
    ("html", "text", "mark"),
    [
        ('<figure data-picture="12"></figure>', "12", "picture"),
        ('<figure data-embed="https://example.org/v"></figure>', "https://example.org/v", "embed"),
        ('<aside data-article="7"></aside>', "7", "story"),
        ("<hr>", "hr", "rule"),
    ],
)
def test_what_has_no_words_says_what_it_is(html, text, mark):
    *_before, added = body_difference(BODY, BODY + html)
    assert added.kind == ADDED
    assert [(run.text, run.marks) for run in added.runs] == [(text, (mark,))]


def test_items_of_a_list_and_cells_of_a_table_are_lines():
    old = "<ul><li><p>أول البنود</p></li><li><p>ثاني البنود</p></li></ul>"
    new = old.replace("</li><li>", "</li><li><p>بند بينهما</p></li><li>", 1)
    (block,) = body_difference(old, new)
    assert told(block.runs) == "أول البنود\n{+بند بينهما+}{+\n+}ثاني البنود"


WORDS = [f"كلمة{number}" for number in range(1500)] + ["في", "من", "على", "إن"] * 300


def _long_story(seed: int) -> list[str]:
    chance = random.Random(seed)
    return [chance.choice(WORDS) for _ in range(5000)]


def _body(words: list[str]) -> str:
    return "".join(f"<p>{' '.join(words[at : at + 60])}</p>" for at in range(0, 5000, 60))


@pytest.mark.parametrize(
    "rewrite",
    [
        lambda words: _long_story(2),
        lambda words: words[::-1],
        lambda words: words[2500:] + words[:2500],
        lambda words: ["في"] * 5000,
        lambda words: [word if index % 17 else "غيرها" for index, word in enumerate(words)],
    ],
    ids=["another", "reversed", "moved", "one word", "every 17th"],
)
def test_five_thousand_words_are_compared_in_reasonable_time(rewrite):
    words = _long_story(1)
    started = time.process_time()
    text_difference(" ".join(words), " ".join(rewrite(words)))
    body_difference(_body(words), _body(rewrite(words)))
    assert time.process_time() - started < 3


FRAGMENTS = st.sampled_from(
    [
        "<p>أول</p>",
        "<p>أول وثان<footnote>حاشية</footnote></p>",
        "<p>ثالث <a href='https://example.org'>رابط</a></p>",
        "<h2>عنوان</h2>",
        "<ul><li><p>بند</p></li><li><p>آخر</p></li></ul>",
        "<table><tbody><tr><td><p>خلية</p></td></tr></tbody></table>",
        "<hr>",
        "loose",
    ]
)
BODIES = st.lists(FRAGMENTS, max_size=6).map(lambda parts: sanitise("".join(parts)))


@given(BODIES, BODIES)
def test_every_block_of_both_bodies_is_told_once(old, new):
    blocks = body_difference(old, new)
    assert bool(blocks) == bool(old or new)
    assert (REMOVED in kinds(blocks)) <= bool(old)
    assert all(block.kind == SAME for block in body_difference(new, new))
