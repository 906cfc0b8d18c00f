"""DESK: what an editor asks of the list of stories, read from its address.

In: the query of an address, anything at all. Out: what of it makes sense, and for what doesn't an
error beside its field; the rest of the questions is answered all the same.
"""

from datetime import date
from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.desk.guards import is_id
from articles.desk.members import at_the_desk, name_of
from articles.desk.newsroom_time import with_zone
from articles.desk.picker import Picker
from articles.desk.site_languages import LANGUAGES
from articles.models import Article, Author, Section, Tag

ME, NOBODY, WITHOUT = "me", "nobody", "without"
SAVED, PUBLISHED = "saved", "published"
OLDEST = "oldest"
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2999, 12, 31)

ANY = [("", _("Any"))]
STATES = [
    ("draft", _("Draft")),
    ("scheduled", _("Scheduled")),
    ("live", _("Live")),
    ("changed", _("Live, with unpublished changes")),
    ("gone", _("Withdrawn or ended")),
]
LACKS = [
    ("picture", _("Lead picture")),
    ("section", _("Section")),
    *((code, language.name) for code, language in LANGUAGES.items()),
]


class NamedField(forms.ModelChoiceField):
    """A tag or an author, chosen as in the story's form since there may be thousands."""

    def __init__(self, field_name: str, model: type[Tag | Author], **kwargs) -> None:
        field = Article._meta.get_field(field_name)
        super().__init__(
            queryset=model._default_manager.all(),
            required=False,
            widget=Picker(field, admin.site),
            **kwargs,
        )

    def to_python(self, value: object) -> Any:
        if value and not is_id(value):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)


class DayField(forms.DateField):
    """A day of the newsroom's."""

    def __init__(self, **kwargs) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date", "dir": "ltr"})
        super().__init__(required=False, widget=widget, **kwargs)

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and not FIRST_DAY <= value <= LAST_DAY:
            raise ValidationError(self.error_messages["invalid"], code="invalid")


class FilterForm(forms.Form):
    """`member` sees the choices that make sense for them: colleagues only with all stories."""

    q = forms.CharField(
        label=_("Search"),
        required=False,
        max_length=1000,
        widget=forms.TextInput(attrs={"type": "search", "dir": "auto"}),
    )
    waiting = forms.ChoiceField(
        label=_("Waiting"), required=False, choices=[*ANY, (ME, _("For me"))]
    )
    state = forms.ChoiceField(label=_("State"), required=False, choices=[*ANY, *STATES])
    language = forms.ChoiceField(
        label=_("In the language"),
        required=False,
        choices=[*ANY, *((code, one.name) for code, one in LANGUAGES.items())],
    )
    section = forms.ChoiceField(label=_("section"), required=False)
    tag = NamedField("tags", Tag, label=_("tag"))
    author = NamedField("authors", Author, label=_("author"))
    owner = forms.ChoiceField(label=_("begun by"), required=False)
    assignee = forms.ChoiceField(label=_("assigned to"), required=False)
    dated = forms.ChoiceField(
        label=with_zone(_("Date")),
        required=False,
        choices=[(SAVED, _("Last saved")), (PUBLISHED, _("First published"))],
    )
    since = DayField(label=_("from"))
    until = DayField(label=_("to"))
    lacks = forms.MultipleChoiceField(
        label=_("Without"), required=False, choices=LACKS, widget=forms.CheckboxSelectMultiple
    )
    order = forms.ChoiceField(
        required=False,
        choices=[("", _("Newest first")), (OLDEST, _("Oldest first"))],
        widget=forms.HiddenInput,
    )

    def __init__(self, data, *, member: User) -> None:
        super().__init__(data, auto_id="filter-%s")
        self.fields["section"].choices = [  # type: ignore[attr-defined]
            *ANY,
            *((str(section.pk), str(section)) for section in Section.objects.all()),
            (WITHOUT, _("No section")),
        ]
        people = _people(member)
        self.fields["owner"].choices = [*ANY, *people]  # type: ignore[attr-defined]
        self.fields["assignee"].choices = [*ANY, *people, (NOBODY, _("Nobody"))]  # type: ignore[attr-defined]

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and until < since:
            self.add_error("until", ValidationError(_("It would end before it begins.")))
        return cleaned

    def answers(self) -> dict[str, Any]:
        """What was asked and makes sense, by the name of the field."""
        self.is_valid()
        return {name: value for name, value in self.cleaned_data.items() if value}


def _people(member: User) -> list[tuple[str, Any]]:
    """Oneself, and colleagues for those who see their stories."""
    me: list[tuple[str, Any]] = [(ME, _("Me"))]
    if not member.has_perm("articles.change_any_article"):
        return me
    return me + [(str(one.pk), name_of(one)) for one in at_the_desk() if one.pk != member.pk]
