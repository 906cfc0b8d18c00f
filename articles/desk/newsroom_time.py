"""DESK: moments as the newsroom says them: in its own zone, which is always named."""

from datetime import date, datetime
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.text import dates
from articles.text.zones import city_of


def in_words(moment: datetime) -> str:
    """`28 January 2026, 14:05` in the newsroom's zone and the active language."""
    local = in_zone(moment)
    return _("%(date)s, %(time)s") % {
        "date": date_of(local),
        "time": dates.time_in_words(local, _language(), settings.NEWSROOM_DIGITS),
    }


def clock(moment: datetime) -> str:
    """`14:05`, for a moment of today."""
    local = timezone.localtime(moment, timezone.get_default_timezone())
    return dates.time_in_words(local, _language(), settings.NEWSROOM_DIGITS)


def in_words_with_zone(moment: datetime) -> str:
    """`28 January 2026, 14:05 Riyadh time`."""
    return _("%(moment)s %(city)s time") % {"moment": in_words(moment), "city": newsroom_city()}


def date_of(day: date) -> str:
    """`28 January 2026`."""
    return dates.date_in_words(day, _language(), settings.NEWSROOM_DIGITS)


def shortly(moment: datetime) -> str:
    """As short as it is clear: `14:05` today, `28 January` this year, else with the year."""
    local, today = in_zone(moment), in_zone(timezone.now())
    if local.date() == today.date():
        return dates.time_in_words(local, _language(), settings.NEWSROOM_DIGITS)
    if local.year == today.year:
        return dates.day_in_words(local, _language(), settings.NEWSROOM_DIGITS)
    return date_of(local)


def shortly_with_time(moment: datetime) -> str:
    """`14:05` today, else `28 January, 14:05`."""
    local = in_zone(moment)
    time = dates.time_in_words(local, _language(), settings.NEWSROOM_DIGITS)
    short = shortly(moment)
    return time if short == time else _("%(date)s, %(time)s") % {"date": short, "time": time}


def in_zone(moment: datetime) -> datetime:
    """The moment on the newsroom's clock."""
    return timezone.localtime(moment, timezone.get_default_timezone())


def newsroom_city() -> str:
    """The city whose time the newsroom keeps, in the active language."""
    return city_of(settings.TIME_ZONE, _language())


def with_zone(label: str | Promise) -> Any:
    """A column or field name that says whose time it shows: `Updated (Riyadh time)`."""
    city = _LazyCity()
    return format_lazy("{} ({})", label, format_lazy(gettext_lazy("{city} time"), city=city))


class _LazyCity:
    """The city in whatever language is active when a page is rendered."""

    def __str__(self) -> str:
        return newsroom_city()


def _language() -> str:
    return translation.get_language() or settings.LANGUAGE_CODE
