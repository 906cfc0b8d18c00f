"""READER: the one way a page leaves: tagged, dated, conditional, and the same for everybody."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import datetime

from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date, quote_etag
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

# Asked again each time, answered 304: a withdrawn story is gone at its second in every browser.
CACHE_CONTROL = "public, max-age=0, must-revalidate"


def reader_view(view: Callable) -> Callable:
    """Answer GET and HEAD, and every other method with 405: what takes no form needs no token."""
    return csrf_exempt(require_safe(view))


def ask_again(response: HttpResponse) -> HttpResponse:
    """Let nobody keep a redirect or a refusal: the next edition may undo it."""
    response.headers["Cache-Control"] = CACHE_CONTROL
    return response


def public(
    request: HttpRequest,
    response: HttpResponse,
    *,
    keys: Iterable[str],
    changed_at: Iterable[datetime | None],
) -> HttpResponse:
    """Give a response its validators and tags, or answer 304 in its place.

    `keys` name what it shows (`article:127`, `section:4` …); `changed_at` holds the moments at
    which any of that last changed, and `None` for what never did.
    """
    last_modified = _second_of(max(filter(None, changed_at), default=None))
    etag = f"W/{quote_etag(hashlib.sha256(response.content).hexdigest()[:32])}"
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = CACHE_CONTROL
    response.headers["Surrogate-Key"] = " ".join(dict.fromkeys(keys))
    patch_vary_headers(response, ["Accept-Encoding"])
    if last_modified is not None:
        response.headers["Last-Modified"] = http_date(last_modified)
    return (
        get_conditional_response(request, etag=etag, last_modified=last_modified, response=response)
        or response
    )


def _second_of(latest: datetime | None) -> int | None:
    """The POSIX second to give as Last-Modified, or None while more may change within it.

    A date names a second; only once it is over does it name one state of the page.
    """
    if latest is None:
        return None
    second = int(latest.timestamp())
    return second if second < int(timezone.now().timestamp()) else None
