"""DESK: a form that arrives after its sender was signed out is refused, but its words come back.

They are shown, not sent on: only the sender can know whether they are still wanted.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import update_wrapper

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import add_never_cache_headers
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from articles.text.sanitise import sanitise

from .site_languages import LANGUAGES, Language

# What a form says about itself or must not be shown on a screen.
_NOT_WORDS = ("csrfmiddlewaretoken", "version", "token", "overwrite", "next", "language")


@dataclass(frozen=True)
class KeptWord:
    """One field as it was sent; a body comes as what the sanitiser lets through."""

    name: str
    value: str
    language: Language | None

    @property
    def html(self) -> SafeString | None:
        is_body = self.name.startswith("body_")
        return mark_safe(sanitise(self.value)) if is_body else None  # noqa: S308 - sanitised


def words_of(request: HttpRequest) -> list[KeptWord]:
    """What somebody typed, without passwords and without the form's own marks."""
    return [
        KeptWord(name, str(value), LANGUAGES.get(name.rpartition("_")[2]))
        for name, value in request.POST.items()
        if value and name not in _NOT_WORDS and not name.startswith("_") and "password" not in name
    ]


def keeping_words(site, view: Callable[..., HttpResponse]) -> Callable[..., HttpResponse]:
    """The view; a form sent to it by somebody who is signed out is answered with its words."""

    def inner(request: HttpRequest, *args, **kwargs) -> HttpResponse:
        if request.method == "POST" and not site.has_permission(request) and words_of(request):
            return _returned(request, _("You have been signed out"))
        return view(request, *args, **kwargs)

    return update_wrapper(inner, view)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For CSRF_FAILURE_VIEW: a form whose session has changed since its page was opened."""
    return _returned(request, _("This page was opened in an earlier session"))


def _returned(request: HttpRequest, title: str) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": title,
        "words": words_of(request),
    }
    response = render(request, "admin/kept_words.html", context, status=403)
    add_never_cache_headers(response)
    return response
