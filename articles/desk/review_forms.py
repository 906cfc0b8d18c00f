"""DESK: the form of a story's review: whom to ask, and what to say."""

from django import forms
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.text.controls import is_blank

from .guards import is_id
from .members import name_of
from .review import reviewers


class AddresseeField(forms.ModelChoiceField):
    """A reviewer by name; nobody chosen means any editor."""

    def to_python(self, value: object) -> User | None:
        if value and not is_id(value):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)

    def label_from_instance(self, user: User) -> str:
        return name_of(user)


class ReviewForm(forms.Form):
    """`verb` is one of `verbs`; sending back and a mere note need words."""

    addressee = AddresseeField(
        queryset=User.objects.none(), required=False, empty_label=_("Any editor"), label=_("to")
    )
    note = forms.CharField(
        label=_("note"),
        required=False,
        max_length=4000,
        strip=True,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=_("For the desk alone; readers never see it."),
    )
    verb = forms.CharField()

    def __init__(self, *args, verbs: tuple[str, ...], **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.verbs = verbs
        if "ask" in verbs:
            self.fields["addressee"].queryset = reviewers()  # type: ignore[attr-defined]
        else:
            del self.fields["addressee"]

    def clean_verb(self) -> str:
        verb = self.cleaned_data["verb"]
        if verb not in self.verbs:
            raise ValidationError(_("This can’t be done with the story now."), code="verb")
        return verb

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        needs_words = {"note": _("The note is empty."), "send_back": _("Say what has to be done.")}
        reason = needs_words.get(cleaned.get("verb", ""))
        if reason and "note" in cleaned and is_blank(cleaned["note"]):
            self.add_error("note", ValidationError(reason, code="required"))
        return cleaned
