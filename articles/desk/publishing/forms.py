"""DESK: the small forms that ask when, until when, how and why before the press is called.

Times are typed and shown in the newsroom's zone.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.models import Article

from ..guards import is_id
from ..newsroom_time import in_words_with_zone, with_zone
from ..site_languages import Language
from ..state import State
from .clocks import Clocks, clocks_at
from .moments import MomentField

NOW, LATER = "now", "at"
SILENTLY, AS_CORRECTION = "silently", "correction"


class TimedForm(forms.Form):
    """Now, or at a time. Public words are typed in the direction of the story's language."""

    when = forms.ChoiceField(widget=forms.RadioSelect, initial=NOW)
    at = MomentField(label=with_zone(gettext_lazy("date and time")))

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

    @property
    def clocks(self) -> Clocks | None:
        """The chosen moment on other cities' clocks, where it is one."""
        typed: Any = self["at"].value()
        try:
            moment = MomentField().clean(typed)
        except ValidationError:
            return None
        return clocks_at(moment) if moment else None

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("when") != LATER:
            cleaned["at"] = None
            self.errors.pop("at", None)
        elif not cleaned.get("at") and "at" not in self.errors:
            self.add_error("at", ValidationError(_("Say when."), code="required"))
        return cleaned


class PublishForm(TimedForm):
    """`version` is the working copy that the page showed; the rest begins as it is planned now."""

    version = forms.CharField(required=False, widget=forms.HiddenInput)
    until = MomentField(
        label=with_zone(gettext_lazy("until")),
        help_text=gettext_lazy("Left empty, it stays until it is withdrawn."),
    )
    manner = forms.ChoiceField(
        widget=forms.RadioSelect,
        required=False,
        initial=SILENTLY,
        choices=(
            (SILENTLY, gettext_lazy("Silently")),
            (AS_CORRECTION, gettext_lazy("As a correction, with a public note")),
        ),
    )
    correction = forms.CharField(
        label=gettext_lazy("correction"),
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=gettext_lazy("Public: what was wrong, and what is right."),
    )

    when_choices = (
        (NOW, gettext_lazy("Publish now")),
        (LATER, gettext_lazy("Publish at a time")),
    )

    def __init__(
        self, *args, article: Article, state: State, may_correct: bool, may_withdraw: bool, **kwargs
    ) -> None:
        super().__init__(*args, **kwargs)
        self.initial.update(version=article.version, until=state.until)
        if state.coming:
            self.initial.update(when=LATER, at=state.coming.live_from)
        self.withdrawal = None if may_withdraw else state.withdrawal
        if not (state.was_live and may_correct):
            del self.fields["manner"], self.fields["correction"]

    def clean(self) -> dict:
        cleaned = super().clean()
        start, until = cleaned.get("at"), cleaned.get("until")
        if start and until and until <= start:
            self.add_error("until", ValidationError(_("It would end before it begins.")))
        if self.withdrawal and "until" in cleaned and not (until and until <= self.withdrawal):
            self._refuse_to_outlast(self.withdrawal)
        self._settle_correction(cleaned)
        return cleaned

    def _refuse_to_outlast(self, withdrawal) -> None:
        message = _(
            "It is to be withdrawn on %(moment)s; only those who may withdraw can change that."
        )
        self.add_error("until", message % {"moment": in_words_with_zone(withdrawal)})

    def _settle_correction(self, cleaned: dict) -> None:
        """A note is for a correction, and a correction needs one."""
        if cleaned.get("manner") != AS_CORRECTION:
            cleaned["correction"] = ""
            self.errors.pop("correction", None)
        elif not cleaned.get("correction") and "correction" not in self.errors:
            message = _("Say what was wrong, and what is right.")
            self.add_error("correction", ValidationError(message, code="required"))

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
        label=gettext_lazy("reason"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": gettext_lazy("Say why: readers are told.")},
        help_text=gettext_lazy("Public: readers who come to the address see it."),
    )

    when_choices = (
        (NOW, gettext_lazy("Withdraw now")),
        (LATER, gettext_lazy("Withdraw at a time")),
    )


class ConfirmForm(forms.Form):
    """Nothing to fill in: it is confirmed, or not."""
