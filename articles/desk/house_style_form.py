"""DESK: the form of a house style entry: literal words, refused where they could never be right."""

import re

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _

from articles.models import HouseStyle
from articles.text.controls import one_line
from articles.text.proofing import HouseEntry
from articles.text.proofing.house_style import house_places
from articles.text.proofing.letters import bare

_PATTERN = re.compile(r"[*|\\^\[\]{}]|\.\+")


class HouseStyleForm(forms.ModelForm):
    class Meta:
        model = HouseStyle
        fields = ("language", "wrong", "right", "reason", "is_active")

    def clean_wrong(self) -> str:
        wrong = one_line(self.cleaned_data["wrong"])
        if problem := problem_with(wrong):
            raise ValidationError(problem, code="invalid")
        return wrong

    def clean_right(self) -> str:
        return one_line(self.cleaned_data["right"])

    def clean_reason(self) -> str:
        return one_line(self.cleaned_data["reason"])

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        wrong, right = cleaned.get("wrong", ""), cleaned.get("right", "")
        if wrong and wrong == right:
            self.add_error("right", ValidationError(_("This says the same."), code="same"))
        elif right and (other := self._forbids(right, cleaned.get("language", ""))):
            message = _("Another entry forbids it: “%(wrong)s” becomes “%(right)s”.")
            self.add_error(
                "right",
                ValidationError(
                    message,
                    code="forbidden",
                    params={"wrong": other.wrong, "right": other.right or "–"},
                ),
            )
        return cleaned

    def _forbids(self, right: str, language: str) -> HouseStyle | None:
        """An entry in force that would find something in the words, so that nobody could obey."""
        others = HouseStyle.objects.filter(language=language, is_active=True)
        return next(
            (
                entry
                for entry in others.exclude(pk=self.instance.pk)
                if any(house_places([right], HouseEntry(entry.wrong, entry.right)))
            ),
            None,
        )


def problem_with(wrong: str) -> str:
    """Why these words can't be looked for; empty where they can."""
    if not any(letter.isalnum() for letter in bare(wrong)):
        return _("Use at least one letter or digit.")
    if _PATTERN.search(wrong):
        return _(
            "Words are looked for as they stand here; signs of a pattern such as * mean nothing."
        )
    return ""
