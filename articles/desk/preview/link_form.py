"""DESK: a preview link is made and revoked by those who may see its story."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.http import require_POST

from articles.models import Article, PreviewLink

from ..members import member_of
from ..publishing.press_view import find_story
from .links import LASTING, make_link, revoke_link


class LinkForm(forms.Form):
    lasting = forms.ChoiceField(
        label=gettext_lazy("it works for"),
        choices=[(name, words) for name, (_length, words) in LASTING.items()],
        initial="day",
    )


@require_POST
def make_preview_link(
    request: HttpRequest, model_admin: Any, article_id: int, language: str
) -> HttpResponse:
    article, chosen = find_story(article_id, language)
    _require_sight(request, model_admin, article)
    form = LinkForm(request.POST)
    if form.is_valid():
        lasting = form.cleaned_data["lasting"]
        make_link(article, chosen.code, by=member_of(request), lasting=lasting)
        messages.success(request, _("The link is made. Whoever has it can see the saved draft."))
    else:
        messages.error(request, _("Say how long the link is to work."))
    return _back_to(article, chosen.code)


@require_POST
def revoke_preview_link(request: HttpRequest, model_admin: Any, link_id: int) -> HttpResponse:
    _require_sight(request, model_admin)
    link = PreviewLink.objects.filter(pk=link_id).select_related("article").first()
    if link is None:
        raise Http404(_("There is no such link."))
    _require_sight(request, model_admin, link.article)
    revoke_link(link, by=member_of(request))
    messages.success(request, _("The link is revoked; it shows nothing any more."))
    return _back_to(link.article, link.language)


def _require_sight(request: HttpRequest, model_admin: Any, article: Article | None = None) -> None:
    if not model_admin.has_view_permission(request, article):
        raise PermissionDenied(_("You have no permission to see this story."))


def _back_to(article: Article, language: str) -> HttpResponse:
    url = reverse("admin:articles_article_preview", args=[article.pk, language])
    return HttpResponseRedirect(url)
