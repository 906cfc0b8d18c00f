"""DESK: a time to come, typed on the newsroom's clock."""

from datetime import datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.text.dates import time_in_words
from articles.text.zones import ClockChange, moment_on_clock

from ..newsroom_time import newsroom_city

AS_TYPED = "%Y-%m-%dT%H:%M"
"""As a datetime-local control sends it."""


class MomentField(forms.DateTimeField):
    """A time in the future; what the newsroom's clocks skip or show twice is refused by name."""

    def __init__(self, **kwargs) -> None:
        widget = forms.DateTimeInput(
            format=AS_TYPED, attrs={"type": "datetime-local", "dir": "ltr"}
        )
        super().__init__(required=False, widget=widget, **kwargs)

    def to_python(self, value: Any) -> datetime | None:
        try:
            return super().to_python(value)
        except OverflowError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error
        except ValidationError as refusal:
            local = (refusal.params or {}).get("datetime")
            if isinstance(local, datetime):
                self._refuse_change(local)
            raise ValidationError(self.error_messages["invalid"], code="invalid") from refusal

    def validate(self, value: datetime | None) -> None:
        super().validate(value)
        if value is not None and value <= timezone.now():
            raise ValidationError(gettext_lazy("This time has passed already."), code="past")

    def _refuse_change(self, local: datetime) -> None:
        try:
            moment_on_clock(local, timezone.get_default_timezone())
        except ClockChange as change:
            words = {
                "city": newsroom_city(),
                "time": time_in_words(local, "en"),
                "following": time_in_words(change.following, "en"),
            }
            message = (
                _(
                    "There is no %(time)s on that day: the clocks in %(city)s go forward"
                    " to %(following)s. Choose another time."
                )
                if change.is_skipped
                else _(
                    "%(time)s comes twice on that day: the clocks in %(city)s go back."
                    " Choose a time outside that hour."
                )
            )
            raise ValidationError(message % words, code="clock_change") from change


def quick_moment(choice: str) -> datetime | None:
    """The moment that a quick choice stands for now; None for a name that stands for none."""
    now = timezone.now()
    if choice == "hour":
        return now + timedelta(hours=1)
    if choice == "full-hour":
        return now + timedelta(minutes=60 - timezone.localtime(now).minute)
    if choice == "tomorrow":
        tomorrow = timezone.localdate(now) + timedelta(days=1)
        return datetime.combine(tomorrow, time(6), tzinfo=timezone.get_default_timezone())
    return None
