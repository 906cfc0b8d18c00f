"""DESK: choosing what a story is filed under, by typing a part of its name.

A select with what is chosen; static/js/desk/picker.js lays a combobox over it that asks the admin's
own autocomplete view. It takes the place of Select2, whose fields have no names for screen readers.
"""

import json
from typing import Any

from django import forms
from django.contrib.admin.widgets import AutocompleteMixin, RelatedFieldWidgetWrapper
from django.core.serializers.json import DjangoJSONEncoder
from django.db.models import Model
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from .guards import GuardedAutocomplete, GuardedAutocompleteMultiple

WORDS = {
    "remove": _("Remove {name}"),
    "clear": _("Clear"),
    "nothing": _("Nothing found"),
    "narrow": _("There are more: type a part of the name."),
    "failed": _("Can’t be reached just now. Try again."),
}
NEW = {
    "section": _("New section…"),
    "tag": _("New tag…"),
    "author": _("New author…"),
}


class _Picked(AutocompleteMixin):
    """`add_url` is set where the member may add one."""

    add_url = ""

    @property
    def media(self) -> forms.Media:
        module: Any = forms.Script("js/desk/picker.js", type="module")
        return forms.Media(css={"all": ["css/desk/picker.css"]}, js=[module])

    def build_attrs(self, base_attrs, extra_attrs=None) -> dict:
        attrs = super(AutocompleteMixin, self).build_attrs(base_attrs, extra_attrs)  # type: ignore[misc]
        return {**attrs, "data-picker": json.dumps(self._settings(), cls=DjangoJSONEncoder)}

    def _settings(self) -> dict:
        model = self.field.model._meta
        return {
            "url": self.get_url(),
            "query": {
                "app_label": model.app_label,
                "model_name": model.model_name,
                "field_name": self.field.name,
            },
            "addUrl": self.add_url,
            "words": {**WORDS, "add": NEW[self.field.remote_field.model._meta.model_name]},
        }


class Picker(_Picked, GuardedAutocomplete):
    """One of many, or none."""


class PickerMultiple(_Picked, GuardedAutocompleteMultiple):
    """Some of many, in the order of choosing."""


def bare(field: forms.Field | None) -> forms.Field | None:
    """Take the admin's wrapper off a picker, which has its own way to add what is missing."""
    wrapper = field.widget if field else None
    if (
        field
        and isinstance(wrapper, RelatedFieldWidgetWrapper)
        and isinstance(wrapper.widget, _Picked)
    ):
        picker: Any = wrapper.widget
        if wrapper.can_add_related:
            picker.add_url = add_url(wrapper.rel.model)
        field.widget = picker
    return field


def add_url(model: type[Model]) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_add")
