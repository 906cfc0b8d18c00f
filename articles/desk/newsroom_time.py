"""DESK: moments as the newsroom says them: in its own zone, which is always named."""

from datetime import datetime
from typing import Any

from django.conf import settings
from django.utils import timezone, translation
from django.utils.functional import Promise
from django.utils.text import format_lazy
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.text.dates import date_in_words, time_in_words
from articles.text.zones import city_of


def in_words(moment: datetime) -> str:
    """`28 January 2026, 14:05` in the newsroom's zone and the active language."""
    language = _language()
    local = timezone.localtime(moment, timezone.get_default_timezone())
    return _("%(date)s, %(time)s") % {
        "date": date_in_words(local, language, settings.NEWSROOM_DIGITS),
        "time": time_in_words(local, language, settings.NEWSROOM_DIGITS),
    }


def in_words_with_zone(moment: datetime) -> str:
    """`28 January 2026, 14:05 Riyadh time`."""
    return _("%(moment)s %(city)s time") % {"moment": in_words(moment), "city": newsroom_city()}


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
