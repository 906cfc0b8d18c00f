"""DESK: the filters beside the list of stories: by state, and by tag or author as one types."""

from typing import Any

from django import forms
from django.contrib.admin import FieldListFilter, ModelAdmin, SimpleListFilter
from django.contrib.admin.views.main import ChangeList
from django.db.models import Exists, F, OuterRef, Q, QuerySet
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Edition
from articles.models.edition import EditionQuerySet
from articles.models.standing import is_written

from .guards import GuardedAutocomplete, is_id
from .site_languages import LANGUAGES


class StateFilter(SimpleListFilter):
    """Stories that stand so in at least one language."""

    title = _("state")
    parameter_name = "state"

    def lookups(self, request: HttpRequest, model_admin: ModelAdmin) -> list[tuple]:
        return [
            ("draft", _("Draft")),
            ("scheduled", _("Scheduled")),
            ("live", _("Live")),
            ("changed", _("Live, with unpublished changes")),
            ("withdrawn", _("Withdrawn or ended")),
        ]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Article]) -> QuerySet[Article]:
        condition = _CONDITIONS.get(self.value() or "")
        if condition is None:
            return queryset
        return queryset.filter(Q(*(condition(code) for code in LANGUAGES), _connector=Q.OR))


class AutocompleteFilter(FieldListFilter):
    """A related object chosen as in the form, since there may be thousands."""

    template = "admin/autocomplete_filter.html"

    def __init__(self, field, request, params, model, model_admin, field_path) -> None:
        self.parameter = f"{field_path}__id__exact"
        super().__init__(field, request, params, model, model_admin, field_path)
        sent: Any = self.used_parameters.get(self.parameter, [""])
        chosen = sent[-1]
        if not is_id(chosen):
            self.used_parameters.pop(self.parameter, None)
        self.form = _choice_form(self.parameter, field, model_admin, chosen)

    def expected_parameters(self) -> list[str | None]:
        return [self.parameter]

    def choices(self, changelist: ChangeList):
        kept = changelist.filter_params
        yield {
            "field": self.form[self.parameter],
            "kept": [
                (name, value)
                for name, values in kept.items()
                for value in values
                if name != self.parameter
            ],
            "clear": changelist.get_query_string(remove=[self.parameter])
            if self.used_parameters
            else "",
        }


def _choice_form(parameter: str, field, model_admin: ModelAdmin, chosen: str) -> forms.Form:
    choice = forms.ModelChoiceField(
        field.remote_field.model._default_manager.all(),
        required=False,
        label=field.verbose_name,
        widget=GuardedAutocomplete(field, model_admin.admin_site),
    )
    form = forms.Form(initial={parameter: chosen}, auto_id="filter_%s")
    form.fields[parameter] = choice
    return form


def _editions(language: str) -> EditionQuerySet:
    return Edition.objects.filter(article=OuterRef("pk"), language=language)


def _live(language: str) -> Q:
    return Q(Exists(_editions(language).live()))


def _coming(language: str) -> Q:
    coming = _editions(language).filter(live_from__gt=timezone.now())
    return Q(Exists(coming.exclude(live_until=F("live_from"))))


def _changed(language: str) -> Q:
    outdated = _editions(language).live().exclude(digest=OuterRef(f"digest_{language}"))
    return Q(Exists(outdated)) & ~_coming(language)


def _gone(language: str) -> Q:
    return Q(Exists(_editions(language).once_live())) & ~_live(language) & ~_coming(language)


def _draft(language: str) -> Q:
    planned = _editions(language).exclude(live_until=F("live_from"))
    return is_written(language) & ~Q(Exists(planned))


_CONDITIONS = {
    "draft": _draft,
    "scheduled": _coming,
    "live": _live,
    "changed": _changed,
    "withdrawn": _gone,
}
