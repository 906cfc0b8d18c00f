"""The words of a finding among those around them, cut at words, with offsets for scripts."""

import pytest

from articles.desk.quotes import CONTEXT, LONGEST_WORDS, quote, utf16_offset
from articles.press.preflight import FindingPlace

LINE = "قالت الهيئة أمس في بيان طويل إن العمل سيستمر.. حتى نهاية السنة المقبلة على الأقل"


def place(line: str, words: str) -> FindingPlace:
    start = line.index(words)
    return FindingPlace(block=0, start=start, end=start + len(words), text=words)


def test_words_stand_among_whole_words_of_their_line():
    shown = quote(LINE, place(LINE, ".."))
    assert shown.words == ".."
    assert shown.before.startswith("…")
    assert shown.after.endswith("…")
    for part in (shown.before.strip("…"), shown.after.strip("…")):
        assert set(part.replace(".", " ").split()) <= set(LINE.replace(".", " ").split())
        assert len(part) <= CONTEXT


def test_a_short_line_is_quoted_whole():
    shown = quote("جاء.. ثم", place("جاء.. ثم", ".."))
    assert (shown.before, shown.words, shown.after) == ("جاء", "..", " ثم")


def test_a_long_token_is_shortened_in_its_middle():
    token = "QWxhZGRpbjpvcGVu" * 20
    assert len(quote(token, place(token, token)).words) <= LONGEST_WORDS


def test_what_has_no_words_is_not_quoted():
    assert quote("", FindingPlace(note=1)) is None
    assert quote("نص", FindingPlace(figure=0)) is None


@pytest.mark.parametrize("line", ["", "abc", "جسر", "a𝔸b", "𝔸𝔹"])
def test_offsets_agree_with_utf16(line):
    for offset in range(len(line) + 1):
        assert utf16_offset(line, offset) == len(line[:offset].encode("utf-16-le")) // 2
