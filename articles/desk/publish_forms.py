"""DESK: the small forms that ask when, until when and why before the press is called.

Times are typed and shown in the newsroom's zone.
"""

from datetime import datetime
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article

from .guards import is_id
from .newsroom_time import with_zone
from .site_languages import Language

NOW, LATER = "now", "at"


class MomentField(forms.DateTimeField):
    """A time in the future, typed on the newsroom's clock."""

    def __init__(self, **kwargs) -> None:
        widget = forms.DateTimeInput(
            format="%Y-%m-%dT%H:%M", attrs={"type": "datetime-local", "dir": "ltr"}
        )
        super().__init__(required=False, widget=widget, **kwargs)

    def to_python(self, value: Any) -> datetime | None:
        try:
            return super().to_python(value)
        except OverflowError as error:
            raise ValidationError(self.error_messages["invalid"], code="invalid") from error

    def validate(self, value: datetime | None) -> None:
        super().validate(value)
        if value is not None and value <= timezone.now():
            raise ValidationError(_("This time has passed already."), code="past")


class TimedForm(forms.Form):
    """Now, or at a time. Public words are typed in the direction of the story's language."""

    when = forms.ChoiceField(widget=forms.RadioSelect, initial=NOW)
    at = MomentField(label=with_zone(_("date and time")))

    when_choices: tuple = ()

    def __init__(self, *args, language: Language, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.fields["when"].choices = self.when_choices  # type: ignore[attr-defined]
        for name in ("correction", "reason"):
            if name in self.fields:
                self.fields[name].widget.attrs |= {
                    "lang": language.code,
                    "dir": language.direction,
                }

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("when") != LATER:
            cleaned["at"] = None
            self.errors.pop("at", None)
        elif not cleaned.get("at") and "at" not in self.errors:
            self.add_error("at", ValidationError(_("Say when."), code="required"))
        return cleaned


class PublishForm(TimedForm):
    """`version` is the working copy that the page showed."""

    version = forms.CharField(required=False, widget=forms.HiddenInput)
    until = MomentField(
        label=with_zone(_("until")),
        help_text=_("Left empty, it stays until it is withdrawn."),
    )
    correction = forms.CharField(
        label=_("correction"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Public: what was wrong, and what is right. Left empty, nothing is said."),
    )

    when_choices = ((NOW, _("Publish now")), (LATER, _("Publish at a time")))

    def __init__(self, *args, article: Article, was_live: bool, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.initial["version"] = article.version
        if not was_live:
            del self.fields["correction"]

    def clean(self) -> dict:
        cleaned = super().clean()
        start, until = cleaned.get("at"), cleaned.get("until")
        if start and until and until <= start:
            self.add_error("until", ValidationError(_("It would end before it begins.")))
        return cleaned

    def refuse_if_stale(self, article: Article) -> bool:
        """Refuse where `article`, read with its row held, isn't what the page showed.

        Sent again, the form is taken: by then its page says what there is.
        """
        seen = self.cleaned_data.get("version")
        if is_id(seen) and int(str(seen)) == article.version:
            return False
        message = _("The story has been saved since this page was opened. Look at it again first.")
        self.add_error(None, ValidationError(message, code="stale"))
        self.data = {**self.data, "version": str(article.version)}
        return True


class WithdrawForm(TimedForm):
    reason = forms.CharField(
        label=_("reason"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Public: readers who come to the address see it."),
    )

    when_choices = ((NOW, _("Withdraw now")), (LATER, _("Withdraw at a time")))


class RestoreForm(forms.Form):
    """Nothing to fill in: restoring is confirmed, or not."""
