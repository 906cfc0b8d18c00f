"""DESK: a moment on the clocks that an embargo is agreed by: the newsroom's, Mecca, Cairo, GMT."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext
from django.views.decorators.http import require_safe

from articles.press.publishing import PUBLISH, WITHDRAW
from articles.text.dates import (
    date_in_words,
    hijri_in_words,
    time_in_words,
    weekday_in_words,
)

from ..newsroom_time import newsroom_city
from .moments import AS_TYPED, MomentField, quick_moment

CITIES = {
    "Asia/Riyadh": gettext_lazy("Mecca"),
    "Africa/Cairo": gettext_lazy("Cairo"),
    "UTC": gettext_lazy("Greenwich (GMT)"),
}
"""What correspondents and partners ask for, beside the newsroom's own."""


@dataclass(frozen=True)
class Clock:
    """What the clocks of one zone show; `other_day` where it isn't the newsroom's."""

    cities: str
    time: str
    other_day: str


@dataclass(frozen=True)
class Clocks:
    """A moment in words, on the newsroom's day; `typed` as a datetime-local control has it."""

    moment: datetime
    typed: str
    day: str
    hijri: str
    clocks: list[Clock]


def clocks_at(moment: datetime) -> Clocks:
    """The moment on every clock that matters; cities that share a zone share a line."""
    local = timezone.localtime(moment, timezone.get_default_timezone())
    names: dict[str, list[str]] = {settings.TIME_ZONE: [newsroom_city()]}
    for zone, city in CITIES.items():
        names.setdefault(zone, [])
        names[zone] = list(dict.fromkeys([*names[zone], str(city)]))
    return Clocks(
        moment=moment,
        typed=f"{local:{AS_TYPED}}",
        day=_day(local),
        hijri=hijri_in_words(local.date(), _language(), settings.NEWSROOM_DIGITS),
        clocks=[_clock(cities, zone, local) for zone, cities in names.items()],
    )


def _clock(cities: list[str], zone: str, newsroom: datetime) -> Clock:
    local = newsroom.astimezone(ZoneInfo(zone))
    return Clock(
        cities=pgettext("between two cities", " and ").join(cities),
        time=time_in_words(local, _language(), settings.NEWSROOM_DIGITS),
        other_day="" if local.date() == newsroom.date() else _day(local),
    )


def _day(local: datetime) -> str:
    """`Wednesday 28 January 2026`."""
    return _("%(weekday)s %(date)s") % {
        "weekday": weekday_in_words(local, _language()),
        "date": date_in_words(local, _language(), settings.NEWSROOM_DIGITS),
    }


@require_safe
def clocks(request: HttpRequest, model_admin: Any) -> HttpResponse:
    """The clocks for a time as it is typed (`at`), or for a quick choice (`choice`)."""
    if not any(map(request.user.has_perm, (PUBLISH, WITHDRAW))):
        raise PermissionDenied(_("You have no permission to do this."))
    chosen = quick_moment(request.GET.get("choice", ""))
    typed = f"{timezone.localtime(chosen):{AS_TYPED}}" if chosen else request.GET.get("at", "")
    context: dict[str, Any] = {}
    try:
        if moment := MomentField().clean(typed):
            context["clocks"] = clocks_at(moment)
    except ValidationError as refusal:
        context["refusals"] = refusal.messages
    return render(request, "admin/articles/article/clocks.html", context)


def _language() -> str:
    return translation.get_language() or settings.LANGUAGE_CODE
