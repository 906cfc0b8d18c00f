"""Times as commands read them: ISO 8601, in the newsroom's zone where they name none."""

from datetime import UTC, datetime

from django.core.management.base import CommandError
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.text.zones import ClockChange, moment_on_clock


def read_moment(text: str | None, option: str) -> datetime | None:
    """An aware moment, or None for no text; without an offset it is the newsroom's local time."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
        moment = _in_newsroom_zone(moment, option) if moment.tzinfo is None else moment
        return moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:
        message = _("%(option)s: “%(text)s” is no time; write it as in 2026-01-31T09:00.")
        raise CommandError(message % {"option": option, "text": text}) from error


def _in_newsroom_zone(local: datetime, option: str) -> datetime:
    """Refuses what the clocks skip or show twice when summer time begins or ends."""
    try:
        return moment_on_clock(local, timezone.get_default_timezone())
    except ClockChange as change:
        message = _("%(option)s: the clocks change at that time; add an offset such as +03:00.")
        raise CommandError(message % {"option": option}) from change
