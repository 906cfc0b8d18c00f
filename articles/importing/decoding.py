"""IMPORT: the bytes of a text file in, its text out, or a refusal that says what and where.

UTF-8 and anything with a byte order mark (Unicode Standard, 2.13) are read as they are. No other
encoding is ever guessed: what looks like windows-1256 is said to, and must be asked for by name.
"""

import codecs
import re

from django.utils.translation import gettext as _

from articles.text.controls import without_controls

from .refusal import ImportRefused

MAX_BYTES = 1024 * 1024
"""A long read is a tenth of this; what is larger is no story."""

MAX_LISTED = 10

LINE_END = re.compile("\r\n|[\n\r\u2028\u2029]")

_MARKS = {
    codecs.BOM_UTF8: "utf-8-sig",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
# Bytes that stand in no text of any 8-bit encoding.
_BINARY = re.compile(b"[\x00-\x08\x0e-\x1f]")
_ARABIC_LETTERS = "\u0620-\u064a\u067e\u0686\u0698\u06a9\u06af\u06be\u06c1\u06d2"
# Marks that an Arabic text in windows-1256 has beside letters: tashkeel, punctuation, quotes.
_ARABIC_MARKS = "\u064b-\u0652،؛؟«»…–—‘’“”\xa0\u200c-\u200f"


def decode(data: bytes, encoding: str | None = None) -> str:
    """The text of a file, read strictly, without a byte order mark.

    Raises ImportRefused where the file is too large, empty, not in that encoding (by default
    UTF-8), or no text at all.
    """
    if len(data) > MAX_BYTES:
        message = _("The file is larger than %(limit)d KB.")
        raise ImportRefused(message % {"limit": MAX_BYTES // 1024})
    text = _decoded(data, encoding or _marked_encoding(data))
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise ImportRefused(_("There is nothing in the file."))
    if problems := _control_characters(text):
        raise ImportRefused(*problems)
    return text


def _marked_encoding(data: bytes) -> str | None:
    return next((name for mark, name in _MARKS.items() if data.startswith(mark)), None)


def _decoded(data: bytes, encoding: str | None) -> str:
    try:
        return data.decode(encoding or "utf-8")
    except UnicodeError as error:
        message = _undecodable(data, encoding, getattr(error, "start", 0))
    except (LookupError, ValueError):
        message = _("There is no text encoding named “%(name)s”.") % {"name": encoding}
    raise ImportRefused(message)


def _undecodable(data: bytes, encoding: str | None, start: int) -> str:
    if encoding is None and _BINARY.search(data):
        return _("This is not a text file.")
    if encoding is None and _looks_like_windows_1256(data):
        return _("The file looks like windows-1256; run again with --encoding windows-1256.")
    return _("Line %(line)d is not valid %(encoding)s.") % {
        "line": _line_at(data, encoding or "utf-8", start),
        "encoding": (encoding or "UTF-8").removesuffix("-sig"),
    }


def _line_at(data: bytes, encoding: str, start: int) -> int:
    """The number of the line that a byte stands in; what comes before it can be decoded."""
    try:
        return len(LINE_END.findall(data[:start].decode(encoding))) + 1
    except UnicodeError:  # a codec such as `idna`, which takes a text as a whole
        return 1


def _looks_like_windows_1256(data: bytes) -> bool:
    """Whether its letters would be Arabic ones, and hardly anything but ASCII be beside them.

    UTF-8 with a bad byte in it fails: half of what this encoding makes of it are symbols.
    """
    text = data.decode("windows-1256")
    arabic = len(re.findall(f"[{_ARABIC_LETTERS}]", text))
    marks = len(re.findall(f"[{_ARABIC_MARKS}]", text))
    others = sum(1 for letter in text if not letter.isascii()) - arabic - marks
    latin = len(re.findall(r"[A-Za-z]", text))
    return without_controls(text) == text and arabic > latin and others * 10 < arabic


def _control_characters(text: str) -> list[str]:
    lines = enumerate(LINE_END.split(text), start=1)
    found = [number for number, line in lines if without_controls(line) != line]
    if len(found) > MAX_LISTED:
        return [_("This is not a text file.")]
    return [
        _("Line %(line)d holds control characters: this is not plain text.") % {"line": number}
        for number in found
    ]
