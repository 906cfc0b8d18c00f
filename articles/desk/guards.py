"""DESK: what Django's admin would answer with a 500, refused before it reaches the database."""

from django import forms
from django.contrib.admin import ModelAdmin, ShowFacets
from django.contrib.admin.widgets import (
    AutocompleteSelect,
    AutocompleteSelectMultiple,
    RelatedFieldWidgetWrapper,
)
from django.core.exceptions import ValidationError
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.utils.text import capfirst

from articles.text.folding import fold

MAX_SEARCH_WORDS = 12


def is_id(value: object) -> bool:
    """Whether a value may be a primary key at all: a number that the database can hold."""
    text = str(value)
    return text.isascii() and text.isdigit() and int(text[:20]) < 2**63 and len(text) < 20


class _KnownIds:
    """Looks up only what can be an id when a refused form is shown again."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [pk for pk in value if is_id(pk)], attr)  # type: ignore[misc]


class GuardedAutocomplete(_KnownIds, AutocompleteSelect):
    pass


class GuardedAutocompleteMultiple(_KnownIds, AutocompleteSelectMultiple):
    pass


class GuardedMultipleChoiceField(forms.ModelMultipleChoiceField):
    def _check_values(self, value):
        for pk in value:
            if not is_id(pk):
                raise ValidationError(
                    self.error_messages["invalid_choice"],
                    code="invalid_choice",
                    params={"value": pk},
                )
        return super()._check_values(value)  # type: ignore[misc]


class Guarded(ModelAdmin):
    """The base of every ModelAdmin of the desk, named before any other."""

    # Whatever is done to many at once here is deleting; editors delete one thing at a time.
    actions = None
    show_facets = ShowFacets.NEVER

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """Beside a choice, only the way to add one: changing and deleting have their own pages."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if field and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget.can_change_related = False
            field.widget.can_delete_related = False
            field.widget.can_view_related = False
        return field

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", GuardedAutocomplete(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    def formfield_for_manytomany(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", GuardedAutocompleteMultiple(db_field, self.admin_site))
        kwargs.setdefault("form_class", GuardedMultipleChoiceField)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def changelist_view(self, request: HttpRequest, extra_context: dict | None = None):
        """Headed by the name of what it lists; "Select … to change" has no gender to agree with."""
        title = capfirst(self.model._meta.verbose_name_plural)
        return super().changelist_view(request, {"title": title, **(extra_context or {})})

    def lookup_allowed(self, lookup: str, value: str, request: HttpRequest) -> bool:
        """The filters that the list shows, and no other lookup that an address may name."""
        return lookup in {
            parameter for item in self.list_filter for parameter in _parameters_of(item)
        }

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Model], search_term: str
    ) -> tuple[QuerySet[Model], bool]:
        """A search of a few words in one spelling, where the model keeps its words folded.

        Every word is one more level of the database's query.
        """
        term = fold(search_term) if self.search_fields == ("folded",) else search_term
        words = term.replace("\x00", " ").split()[:MAX_SEARCH_WORDS]
        return super().get_search_results(request, queryset, " ".join(words))


def _parameters_of(list_filter) -> list[str]:
    if hasattr(list_filter, "parameter_name"):
        return [list_filter.parameter_name]
    field = list_filter if isinstance(list_filter, str) else list_filter[0]
    return [f"{field}__id__exact", f"{field}__exact", f"{field}__isnull"]
