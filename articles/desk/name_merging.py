"""DESK: for the admins of tags and authors: merge one into another, see it, undo it."""

from typing import Any

from django import forms
from django.contrib import admin, messages
from django.core.exceptions import NON_FIELD_ERRORS, PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.models import Article, NameMerge
from articles.models.merge import Mergeable
from articles.press.errors import PressRefusal
from articles.press.name_merging import PRINTED, WORK, may_merge, merge, undo_merge

from .guards import GuardedAutocomplete, is_id
from .members import member_of

ARTICLE_FIELDS = {"tag": "tags", "author": "authors"}
LISTS = ("changelist", "autocomplete")


class SurvivorField(forms.ModelChoiceField):
    def to_python(self, value: object):
        if value and not is_id(value):
            raise ValidationError(self.error_messages["invalid_choice"], code="invalid_choice")
        return super().to_python(value)


class MergeForm(forms.Form):
    def __init__(self, *args, named: Mergeable, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        names: Any = type(named)._default_manager
        field = Article._meta.get_field(ARTICLE_FIELDS[named._meta.model_name or ""])
        self.fields["into"] = SurvivorField(
            queryset=names.filter(merged_into=None).exclude(pk=named.pk),
            label=gettext_lazy("into"),
            widget=GuardedAutocomplete(field, admin.site),
            help_text=gettext_lazy("Its name, address and feed stay."),
        )


class MergingNames(admin.ModelAdmin):
    """What was merged is in no list and no choice, but on the page of what it was merged into."""

    change_form_template = "admin/articles/named/change_form.html"

    def get_urls(self):
        name = self.opts.model_name
        own = [
            path(
                "<int:pk>/merge/",
                self.admin_site.admin_view(self.merge_view),
                name=f"articles_{name}_merge",
            ),
            path(
                "merges/<int:pk>/undo/",
                self.admin_site.admin_view(require_POST(self.undo_view)),
                name=f"articles_{name}_undo_merge",
            ),
        ]
        return own + super().get_urls()

    def get_queryset(self, request: HttpRequest):
        queryset = super().get_queryset(request)
        page = request.resolver_match.url_name if request.resolver_match else ""
        return queryset.filter(merged_into=None) if (page or "").endswith(LISTS) else queryset

    def changeform_view(self, request, object_id=None, form_url="", extra_context=None):
        shown = self._merges_of(object_id) if object_id and is_id(object_id) else {}
        shown["may_merge"] = may_merge(member_of(request), self.model)
        return super().changeform_view(
            request, object_id, form_url, {**shown, **(extra_context or {})}
        )

    def _merges_of(self, pk: str) -> dict[str, Any]:
        """Merges into it that stand, each with what gave way; and what it gave way to itself."""
        done = NameMerge.objects.filter(kind=self.opts.model_name, undone_at=None)
        into = list(done.filter(kept=int(pk)).select_related("by"))
        names = self.model._default_manager.in_bulk([row.merged for row in into])
        own = done.filter(merged=int(pk)).select_related("by").first()
        return {
            "merges": [(row, names[row.merged]) for row in into if row.merged in names],
            "own_merge": own,
            "survivor": self.model._default_manager.filter(pk=own.kept).first() if own else None,
        }

    def merge_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Ask into which one; say how much changes hands; merge."""
        self._require(request)
        named = self.model._default_manager.filter(pk=pk, merged_into=None).first()
        if named is None:
            raise Http404(_("There is nothing here"))
        form = MergeForm(request.POST or None, named=named)
        if request.method == "POST" and form.is_valid():
            survivor = form.cleaned_data["into"]
            try:
                merge(named, into=survivor, by=member_of(request))
            except PressRefusal as refusal:
                form.add_error(None, str(refusal.message))
            else:
                said = _("“%(merged)s” is merged into “%(kept)s”. It can be undone below.")
                messages.success(request, said % {"merged": named, "kept": survivor})
                return HttpResponseRedirect(self._page_of(survivor.pk))
        return self._merge_page(request, named, form)

    def _merge_page(self, request: HttpRequest, named: Mergeable, form: MergeForm) -> HttpResponse:
        name = str(self.opts.model_name)
        context = {
            **self.admin_site.each_context(request),
            "opts": self.opts,
            "original": named,
            "title": _("Merge “%(name)s” into another") % {"name": named},
            "form": form,
            "media": self.media + form.media,
            "refusals": form.errors.get(NON_FIELD_ERRORS, []),
            "in_work": WORK[self.model].objects.filter(**{name: named}).count(),
            "printed": PRINTED[self.model].objects.filter(**{name: named}).count(),
        }
        return TemplateResponse(request, "admin/articles/named/merge.html", context)

    def undo_view(self, request: HttpRequest, pk: int) -> HttpResponse:
        self._require(request)
        done = NameMerge.objects.filter(pk=pk, kind=self.opts.model_name).first()
        if done is None:
            raise Http404(_("There is nothing here"))
        try:
            undo_merge(done, by=member_of(request))
            messages.success(request, _("The merge is undone."))
        except PressRefusal as refusal:
            messages.error(request, str(refusal.message))
        return HttpResponseRedirect(self._page_of(done.kept))

    def _require(self, request: HttpRequest) -> None:
        if not may_merge(member_of(request), self.model):
            raise PermissionDenied(_("You have no permission to do this."))

    def _page_of(self, pk: int) -> str:
        return reverse(f"admin:articles_{self.opts.model_name}_change", args=[pk])
