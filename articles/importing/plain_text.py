"""IMPORT: plain text in, a parsed story out: headline, lead, and a body in the body schema.

The first line is the headline, the second the lead, every other line a paragraph, character for
character. A short line without final punctuation between paragraphs is a sub-heading.
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _

from articles.text.body import Element, serialise
from articles.text.marks import footnote_marks, without_marks_at_end
from articles.text.tracing import has_tracing_mark
from articles.text.typed_notes import TypedNotes, attach_typed_notes

from .lines import Line, Remark, written_lines
from .refusal import ImportRefused

MAX_HEADLINE = 200
"""Characters, as the desk's field takes them."""

MAX_LEAD = 1000
MAX_SUBHEADING = 80

_FINAL = frozenset(".?!…:;,؟؛،")
_CLOSING = "\"'»”’)]"
_LOST_LETTER = "\ufffd"


@dataclass(frozen=True)
class ParsedStory:
    """What a plain text says; `body` is canonical HTML, `remarks` stand in the order of lines."""

    headline: str
    lead: str
    body: str
    remarks: list[Remark]


def parse(text: str) -> ParsedStory:
    """Find the parts of a story; raises ImportRefused where there is no headline."""
    lines = written_lines(text)
    clean = [line for line in lines if not has_tracing_mark(line.text)]
    headline, lead, body_lines = _opening(clean)
    blocks = _blocks(body_lines)
    body = Element("body", {}, [*blocks])
    notes = attach_typed_notes(body)
    remarks = [
        *_about_lines(lines),
        *_about_opening(headline, lead),
        *_about_notes(notes, dict(zip(map(id, blocks), body_lines, strict=True))),
    ]
    remarks.sort(key=lambda remark: remark.line)
    return ParsedStory(headline.text, lead.text, serialise(body), remarks)


def _opening(lines: list[Line]) -> tuple[Line, Line, list[Line]]:
    if not lines:
        raise ImportRefused(_("There is no headline: nothing in the file is a story's own text."))
    headline, *rest = lines
    if len(headline.text) > MAX_HEADLINE:
        message = _("Line %(line)d is %(length)d characters long; a headline has %(most)d at most.")
        values = {"line": headline.number, "length": len(headline.text), "most": MAX_HEADLINE}
        raise ImportRefused(message % values)
    if not rest:
        raise ImportRefused(_("There is only one line: a story has a headline and a text."))
    return headline, rest[0], rest[1:]


def _blocks(lines: list[Line]) -> list[Element]:
    tags = ["h2" if is_heading else "p" for is_heading in _subheadings(lines)]
    return [Element(tag, {}, [line.text]) for tag, line in zip(tags, lines, strict=True)]


def _subheadings(lines: list[Line]) -> list[bool]:
    """For each line, whether it is a sub-heading: it stands between two that read as paragraphs."""
    # What comes before the first line is the lead; after the last one comes nothing.
    reads = [True, *(_reads_as_paragraph(line.text) for line in lines), False]
    return [
        not reads[place] and reads[place - 1] and reads[place + 1]
        for place in range(1, len(lines) + 1)
    ]


def _reads_as_paragraph(text: str) -> bool:
    sentence = without_marks_at_end(text).rstrip(_CLOSING)
    return len(text) > MAX_SUBHEADING or sentence[-1:] in _FINAL


def _about_lines(lines: list[Line]) -> list[Remark]:
    traced = _("It carried a tracing mark of another site and was left out.")
    lost = _("A character was lost before the file came here.")
    return [
        *(Remark(line.number, traced) for line in lines if has_tracing_mark(line.text)),
        *(Remark(line.number, lost) for line in lines if _LOST_LETTER in line.text),
    ]


def _about_opening(headline: Line, lead: Line) -> list[Remark]:
    plain = _("A footnote can stand only in the body; the typed mark was left as it is.")
    marked = [line for line in (headline, lead) if any(footnote_marks(line.text))]
    remarks = [Remark(line.number, plain) for line in marked]
    if len(lead.text) > MAX_LEAD:
        message = _("The lead is %(length)d characters long; the desk takes %(limit)d.")
        values = {"length": len(lead.text), "limit": MAX_LEAD}
        remarks.append(Remark(lead.number, message % values))
    return remarks


def _about_notes(notes: TypedNotes, lines: dict[int, Line]) -> list[Remark]:
    empty = _("The typed mark %(number)d became a footnote; its text is still to be written.")
    left = _("No mark in the text points to this note; it stays at the end of the body.")
    return [
        *(
            Remark(lines[id(block)].number, empty % {"number": number})
            for block, number in notes.empty
        ),
        *(Remark(lines[id(block)].number, left) for block in notes.left_over),
    ]
