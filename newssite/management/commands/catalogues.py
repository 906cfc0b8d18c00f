"""Message catalogues without system gettext: Babel reads the sources and writes `.po` and `.mo`."""

import io
from collections.abc import Iterator
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from django.conf import settings
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation.template import templatize

SOURCES = (("articles", "*.py"), ("newssite", "*.py"), ("templates", "*.html"))
KEYWORDS = {
    "_": None,
    "gettext": None,
    "gettext_lazy": None,
    "gettext_noop": None,
    "ngettext": (1, 2),
    "ngettext_lazy": (1, 2),
    "pgettext": ((1, "c"), 2),
    "pgettext_lazy": ((1, "c"), 2),
    "npgettext": ((1, "c"), 2, 3),
}


class Command(BaseCommand):
    help = "Compile the message catalogues; with --update, collect new messages first."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--update", action="store_true", help="bring the .po files up to date")
        parser.add_argument(
            "--check", action="store_true", help="fail where a message is missing or untranslated"
        )

    def handle(self, *args, **options) -> None:
        for path in sorted(settings.LOCALE_PATHS[0].glob("*/LC_MESSAGES/django.po")):
            catalogue = _read(path)
            if options["update"]:
                catalogue.update(_template(), no_fuzzy_matching=True)
                _write(path, catalogue)
            if options["check"]:
                _check(path, catalogue)
            with path.with_suffix(".mo").open("wb") as file:
                write_mo(file, catalogue)
            self.stdout.write(f"{path.parent.parent.name}: {len(catalogue)} messages compiled")


def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name)


def _write(path: Path, catalogue: Catalog) -> None:
    with path.open("wb") as file:
        write_po(file, catalogue, width=96, sort_output=True, omit_header=False, no_location=True)


def _template() -> Catalog:
    template = Catalog()
    for message, context in _messages():
        template.add(message, context=context)
    return template


def _messages() -> Iterator[tuple]:
    for folder, pattern in SOURCES:
        for path in sorted((settings.BASE_DIR / folder).rglob(pattern)):
            source = path.read_text("utf-8")
            if path.suffix == ".html":
                # It puts messages among the template's own lines, whose indents aren't Python's.
                source = "\n".join(line.lstrip() for line in templatize(source).splitlines())
            stream = io.BytesIO(source.encode())
            for _line, message, _comments, context in extract("python", stream, KEYWORDS):
                yield message, context


def _check(path: Path, catalogue: Catalog) -> None:
    """Every message of the sources is there, and every one there has its translation."""
    known = {(message.id, message.context): message for message in catalogue if message.id}
    missing = [key for key in _messages() if key not in known]
    empty = [message.id for message in known.values() if not _is_translated(message)]
    if missing or empty:
        lines = [f"missing: {message!r}" for message, _context in missing]
        lines += [f"untranslated: {message!r}" for message in empty]
        raise CommandError("\n".join([f"{path}:", *lines]))


def _is_translated(message) -> bool:
    strings = message.string if isinstance(message.string, tuple) else (message.string,)
    return not message.fuzzy and all(strings)
