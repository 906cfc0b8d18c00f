"""DESK: the admin of the house style: which words this newsroom writes, and why.

Whoever may change it sees it; everybody else meets it as advice beside their text.
"""

from typing import Any

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest
from django.urls import path
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.models import HouseStyle
from articles.text.bidi import direction_of
from articles.text.folding import fold
from articles.text.proofing import HouseEntry

from .guards import MAX_SEARCH_WORDS, Guarded, is_id
from .house_style_example import example_of, example_of_form
from .house_style_form import HouseStyleForm
from .members import member_of, name_of
from .newsroom_time import in_words, with_zone
from .site_languages import LANGUAGES


@admin.register(HouseStyle)
class HouseStyleAdmin(Guarded):
    form = HouseStyleForm
    change_form_template = "admin/articles/housestyle/change_form.html"
    list_display = (
        *("shown_wrong", "shown_right", "shown_reason", "language", "is_active"),
        "shown_updated_at",
    )
    list_filter = ("language", "is_active")
    list_select_related = ("updated_by",)
    search_fields = ("wrong", "right", "reason")
    show_full_result_count = False

    def get_urls(self):
        example = self.admin_site.admin_view(example_of_form)
        name = "articles_housestyle_example"
        return [path("example/", example, {"model_admin": self}, name=name), *super().get_urls()]

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        return self.has_change_permission(request, obj)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        """The words are of the language that is chosen beside them, whichever that is."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name in {"wrong", "right"}:
            field.widget.attrs["dir"] = "auto"
        return field

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Model], search_term: str
    ) -> tuple[QuerySet[Model], bool]:
        """In one spelling. A house style is a list that people know: it is folded as it is read."""
        words = fold(search_term.replace("\x00", " ")).split()[:MAX_SEARCH_WORDS]
        if words:
            found = [entry.pk for entry in queryset if _holds(entry, words)]
            queryset = queryset.filter(pk__in=found)
        return queryset, False

    def save_model(self, request: HttpRequest, obj: HouseStyle, form, change: bool) -> None:
        obj.updated_by = member_of(request)
        super().save_model(request, obj, form, change)

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        """With what the entry finds as it is saved; a script asks again while it is changed."""
        known = HouseStyle.objects.filter(pk=object_id) if is_id(object_id) else HouseStyle.objects
        entry = known.first() if object_id else None
        shown: dict[str, Any] = {}
        if entry and entry.language in LANGUAGES and self.has_change_permission(request):
            words = HouseEntry(entry.wrong, entry.right)
            shown["example"] = example_of(words, LANGUAGES[entry.language], member_of(request))
        return super().changeform_view(
            request, object_id, form_url, {**shown, **(extra_context or {})}
        )

    @admin.display(description=_("instead of"), ordering="wrong")
    def shown_wrong(self, entry: HouseStyle) -> SafeString:
        return _in_its_language(entry, entry.wrong)

    @admin.display(description=_("write"), ordering="right")
    def shown_right(self, entry: HouseStyle) -> SafeString:
        return _in_its_language(entry, entry.right or "–")

    @admin.display(description=_("reason"))
    def shown_reason(self, entry: HouseStyle) -> SafeString:
        return format_html("<bdi>{}</bdi>", entry.reason or "–")

    @admin.display(description=with_zone(_("updated at")), ordering="updated_at")
    def shown_updated_at(self, entry: HouseStyle) -> SafeString:
        moment, name = in_words(entry.updated_at), name_of(entry.updated_by)
        return format_html('{}<br><bdi class="quiet">{}</bdi>', moment, name)


def _holds(entry: Any, words: list[str]) -> bool:
    folded = fold(f"{entry.wrong} {entry.right} {entry.reason}")
    return all(word in folded for word in words)


def _in_its_language(entry: HouseStyle, words: str) -> SafeString:
    direction = direction_of(entry.language)
    return format_html('<span lang="{}" dir="{}">{}</span>', entry.language, direction, words)
