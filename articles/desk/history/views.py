"""DESK: compare two moments of a story, name a save, bring one back into the working copy."""

from collections.abc import Callable

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from articles.desk.content_difference import content_difference
from articles.desk.guards import is_id
from articles.desk.members import member_of
from articles.desk.working_copy import StaleCopy
from articles.models import Article, Version
from articles.text.controls import one_line
from articles.text.words import Ignoring

from .entries import MOST_VERSIONS, NOW, Entry, entry_of, key_of, pair
from .restoring import name_version, restore_entry

IGNORABLE = ("tashkeel", "tatweel", "hamza")


@require_safe
def compare(request: HttpRequest, article_id: int, model_admin) -> HttpResponse:
    """`?old=…&new=…` name two moments; `ignore` may be given for each of tashkeel, tatweel, hamza.

    Without `old`, what was saved before; where that is nobody's to find any more, nothing at all.
    """
    article = _seen_by(request, model_admin, article_id)
    new = entry_of(article, request.GET.get("new") or NOW)
    old = entry_of(article, request.GET.get("old") or f"v{article.version - 1}")
    if new is None or (old is None and request.GET.get("old", "")[:1] != "v"):
        raise Http404(_("There is nothing here"))
    old = old or Entry("", {name: _nothing(value) for name, value in new.content.items()})
    ignored = [name for name in IGNORABLE if name in request.GET.getlist("ignore")]
    differences = content_difference(*pair(old, new), Ignoring(**dict.fromkeys(ignored, True)))
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": article,
        "title": _("Compare"),
        "old": old,
        "new": new,
        "differences": differences,
        "ignored": ignored,
        "versions": [
            (key_of(version), version)
            for version in article.versions.select_related("by").defer("content")[:MOST_VERSIONS]
        ],
        "editions": [
            (key_of(edition), edition)
            for edition in article.editions.defer("body", "rendered_body").order_by("-live_from")
        ],
        "may_save": model_admin.has_change_permission(request, article),
    }
    return TemplateResponse(request, "admin/articles/article/compare.html", context)


@require_POST
def restore_version(request: HttpRequest, article_id: int, model_admin) -> HttpResponse:
    """`key` comes back into the working copy, if `seen` is still what that says."""
    article = _changed_by(request, model_admin, article_id)
    entry = entry_of(article, request.POST.get("key", ""))
    if entry is None or entry.key == NOW:
        raise Http404(_("There is nothing here"))
    seen = request.POST.get("seen", "")
    try:
        restore_entry(article, entry, seen=int(seen) if is_id(seen) else 0, by=member_of(request))
    except StaleCopy:
        messages.error(
            request, _("Somebody has saved the story since. Look at what it says now first.")
        )
        return _to(article, "history")
    messages.success(request, _("It is in the working copy again. Readers see no change."))
    return _to(article, "change")


@require_POST
def name_saved_version(request: HttpRequest, article_id: int, model_admin) -> HttpResponse:
    """`number` gets the `name`."""
    article = _changed_by(request, model_admin, article_id)
    number = request.POST.get("number", "")
    version = article.versions.filter(number=number).first() if is_id(number) else None
    if version is None:
        raise Http404(_("There is nothing here"))
    name = one_line(request.POST.get("name", ""))
    most = Version._meta.get_field("name").max_length or 0
    if len(name) > most:
        messages.error(request, _("A name has %(most)d letters at most.") % {"most": most})
        return _to(article, "history")
    name_version(version, name, by=member_of(request))
    messages.success(request, _("Named.") if name else _("The name is taken away."))
    return _to(article, "history")


VIEWS: dict[str, tuple[str, Callable[..., HttpResponse]]] = {
    "compare": ("<int:article_id>/compare/", compare),
    "restore_version": ("<int:article_id>/history/restore/", restore_version),
    "name_version": ("<int:article_id>/history/name/", name_saved_version),
}


def _to(article: Article, page: str) -> HttpResponse:
    return HttpResponseRedirect(reverse(f"admin:articles_article_{page}", args=[article.pk]))


def _seen_by(request: HttpRequest, model_admin, article_id: int) -> Article:
    article = _find(article_id)
    if not model_admin.has_view_permission(request, article):
        raise PermissionDenied(_("You have no permission to see this story."))
    return article


def _changed_by(request: HttpRequest, model_admin, article_id: int) -> Article:
    article = _find(article_id)
    if not model_admin.has_change_permission(request, article):
        raise PermissionDenied(_("You have no permission to do this."))
    return article


def _find(article_id: int) -> Article:
    article = Article.objects.filter(pk=article_id).first()
    if article is None:
        raise Http404(_("There is no such story."))
    return article


def _nothing(value: object) -> object:
    """What a story says before anybody has written it."""
    return "" if isinstance(value, str) else ([] if isinstance(value, list) else None)
