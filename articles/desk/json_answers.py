"""DESK: answers to the desk's own scripts: JSON whatever happens, a refusal with its reason.

What an address asks for is read tolerantly: a value that means nothing is as good as left out.
"""

from collections.abc import Callable
from functools import wraps

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _

from articles.text.controls import without_controls
from articles.text.folding import fold

from .guards import MAX_SEARCH_WORDS, is_id
from .site_languages import LANGUAGES, Language

MAX_SEARCH = 200


def answering_json(view: Callable[..., HttpResponseBase]) -> Callable[..., HttpResponseBase]:
    """The view, whose PermissionDenied and Http404 become `{"reason": "…"}`."""

    @wraps(view)
    def inner(request: HttpRequest, *args, **kwargs) -> HttpResponseBase:
        try:
            return view(request, *args, **kwargs)
        except PermissionDenied as refusal:
            return JsonResponse({"reason": str(refusal)}, status=403)
        except Http404:
            return JsonResponse({"reason": _("There is nothing here")}, status=404)

    return inner


def asked_language(request: HttpRequest) -> Language:
    """The language of the text that is being written; the site's first where none is named."""
    first = next(iter(LANGUAGES.values()))
    return LANGUAGES.get(request.GET.get("language", ""), first)


def asked_words(request: HttpRequest) -> list[str]:
    """The words that are searched for, in the one spelling that folded columns hold."""
    return fold(without_controls(request.GET.get("q", "")[:MAX_SEARCH])).split()[:MAX_SEARCH_WORDS]


def asked_id(request: HttpRequest, name: str) -> int | None:
    value = request.GET.get(name)
    return int(value) if value and is_id(value) else None


def asked_ids(request: HttpRequest, name: str, *, at_most: int) -> list[int]:
    values = filter(is_id, request.GET.getlist(name)[:at_most])
    return list(dict.fromkeys(int(value) for value in values))
