"""Withdraw a story from the command line, by the press's own rules."""

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.desk.newsroom_time import in_words_with_zone
from articles.models import Edition
from articles.press.publishing import withdraw

from ._found import found_article, found_language, found_user
from ._moments import read_moment
from ._refusals import press_refusals


class Command(BaseCommand):
    help = "Withdraw an article in one language: now, or at a time."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("article", type=int, metavar="ID")
        parser.add_argument("--language", required=True, help="such as ar")
        parser.add_argument("--by", required=True, metavar="USER", help="who withdraws it")
        parser.add_argument("--at", metavar="TIME", help="ISO 8601, in the newsroom's zone")
        parser.add_argument("--reason", default="", help="public: why it was withdrawn")

    def handle(self, *args, **options) -> None:
        article = found_article(options["article"])
        with press_refusals():
            edition = withdraw(
                article,
                found_language(options["language"]),
                by=found_user(options["by"]),
                at=read_moment(options["at"], "--at"),
                reason=options["reason"],
            )
        self.stdout.write(_said(edition))


def _said(edition: Edition) -> str:
    ends = edition.live_until or timezone.now()
    if ends == edition.live_from:
        message = _("Article %(id)d will not appear in %(language)s: its schedule was cancelled.")
    elif ends > timezone.now():
        message = _("Article %(id)d will be withdrawn in %(language)s at %(time)s.")
    else:
        message = _("Article %(id)d is withdrawn in %(language)s since %(time)s.")
    return message % {
        "id": edition.article_id,
        "language": edition.get_language_display(),
        "time": in_words_with_zone(ends),
    }
