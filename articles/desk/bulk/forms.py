"""DESK: what has to be known before something is done to many stories."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.desk.assignment import writers
from articles.desk.guards import is_id
from articles.desk.members import name_of
from articles.desk.review import reviewers
from articles.desk.review_forms import AddresseeField
from articles.desk.site_languages import LANGUAGES
from articles.desk.state import Kind, State, states_of
from articles.desk.story_list.filters import NamedField
from articles.models import Article, Section, Tag

NOBODY = "nobody"


class BulkForm(forms.Form):
    """`stories` are those that were chosen, as lists have them."""

    def __init__(self, data=None, *, stories: Sequence[Article]) -> None:
        super().__init__(data, auto_id="bulk-%s")


class AssignForm(BulkForm):
    to = forms.ChoiceField(label=_("assign to"))

    def __init__(self, data=None, *, stories: Sequence[Article]) -> None:
        super().__init__(data, stories=stories)
        self.people = {str(one.pk): one for one in writers()}
        self.fields["to"].choices = [  # type: ignore[attr-defined]
            ("", _("Choose somebody")),
            *((pk, name_of(one)) for pk, one in self.people.items()),
            (NOBODY, _("Nobody")),
        ]

    def clean_to(self) -> Any:
        return self.people.get(self.cleaned_data["to"])


class TagForm(BulkForm):
    tag = NamedField("tags", Tag, label=_("tag"))

    def clean_tag(self) -> Tag:
        if self.cleaned_data["tag"] is None:
            raise ValidationError(_("Choose a tag."), code="required")
        return self.cleaned_data["tag"]


class SectionField(forms.ModelChoiceField):
    def to_python(self, value: object) -> Any:
        if value and not is_id(value):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)


class MoveForm(BulkForm):
    section = SectionField(
        queryset=Section.objects.all(), label=_("section"), empty_label=_("Choose a section")
    )


class ReviewForm(BulkForm):
    addressee = AddresseeField(
        queryset=reviewers(), required=False, empty_label=_("Any editor"), label=_("to")
    )
    note = forms.CharField(
        label=_("note"),
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 3, "dir": "auto"}),
        help_text=_("For the desk alone; readers never see it. It is noted beside every story."),
    )


class WithdrawForm(BulkForm):
    """One question a language in which something can be withdrawn: whether, and why."""

    def __init__(self, data=None, *, stories: Sequence[Article]) -> None:
        super().__init__(data, stories=stories)
        for code in _withdrawable(stories):
            language = LANGUAGES[code]
            self.fields[f"in_{code}"] = forms.BooleanField(
                label=_("Withdraw in %(language)s") % {"language": language.name},
                required=False,
                initial=True,
            )
            self.fields[f"reason_{code}"] = forms.CharField(
                label=_("Reason (%(language)s)") % {"language": language.name},
                required=False,
                max_length=2000,
                widget=forms.Textarea(attrs={"rows": 3, "lang": code, "dir": language.direction}),
                help_text=_("Public: readers who come to the address see it."),
            )

    def clean(self) -> dict:
        """In: the boxes that are ticked. Out: also `reasons`, a reason for each of those."""
        cleaned = super().clean() or self.cleaned_data
        chosen = [code for code in LANGUAGES if cleaned.get(f"in_{code}")]
        if not chosen:
            raise ValidationError(_("Choose a language."), code="required")
        return cleaned | {"reasons": {code: cleaned.get(f"reason_{code}", "") for code in chosen}}


def _withdrawable(stories: Sequence[Article]) -> list[str]:
    states = [states_of(story) for story in stories]
    return [code for code in LANGUAGES if any(_is_out(state[code]) for state in states)]


def _is_out(state: State) -> bool:
    return state.is_live or state.kind == Kind.SCHEDULED
