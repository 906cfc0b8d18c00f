"""Publish a story from the command line, by the press's own rules."""

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.desk.newsroom_time import in_words_with_zone
from articles.models import Edition
from articles.press.publishing import publish

from ._found import found_article, found_language, found_user
from ._moments import read_moment
from ._refusals import press_refusals


class Command(BaseCommand):
    help = "Publish an article in one language: now, or at a time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", type=int, metavar="ID")
        parser.add_argument("--language", required=True, help="such as ar")
        parser.add_argument("--by", required=True, metavar="USER", help="who publishes it")
        parser.add_argument("--at", metavar="TIME", help="ISO 8601, in the newsroom's zone")
        parser.add_argument("--until", metavar="TIME", help="when it goes off, likewise")
        parser.add_argument("--correction", default="", help="public: what this edition mends")

    def handle(self, *args, **options) -> None:
        article = found_article(options["article"])
        with press_refusals():
            edition = publish(
                article,
                found_language(options["language"]),
                by=found_user(options["by"]),
                at=read_moment(options["at"], "--at"),
                until=read_moment(options["until"], "--until"),
                correction=options["correction"],
            )
        self.stdout.write(_said(edition))
        if edition.live_until:
            ends = _("It goes off at %(time)s.")
            self.stdout.write(ends % {"time": in_words_with_zone(edition.live_until)})


def _said(edition: Edition) -> str:
    begun = _("Article %(id)d is live in %(language)s since %(time)s, as edition %(number)d.")
    to_come = _("Article %(id)d will be live in %(language)s at %(time)s, as edition %(number)d.")
    return (to_come if edition.live_from > timezone.now() else begun) % {
        "id": edition.article_id,
        "language": edition.get_language_display(),
        "time": in_words_with_zone(edition.live_from),
        "number": edition.number,
    }
