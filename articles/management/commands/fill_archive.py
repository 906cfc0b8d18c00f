"""Fill the site with a made-up archive of any size, to measure it with."""

from time import perf_counter

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from articles.demo.archive.fill import fill_archive

BAR = 30


class Command(BaseCommand):
    help = "Add made-up stories until the archive has N; run with a larger N, it goes on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("total", type=int, metavar="N")
        parser.add_argument("--seed", type=int, default=1, help="another seed, another archive")

    def handle(self, *args, **options) -> None:
        total = options["total"]
        if total < 1:
            raise CommandError(_("An archive has at least one story."))
        progress = fill_archive(total, options["seed"])
        before = done = next(progress)
        began = perf_counter()
        try:
            for done in progress:
                self._show(done, total, _rate(done - before, began))
        except KeyboardInterrupt:
            message = _("Stopped after %(done)d stories; run it again to go on.")
            raise CommandError(message % {"done": done}) from None
        message = _("%(done)d stories are there, %(added)d of them new: %(rate)d a second.")
        values = {"done": done, "added": done - before, "rate": _rate(done - before, began)}
        self.stdout.write(message % values)

    def _show(self, done: int, total: int, rate: int) -> None:
        if self.stderr.isatty():
            bar = "#" * (BAR * done // total)
            end = "\n" if done == total else ""
            line = f"\r[{bar:.<{BAR}}] {done:,} / {total:,}  {rate:,}/s "
            self.stderr.write(line, self.style.NOTICE, end)


def _rate(added: int, began: float) -> int:
    return round(added / max(perf_counter() - began, 0.001))
