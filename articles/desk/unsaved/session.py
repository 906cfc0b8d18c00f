"""DESK: signing in again while a story stays open in another window."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET

from ..members import member_of, name_of
from .answers import for_scripts


@for_scripts
@require_GET
def fresh_token(request: HttpRequest) -> JsonResponse:
    """For a page whose session has ended and begun anew: who is at the desk, and a CSRF token."""
    member = member_of(request)
    return JsonResponse({"member": member.pk, "name": name_of(member), "token": get_token(request)})


@require_GET
def signed_in(request: HttpRequest) -> HttpResponse:
    """Where the window ends in which somebody signed in again."""
    context = {**admin.site.each_context(request), "title": _("You are signed in again")}
    return render(request, "admin/signed_in.html", context)
