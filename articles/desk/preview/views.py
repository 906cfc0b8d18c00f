"""DESK: what readers would see, from the working copy as it is saved."""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.press.compose import compose
from articles.reader.article import preview_response

from ..publishing.press_view import find_story


@require_safe
def preview(request: HttpRequest, article_id: int, language: str, model_admin) -> HttpResponse:
    article, chosen = find_story(article_id, language)
    if not model_admin.has_view_permission(request, article):
        raise PermissionDenied(_("You have no permission to see this story."))
    return preview_response(request, compose(article, chosen.code, at=timezone.now()))
