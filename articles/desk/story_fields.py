"""DESK: the form fields of a story: what is typed in each, and what becomes of it."""

import re

from django import forms
from django.contrib.admin import ModelAdmin
from django.core.exceptions import ValidationError
from django.db.models import Field
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from articles.text.sanitise import sanitise
from articles.text.slugs import slugify

from .body_editor import BodyEditorWidget
from .picker import Picker, PickerMultiple, bare
from .picture_chooser import PictureChooser


class BodyField(forms.CharField):
    """A body in; canonical HTML of the body schema out."""

    def to_python(self, value: object) -> str:
        return sanitise(super().to_python(value) or "")


class SlugField(forms.CharField):
    """Whatever is typed becomes the slug that readers will see, so that nobody is surprised."""

    def clean(self, value: object) -> str:
        typed = super().clean(value) or ""
        if typed and not slugify(typed):
            raise ValidationError(_("Use at least one letter or digit."), code="invalid")
        return slugify(typed)


class LineField(forms.CharField):
    """One line, however long; it is shown on as many as it needs, so a pasted break is a space."""

    def to_python(self, value: object) -> str:
        return re.sub(r"\s*[\r\n\v\f\u2028\u2029]+\s*", " ", super().to_python(value) or "").strip()


FIELDS: dict[str, type[forms.CharField]] = {
    "headline": LineField,
    "body": BodyField,
    "slug": SlugField,
    "search_title": LineField,
    "search_description": LineField,
}
WIDGETS: dict[str, type[forms.Textarea]] = {
    "headline": forms.Textarea,
    "lead": forms.Textarea,
    "body": BodyEditorWidget,
    "search_title": forms.Textarea,
    "search_description": forms.Textarea,
}


class StoryFields(ModelAdmin):
    """For the admin of articles, before FieldLanguage."""

    def formfield_for_dbfield(self, db_field: Field, request: HttpRequest, **kwargs):
        name = db_field.name.rpartition("_")[0]
        if name in FIELDS:
            kwargs["form_class"] = FIELDS[name]
        if name in WIDGETS:
            kwargs["widget"] = WIDGETS[name]
        if db_field.name in self.autocomplete_fields:
            kwargs["widget"] = _picker_for(db_field)(db_field, self.admin_site)
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if isinstance(field, forms.CharField):
            _lay_out(field)
        return bare(field)


def _picker_for(db_field: Field) -> type[Picker | PickerMultiple]:
    if db_field.name == "picture":
        return PictureChooser
    return PickerMultiple if db_field.many_to_many else Picker


def _lay_out(field: forms.CharField) -> None:
    """Grows with its text; says how much is left instead of cutting off what is pasted."""
    attributes = field.widget.attrs
    limit = attributes.pop("maxlength", None)
    if limit:
        attributes["data-limit"] = limit
    # So that the style sheet can tell an empty field, which shows its line.
    attributes["placeholder"] = " "
    if isinstance(field.widget, forms.Textarea) and not isinstance(field.widget, BodyEditorWidget):
        attributes |= {"rows": 1, "cols": False, "data-grows": ""}
    if isinstance(field, LineField):
        attributes["data-one-line"] = ""
