"""DESK: how addresses that only scripts ask answer: JSON, refusals too, so that a page can go on.

Every refusal has a `reason` for the script and a `message` for the person, in their language.
"""

import json
from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied, RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse, UnreadablePostError
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from articles.models import Article

from ..members import member_of
from .autosave import TooLong, TooMany
from .fields import OutOfStep, Unreadable

MAX_BYTES = 4 * 1024 * 1024


class OtherMember(Exception):
    """The page that asks is somebody else's."""


class Gone(Exception):
    """The story has been deleted."""


def for_scripts(view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view for members who are signed in; whatever it raises becomes an answer."""

    @wraps(view)
    def inner(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if not admin.site.has_permission(request):
            return refused(401, "signed_out", _("You have been signed out"))
        try:
            return view(request, *args, **kwargs)
        except tuple(_REFUSALS) as refusal:
            status, reason, message = _REFUSALS[type(refusal)]
            return refused(status, reason, str(refusal) or str(message()))

    return never_cache(inner)


def refused(status: int, reason: str, message: str) -> JsonResponse:
    return JsonResponse({"reason": reason, "message": message}, status=status)


_REFUSALS: dict[type[Exception], tuple[int, str, Callable[[], str]]] = {
    Unreadable: (
        400,
        "unreadable",
        lambda: _("This page sent something that can’t be read. Reload it."),
    ),
    PermissionDenied: (
        403,
        "forbidden",
        lambda: _("You have no permission to change this story."),
    ),
    OtherMember: (403, "other_member", lambda: _("Somebody else is signed in.")),
    Gone: (404, "gone", lambda: _("This story has been deleted.")),
    OutOfStep: (409, "out_of_step", lambda: _("What is kept here is of another moment.")),
    TooMany: (
        409,
        "too_many",
        lambda: _("You have unsaved words in too many stories. Save or discard some of them."),
    ),
    TooLong: (413, "too_long", lambda: _("The story is too long to be kept here.")),
    RequestDataTooBig: (413, "too_long", lambda: _("The story is too long to be kept here.")),
}


def story_of(request: HttpRequest, model_admin, article_id: int | None) -> Article | None:
    """The story that the request is about, which the member may change; None for a new one.

    Raises PermissionDenied or Gone.
    """
    if article_id is None:
        if not model_admin.has_add_permission(request):
            raise PermissionDenied
        return None
    article = Article.objects.editable_by(member_of(request)).filter(pk=article_id).first()
    if article is None:
        raise PermissionDenied if Article.objects.filter(pk=article_id).exists() else Gone
    return article


def sent_by(request: HttpRequest) -> dict[str, Any]:
    """The JSON object that a page of the member's own sent; raises Unreadable or OtherMember.

    A page that outlived its session says whose it is: nobody else's words are kept in its name.
    """
    sent = _json(request)
    member = member_of(request)
    if sent.get("member") != member.pk:
        raise OtherMember
    return sent


def _json(request: HttpRequest) -> dict[str, Any]:
    try:
        body = request.body
        if len(body) > MAX_BYTES:
            raise TooLong
        sent = json.loads(body)
    except (ValueError, RecursionError, UnreadablePostError) as error:
        raise Unreadable from error
    if not isinstance(sent, dict):
        raise Unreadable
    return sent
