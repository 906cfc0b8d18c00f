"""DESK: the screen on which a story is previewed, and the page that it shows in its frame.

The page is the reader's own. Its form is sent as it stands, saved or not; nothing of it is kept.
"""

from typing import Any, cast

from django.conf import settings
from django.contrib.admin.options import IS_POPUP_VAR
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from django.utils.csp import CSP
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin
from django.views.decorators.csp import csp_override
from django.views.decorators.http import require_http_methods, require_safe

from articles.models import Article
from articles.press.draft import Draft
from articles.reader.article import preview_response

from ..publishing.press_view import find_story
from ..site_languages import LANGUAGES
from .composing import composed_now, draft_in_form
from .link_form import LinkForm
from .links import address_of, links_of

THEMES = ("light", "dark")
WITH_OWN_FRAMES = cast("dict[str, Any]", settings.SECURE_CSP) | {"frame-src": [CSP.SELF]}


@csp_override(WITH_OWN_FRAMES)
@require_safe
def preview(
    request: HttpRequest, model_admin: Any, language: str, article_id: int | None = None
) -> HttpResponse:
    """Shows the page as phones, tablets and desktops do, in either theme, and as a share card."""
    article = _seen(request, model_admin, article_id, language)
    here = [article.pk, language] if article.pk else [language]
    new = "" if article.pk else "_new"
    context = {
        **model_admin.admin_site.each_context(request),
        "opts": model_admin.opts,
        "original": article if article.pk else None,
        "title": _("Preview in %(language)s") % {"language": LANGUAGES[language].name},
        "language": LANGUAGES[language],
        "languages": LANGUAGES.values(),
        "page_url": reverse(f"admin:articles_article_preview_page{new}", args=here),
        "screen": f"admin:articles_article_preview{new}",
        "host": request.get_host(),
        "is_popup": IS_POPUP_VAR in request.GET,
        "links": _links(request, article, language),
        "link_form": LinkForm(),
    }
    return TemplateResponse(request, "admin/articles/article/preview.html", context)


@xframe_options_sameorigin
@require_http_methods(["GET", "HEAD", "POST"])
def preview_page(
    request: HttpRequest, model_admin: Any, language: str, article_id: int | None = None
) -> HttpResponse:
    """What readers would see of the form that is sent (POST), or of what is saved (GET)."""
    article = _seen(request, model_admin, article_id, language)
    is_sent = request.method == "POST" or not article.pk
    draft = draft_in_form(request.POST, language) if is_sent else Draft.of(article, language)
    theme = request.GET.get("theme", "")
    return preview_response(
        request,
        composed_now(draft, article),
        theme=theme if theme in THEMES else "",
        framed_by=[CSP.SELF],
    )


def _seen(request: HttpRequest, model_admin: Any, pk: int | None, language: str) -> Article:
    """The story, where the member may see it; one that is being begun, where they may begin it."""
    if pk is None:
        if language not in LANGUAGES:
            raise Http404(_("There is no such story."))
        may, article = model_admin.has_add_permission(request), Article()
    else:
        article, _language = find_story(pk, language)
        may = model_admin.has_view_permission(request, article)
    if not may:
        raise PermissionDenied(_("You have no permission to see this story."))
    return article


def _links(request: HttpRequest, article: Article, language: str) -> list[tuple]:
    """The links that still work, each with its whole address."""
    if not article.pk:
        return []
    links = links_of(article, language)
    return [(link, request.build_absolute_uri(address_of(link))) for link in links]
