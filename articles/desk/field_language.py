"""DESK: every translated field is typed in its own language's direction, whatever the desk's is."""

from django import forms
from django.contrib.admin import ModelAdmin
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.db.models import Field
from django.http import HttpRequest
from django.utils.text import capfirst

from articles.text.bidi import direction_of

from .site_languages import LANGUAGES


class FieldLanguage(ModelAdmin):
    """For a TranslationAdmin: sets `lang` and `dir` on the widgets of translated fields."""

    def formfield_for_dbfield(
        self, db_field: Field, request: HttpRequest, **kwargs
    ) -> forms.Field | None:
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and not isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.attrs.update(language_attributes(db_field))
        if field and hasattr(db_field, "translated_field"):
            _name_with_language(field, db_field)
        return field


def language_attributes(db_field: Field) -> dict[str, str]:
    """`lang` and `dir` of a translated field; an address that may be in any script has neither."""
    language = getattr(db_field, "language", None)
    if language:
        return {"lang": language, "dir": direction_of(language)}
    return {"dir": "auto"} if db_field.name == "slug" else {}


def _name_with_language(field: forms.Field, db_field: Field) -> None:
    """`Headline (English)`; `plain_label` is for a page that says the language otherwise."""
    field.plain_label = capfirst(db_field.translated_field.verbose_name)  # type: ignore[attr-defined]
    name = LANGUAGES[db_field.language].name  # type: ignore[attr-defined]
    field.label = f"{field.plain_label} ({name})"  # type: ignore[attr-defined]
