"""DESK: the admin of stories: writing, saving, and the ways on to preview and publication."""

from typing import Any, ClassVar

from django.contrib import admin, messages
from django.contrib.admin.utils import unquote
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin

from articles.models import Article, Edition
from articles.models.article import TEXT_FIELDS

from .article_form import ArticleForm
from .article_list import ArticleList
from .article_urls import article_urls
from .field_language import FieldLanguage
from .guards import Guarded, is_id
from .headline import headline_of
from .history.page import history_context
from .members import name_of
from .publish_panel import panels_for
from .review_views import review_of
from .site_languages import LANGUAGES
from .stale_save import OwnSaves
from .story_fields import StoryFields
from .story_screen import Screen, modules, slots_of, style_sheets
from .unsaved.addresses import unsaved_addresses
from .unsaved.autosave import forget
from .unsaved.recovery import RECOVER, copy_to_recover
from .working_copy import save_working_copy

FILING = ("section", "tags", "byline", "picture")


@admin.register(Article)
class ArticleAdmin(ArticleList, StoryFields, FieldLanguage, Guarded, TranslationAdmin):
    form = ArticleForm
    autocomplete_fields = ("section", "tags", "picture")
    fieldsets: ClassVar[Any] = (
        *(
            (language.name, {"fields": [f"{name}_{code}" for name in TEXT_FIELDS]})
            for code, language in LANGUAGES.items()
        ),
        (_("Filed under"), {"fields": FILING}),
    )

    def get_urls(self):
        return [*article_urls(self), *unsaved_addresses(self), *super().get_urls()]

    # Writing

    def get_form(self, request, obj=None, change=False, **kwargs):
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.own_saves = OwnSaves(request.session)
        form.may_add_authors = request.user.has_perm("articles.add_author")
        if request.method == "GET" and RECOVER in request.GET:
            form.copy = copy_to_recover(request.user, obj, request.GET[RECOVER])
        return form

    def get_object(self, request, object_id, from_field=None):
        """The story; while it is being saved, with its row held, so that savers queue up."""
        story = super().get_object(request, object_id, from_field)
        if story is None and is_id(object_id):
            self._refuse_if_anothers(int(object_id))
        if story is not None and request.method == "POST" and connection.in_atomic_block:
            return Article.objects.select_for_update().filter(pk=story.pk).first()
        return story

    def _refuse_if_anothers(self, pk: int) -> None:
        """A story that is there, but not for this member, is refused with the reason."""
        if Article.objects.filter(pk=pk).exists():
            raise PermissionDenied(_("This story is somebody else’s."))

    # Saving

    def save_model(self, request, obj, form, change) -> None:
        """Save the working copy; a form that changes nothing makes nobody else's copy stale."""
        if form.differing or not change:
            save_working_copy(
                obj,
                by=request.user,
                tags=form.cleaned_data["tags"],
                authors=form.cleaned_data["byline"],
            )
        form.own_saves.remember(form.cleaned_data["token"], obj)
        forget([form.cleaned_data["token"], form.cleaned_data["recovered"]], by=request.user)

    def save_related(self, request, form, formsets, change) -> None:
        """Saved with the working copy, in one transaction and under one fingerprint."""

    def response_change(self, request: HttpRequest, obj: Article) -> HttpResponse:
        """Lead on to where the button that saved the story says."""
        if "_review" in request.POST:
            return HttpResponseRedirect(reverse("admin:articles_article_review", args=[obj.pk]))
        for code in LANGUAGES:
            if f"_publish_{code}" in request.POST:
                page = reverse("admin:articles_article_publish", args=[obj.pk, code])
                return HttpResponseRedirect(page)
        messages.success(
            request, format_html(str(_("Saved: {headline}")), headline=headline_of(obj))
        )
        if "_save" in request.POST:
            return self.response_post_save_change(request, obj)
        return HttpResponseRedirect(reverse("admin:articles_article_change", args=[obj.pk]))

    def response_add(self, request, obj, post_url_continue=None) -> HttpResponse:
        return self.response_change(request, obj)

    def render_change_form(self, request, context, **kwargs):  # type: ignore[override]
        obj = kwargs.get("obj")
        *texts, filing = context["adminform"]
        form = context["adminform"].form
        panels = panels_for(request.user, obj, texts)
        context |= {
            "language_panels": panels,
            "story": slots_of(Screen(request, obj, form, panels)),
            "story_styles": style_sheets(),
            "story_modules": modules(),
            "filing": filing,
            "conflict": form.conflict,
            **review_of(request.user, obj),
            "saved_by": name_of(obj.updated_by) if obj else "",
            "saved_now": form.saved_now,
            # Without the admin's own scripts: nothing here needs jQuery.
            "media": form.media,
        }
        return super().render_change_form(request, context, **kwargs)

    # Whose stories

    def get_queryset(self, request):
        """The stories that the member may see; what others may not see is not found either."""
        stories = super().get_queryset(request)
        return stories & Article.objects.visible_to(request.user)

    def has_view_permission(self, request, obj=None) -> bool:
        return super().has_view_permission(request, obj) and self._is_visible(request, obj)

    def has_change_permission(self, request, obj=None) -> bool:
        return super().has_change_permission(request, obj) and self._is_visible(request, obj)

    def _is_visible(self, request, obj: Article | None) -> bool:
        return obj is None or Article.objects.visible_to(request.user).filter(pk=obj.pk).exists()

    # Deleting and looking back

    def has_delete_permission(self, request, obj=None) -> bool:
        may_delete = super().has_delete_permission(request, obj) and self._is_visible(request, obj)
        return may_delete and not _was_printed(obj)

    def delete_view(self, request, object_id, extra_context=None):
        if _was_printed(self.get_object(request, unquote(object_id))):
            raise PermissionDenied(
                _("A story that has been published or scheduled can't be deleted; withdraw it.")
            )
        return super().delete_view(request, object_id, extra_context)

    def history_view(self, request, object_id, extra_context=None):
        story = self.get_object(request, unquote(object_id))
        shown = history_context(request, story) if story else {}
        return super().history_view(request, object_id, {**shown, **(extra_context or {})})


def _was_printed(article: Article | None) -> bool:
    return article is not None and Edition.objects.filter(article=article).exists()
