"""The parts of a plain text are found, and every paragraph stays as it was written."""

import base64
from time import process_time

import pytest

from articles.importing.plain_text import MAX_HEADLINE, MAX_LEAD, MAX_SUBHEADING, parse
from articles.importing.refusal import ImportRefused
from articles.models import Article
from articles.press.rendering import render_body
from articles.text.body import parse as body_tree
from articles.text.body import text_of
from articles.text.sanitise import sanitise

from .conftest import HEADLINE, LEAD, PARAGRAPHS, STORY, TRACE

LENGTH = 100_000
LONG = "كلمات كثيرة في فقرة طويلة " * 5 + "تنتهي هنا."


def blocks(body: str) -> list[tuple[str, str]]:
    return [(block.tag, text_of(block)) for block in body_tree(body).children]


def remarks(text: str) -> list[tuple[int, str]]:
    return [(remark.line, remark.message) for remark in parse(text).remarks]


def test_the_first_line_is_the_headline_and_the_second_the_lead():
    story = parse(STORY)
    assert story.headline == HEADLINE
    assert story.lead == LEAD
    assert LEAD not in story.body


def test_every_other_line_is_a_paragraph_character_for_character():
    texts = [text for _tag, text in blocks(parse(STORY).body)]
    assert texts == [line.replace(" ¹", "") for line in PARAGRAPHS]


def test_short_lines_between_paragraphs_are_sub_headings():
    headings = [text for tag, text in blocks(parse(STORY).body) if tag == "h2"]
    assert headings == ["لغة الرمل", "طريق طويل.. وسؤال", "من هي جمعية OpenDune"]


@pytest.mark.parametrize(
    "lines",
    [
        [LONG, "جملة قصيرة لها نقطة.", LONG],
        [LONG, "وهل من جواب؟", LONG],
        [LONG, "«نعم.»", LONG],
        [LONG, "و" * (MAX_SUBHEADING + 1), LONG],
        [LONG, "آخر سطر في الملف"],
        [LONG, "بيت شعر", "وبيت يليه", LONG],
    ],
)
def test_other_short_lines_are_paragraphs(lines):
    body = parse("\n".join(["عنوان", "مقدمة", *lines])).body
    assert {tag for tag, _text in blocks(body)} == {"p"}


def test_a_sub_heading_may_stand_right_after_the_lead_and_carry_a_footnote():
    body = parse(f"عنوان\nمقدمة\nعنوان فرعي ¹\n{LONG}").body
    assert body.startswith("<h2>عنوان فرعي<footnote></footnote></h2>")


def test_blank_lines_and_white_space_at_the_ends_are_no_text():
    spaced = "\n\n \u200f\n".join(f"  {line}\t" for line in (HEADLINE, LEAD, *PARAGRAPHS))
    assert parse(spaced).body == parse("\n".join([HEADLINE, LEAD, *PARAGRAPHS])).body


def test_markup_in_a_text_is_text():
    body = parse('عنوان\nمقدمة\nA & B < C > "D" <script>x</script> &amp;').body
    assert blocks(body) == [("p", 'A & B < C > "D" <script>x</script> &amp;')]


def test_the_body_is_canonical():
    text = f'{STORY}\nA & B <b>"C"</b>\nكلمة ¹\nالمراجع\n1. نص https://example.org/?a=1&b="2"'
    assert sanitise(parse(text).body) == parse(text).body


def test_a_line_with_a_tracing_mark_is_left_out_and_never_repeated():
    story = parse(f"{TRACE}\n{STORY}")
    assert story.headline == HEADLINE
    traced = [remark for remark in story.remarks if "tracing mark" in remark.message]
    assert [remark.line for remark in traced] == [1, len(PARAGRAPHS) + 4]
    told = f"{story}"
    assert TRACE not in told
    assert "نسخ من موقع آخر" not in told
    assert "203.0.113.7" not in told


def test_a_lost_letter_is_reported_with_its_line():
    assert remarks("عنوان\nمقدمة\nكل\ufffdة.") == [
        (3, "A character was lost before the file came here.")
    ]


def test_a_headline_has_as_many_characters_as_the_desk_takes():
    assert Article._meta.get_field("headline").max_length == MAX_HEADLINE
    assert parse("ع" * MAX_HEADLINE + "\nمقدمة").headline
    with pytest.raises(ImportRefused, match="Line 2 is 201 characters long; a headline has 200"):
        parse("\n" + "ع" * (MAX_HEADLINE + 1) + "\nمقدمة")


def test_a_long_lead_is_imported_and_reported():
    assert Article._meta.get_field("lead").max_length == MAX_LEAD
    assert remarks("عنوان\n" + "م" * MAX_LEAD) == []
    assert remarks("عنوان\n" + "م" * 1001) == [
        (2, "The lead is 1001 characters long; the desk takes 1000.")
    ]


@pytest.mark.parametrize("text", ["عنوان وحده", "\n عنوان وحده \n\n", f"عنوان\n{TRACE}"])
def test_one_line_is_no_story(text):
    with pytest.raises(ImportRefused, match="There is only one line"):
        parse(text)


@pytest.mark.parametrize("text", [TRACE, "\u200f\n\u200b"])
def test_a_file_without_a_line_of_its_own_has_no_headline(text):
    with pytest.raises(ImportRefused, match="There is no headline"):
        parse(text)


@pytest.mark.parametrize(
    "endless",
    [
        "a" * LENGTH,
        " " * LENGTH,
        "a-" * (LENGTH // 2),
        "كلمة ¹ " * (LENGTH // 7),
        base64.b64encode(b"a" * LENGTH).decode(),
    ],
)
def test_a_line_that_never_ends_is_read_and_rendered_at_once(endless):
    began = process_time()
    body = parse(f"عنوان\nمقدمة\nب {endless} ب").body
    assert render_body(body, "ar").html
    assert process_time() - began < 10
