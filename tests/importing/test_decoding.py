"""A file is read as what it is, or refused with what is wrong and where; nothing is guessed."""

import pytest

from articles.importing.decoding import MAX_BYTES, decode
from articles.importing.refusal import ImportRefused

TEXT = "عنوان الخبر الأول\nفقرة عن الجسر، وأخرى عن «المدينة»؟\nوسطر ثالث"


def refusal(data: bytes, encoding: str | None = None) -> str:
    with pytest.raises(ImportRefused) as refused:
        decode(data, encoding)
    return str(refused.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_utf_8_and_whatever_has_a_byte_order_mark_is_read_unasked(encoding):
    assert decode(TEXT.encode(encoding)) == TEXT


def test_big_endian_utf_16_is_known_by_its_mark():
    assert decode(b"\xfe\xff" + TEXT.encode("utf-16-be")) == TEXT


def test_a_named_encoding_is_used():
    assert decode(TEXT.encode("windows-1256"), "windows-1256") == TEXT


def test_a_byte_order_mark_is_no_text_even_if_the_encoding_is_named():
    assert decode(TEXT.encode("utf-8-sig"), "utf-8") == TEXT


def test_windows_1256_is_asked_for_and_never_guessed():
    message = refusal(TEXT.encode("windows-1256"))
    assert "looks like windows-1256" in message
    assert "--encoding windows-1256" in message
    assert not any("\u0600" <= letter <= "\u06ff" for letter in message)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode() + b"\n\xff",
        TEXT.encode("iso-8859-6", errors="replace") * 3,
        b"An English line with one odd \xcd in it",
        "Straße und Bürger und Käse, größer als üblich".encode("latin-1"),
        "Письмо из города о новом мосте".encode("windows-1251"),
    ],
)
def test_other_bytes_are_not_taken_for_windows_1256(data):
    assert refusal(data).endswith("is not valid UTF-8.")


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_line_of_the_first_bad_byte_is_named(line_end):
    data = f"سطر{line_end}سطر{line_end}".encode() + b"\xc3\x28"
    assert refusal(data) == "Line 3 is not valid UTF-8."


def test_the_line_of_the_first_bad_byte_is_named_in_a_named_encoding():
    assert refusal(b"one\ntwo\n\xe9", "ascii") == "Line 3 is not valid ascii."
    assert refusal("سطر\nسطر".encode("utf-16-le") + b"\x00", "utf-16-le").startswith("Line 2 ")


@pytest.mark.parametrize("name", ["no-such", "rot13", "hex", "undefined", "idna", "a\0b"])
def test_a_strange_encoding_is_an_answer_and_no_accident(name):
    assert decode(b"plain", "utf-8") == "plain"
    assert refusal(b"\xff\xfe\n\xff", name)


@pytest.mark.parametrize("data", [b"", b" \n\t\r\n ", b"\xef\xbb\xbf", "\u3000\n".encode()])
def test_nothing_and_white_space_are_refused(data):
    assert refusal(data) == "There is nothing in the file."


def test_a_large_file_is_refused_with_the_limit():
    assert decode(b"a" * MAX_BYTES)
    assert refusal(b"a" * (MAX_BYTES + 1)) == "The file is larger than 1024 KB."


@pytest.mark.parametrize(
    "data",
    [b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", b"PK\x03\x04\x14\x00\xff\xfe", b"\x00\xff" * 9],
)
def test_binary_files_are_refused(data):
    assert "not" in refusal(data)
    assert "\x00" not in refusal(data)


@pytest.mark.parametrize("control", ["\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\ufffe"])
def test_control_characters_are_refused_line_by_line(control):
    message = refusal(f"سطر\nسطر{control}\nسطر\n{control}".encode())
    assert message.splitlines() == [
        "Line 2 holds control characters: this is not plain text.",
        "Line 4 holds control characters: this is not plain text.",
    ]


def test_half_surrogates_are_refused_where_an_encoding_lets_them_through():
    assert "control characters" in refusal(rb"text \ud800", "unicode_escape")
