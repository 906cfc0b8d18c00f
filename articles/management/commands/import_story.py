"""Import a plain text as a draft, and say what an editor should look at before it is published."""

from collections.abc import Iterable

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from articles.importing.decoding import MAX_BYTES
from articles.importing.lines import Remark
from articles.importing.refusal import ImportRefused
from articles.importing.story import import_story
from articles.press.preflight import Finding, preflight

from ._found import found_bytes, found_language, found_user
from ._refusals import finding_line


class Command(BaseCommand):
    help = "Import a plain text file as a draft: headline, lead, paragraphs and footnote marks."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", metavar="FILE")
        parser.add_argument("--language", default=settings.LANGUAGE_CODE, help="such as ar")
        parser.add_argument("--by", metavar="USER", help="whose draft it is")
        parser.add_argument("--encoding", metavar="NAME", help="where it isn't UTF-8")

    def handle(self, *args, **options) -> None:
        language = found_language(options["language"])
        by = found_user(options["by"]) if options["by"] else None
        data = found_bytes(options["file"], at_most=MAX_BYTES)
        try:
            story = import_story(data, language, by=by, encoding=options["encoding"])
        except ImportRefused as refusal:
            raise CommandError(str(refusal)) from refusal
        values = {"id": story.article.pk, "headline": story.article}
        self.stdout.write(_("Article %(id)d is a draft now: %(headline)s") % values)
        self._list(_("About the file:"), map(_remark_line, story.remarks))
        findings = preflight(story.article, language)
        self._list(_("To be done before it can be published:"), _lines(findings, blocking=True))
        self._list(_("To look at:"), _lines(findings, blocking=False))

    def _list(self, heading: str, lines: Iterable[str]) -> None:
        lines = list(lines)
        if lines:
            self.stdout.write("\n".join(["", heading, *(f"  {line}" for line in lines)]))


def _remark_line(remark: Remark) -> str:
    return _("Line %(line)d: %(message)s") % {"line": remark.line, "message": remark.message}


def _lines(findings: list[Finding], *, blocking: bool) -> list[str]:
    return [finding_line(finding) for finding in findings if finding.is_blocking == blocking]
