"""DESK: signing in, and what someone sees who guessed a password too often."""

from axes.helpers import get_cool_off
from django.contrib import admin
from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.models import User
from django.core.validators import MaxLengthValidator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


class LoginForm(AdminAuthenticationForm):
    """Django's, which says how long a name may be but doesn't hold people to it; tables do."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        longest = User._meta.get_field("username").max_length or 0
        self.fields["username"].validators.append(MaxLengthValidator(longest))


def locked_out(request: HttpRequest, *_args, **_credentials) -> HttpResponse:
    """Answer 429 in the desk's dress; django-axes calls it with the request and credentials."""
    closed_for = get_cool_off(request)
    seconds = int(closed_for.total_seconds()) if closed_for else 0
    context = {
        **admin.site.each_context(request),
        "title": _("Too many attempts"),
        "minutes": seconds // 60,
    }
    response = render(request, "admin/locked_out.html", context, status=429)
    response.headers["Retry-After"] = str(seconds)
    return response
