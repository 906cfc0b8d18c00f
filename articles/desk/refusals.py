"""DESK: pages that say no to a member of the desk, in the desk's dress."""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def with_desk_refusals(site, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view, whose PermissionDenied and Http404 become pages of the desk."""

    @wraps(view)
    def inner(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except PermissionDenied as refusal:
            title = _("This is not yours to do")
            return _refused(site, request, 403, title, str(refusal))
        except Http404:
            return _refused(site, request, 404, _("There is nothing here"), "")

    return inner


def _refused(site, request: HttpRequest, status: int, title: str, reason: str) -> HttpResponse:
    context = {**site.each_context(request), "title": title, "reason": reason}
    return render(request, "admin/refused.html", context, status=status)
