"""DESK: the form of the front page: what was done to the order, and the breaking strip."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.desk.guards import is_id
from articles.desk.newsroom_time import with_zone
from articles.desk.publishing.moments import MomentField
from articles.desk.site_languages import Language
from articles.models import Article, Edition, FrontPage
from articles.models.front_page import PLACES
from articles.text.controls import one_line

_STEP = re.compile(r"(move|clear|lead|place)-([0-9]{1,18})(?:-([0-9]{1,18}))?", re.ASCII)


class StoryField(forms.CharField):
    """A story of the language by its number; cleans to the article or None."""

    def __init__(self, **kwargs) -> None:
        widget = forms.TextInput(
            attrs={"dir": "ltr", "inputmode": "numeric", "list": "front-stories"}
        )
        super().__init__(required=False, max_length=20, widget=widget, **kwargs)
        self.language = ""

    def clean(self, value: object) -> Article | None:
        number = super().clean(value).lstrip("#")
        if not number:
            return None
        printed = Edition.objects.in_language(self.language).from_moment(timezone.now())
        found = printed.filter(article_id=number).first() if is_id(number) else None
        if found is None:
            raise ValidationError(_("No story with this number is live or scheduled."), "unknown")
        return found.article


class ArrangeForm(forms.Form):
    """`do` is `save`, `publish`, `discard`, or one step of the order: `move-3-0`, `clear-2`,
    `lead-127`, `place-127` (places from 0, stories by number)."""

    version = forms.IntegerField(widget=forms.HiddenInput, min_value=0, max_value=2**31 - 1)
    do = forms.CharField(required=False, max_length=60)
    breaking_text = forms.CharField(
        label=_("breaking news"),
        required=False,
        max_length=160,
        help_text=_("One line, without a full stop. Left empty, there is no strip."),
    )
    breaking_story = StoryField(label=_("number of the story behind it"))
    breaking_until = MomentField(
        label=with_zone(_("until")), help_text=_("Then the strip goes down by itself.")
    )

    def __init__(self, *args, front: FrontPage, language: Language, **kwargs) -> None:
        self.front = front
        kwargs["initial"] = {"version": front.version, **_strip_of(front)}
        super().__init__(*args, **kwargs)
        words = {"lang": language.code, "dir": language.direction}
        self.fields["breaking_text"].widget.attrs |= words
        self.fields["breaking_story"].language = language.code  # type: ignore[attr-defined]

    def clean_breaking_text(self) -> str:
        return one_line(self.cleaned_data["breaking_text"])

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if not cleaned.get("breaking_text"):
            cleaned["breaking_until"] = None
            self.errors.pop("breaking_until", None)
        elif not cleaned.get("breaking_until") and "breaking_until" not in self.errors:
            message = _("Say until when the breaking news stands.")
            self.add_error("breaking_until", ValidationError(message, code="required"))
        return cleaned

    @property
    def changes_breaking(self) -> bool:
        front, cleaned = self.front, self.cleaned_data
        story = cleaned["breaking_story"]
        sent = (cleaned["breaking_text"], story.pk if story else None, cleaned["breaking_until"])
        return sent != (front.breaking_text, front.breaking_story_id, front.breaking_until)


def _strip_of(front: FrontPage) -> dict:
    """The strip as it is kept; one that has ended is nobody's to look after any more."""
    if front.breaking_until and not front.shows_breaking():
        return {}
    return {
        "breaking_text": front.breaking_text,
        "breaking_story": front.breaking_story_id or "",
        "breaking_until": front.breaking_until,
    }


def step_of(do: str) -> tuple[str, int, int] | None:
    """What was done to the order: its kind, its first number and, for a move, its second."""
    match = _STEP.fullmatch(do)
    if not match:
        return None
    kind, first, second = match[1], int(match[2]), int(match[3] or 0)
    is_place = kind in {"move", "clear"}
    return None if is_place and max(first, second) >= PLACES else (kind, first, second)
