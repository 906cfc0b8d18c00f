"""DESK: a form that arrives after its sender was signed out is refused, but its words come back.

They are shown, not sent on: only the sender can know whether they are still wanted, and sends them
again from that page once signed in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import update_wrapper

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _

from articles.text.sanitise import sanitise

from .language import DESK_PATH
from .site_languages import LANGUAGES, Language
from .unsaved.answers import refused

# What a story's form says about itself, and goes along when it is sent again.
CARRIED = ("version", "token", "overwrite", "recovered")

# What a form says about itself or must not be shown on a screen.
_NOT_WORDS = ("csrfmiddlewaretoken", *CARRIED, "next", "language")


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


def sent_again(request: HttpRequest) -> list[tuple[str, str]]:
    """Names and values that the form has to send once more; none of a form that is no member's."""
    if not request.path.startswith(DESK_PATH) or request.path == reverse("admin:login"):
        return []
    names = [*(word.name for word in words_of(request)), *CARRIED]
    return [(name, str(value)) for name in names for value in request.POST.getlist(name)]


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    """For CSRF_FAILURE_VIEW: a form whose session has changed since its page was opened."""
    if request.content_type == "application/json":
        return refused(403, "csrf", _("This page was opened in an earlier session"))
    return _returned(request, _("This page was opened in an earlier session"))


def _returned(request: HttpRequest, title: str) -> HttpResponse:
    context = {
        **admin.site.each_context(request),
        "title": title,
        "words": words_of(request),
        "sent_again": sent_again(request),
    }
    response = render(request, "admin/kept_words.html", context, status=403)
    add_never_cache_headers(response)
    return response
