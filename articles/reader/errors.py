"""READER: pages that say no, in the site's own dress: 400, 403, 404, 410 and 500."""

from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils import translation

from articles.models import Edition
from articles.text.bidi import direction_of

from .response import ask_again
from .shell import render_page, sections


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400. An unknown Host ends here too, so nothing may ask the request for its host."""
    return HttpResponse(_plain("400"), status=400)


def permission_denied(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _dressed(request, "403", status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return _dressed(request, "404", status=404)


def gone(request: HttpRequest, last: Edition) -> HttpResponse:
    """410 for a story whose last edition has ended; withdrawn, it says so and why."""
    withdrawal = last.withdrawal()
    return _dressed(
        request,
        "410",
        status=410,
        is_withdrawn=withdrawal is not None,
        reason=withdrawal.note if withdrawal else "",
    )


def server_error(request: HttpRequest) -> HttpResponse:
    """500. Asks neither the database nor the request for anything: either may be what failed."""
    return HttpResponse(_plain("500"), status=500)


def gone_or_missing(request: HttpRequest, pk: int, language: str) -> HttpResponse:
    """410 for a story that readers once had, 404 for one they never had."""
    last = Edition.objects.once_live().filter(article_id=pk, language=language).last_begun()
    return gone(request, last) if last else not_found(request)


def _dressed(request: HttpRequest, name: str, *, status: int, **context) -> HttpResponse:
    html = render_page(
        request, f"reader/{name}.html", sections=sections(), canonical_url="", **context
    )
    return ask_again(HttpResponse(html, status=status))


def _plain(name: str) -> str:
    language = translation.get_language() or "ar"
    return render_to_string(
        f"reader/{name}.html", {"language": language, "direction": direction_of(language)}
    )
