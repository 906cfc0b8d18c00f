"""READER: the one way a page leaves: tagged, dated, conditional, and the same for everybody."""

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response, patch_vary_headers
from django.utils.http import http_date, quote_etag

# Asked again each time, answered 304: a withdrawn story is gone at its second in every browser.
CACHE_CONTROL = "public, max-age=0, must-revalidate"


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
    latest = max(filter(None, changed_at), default=None)
    etag = f"W/{quote_etag(hashlib.sha256(response.content).hexdigest()[:32])}"
    response.headers["ETag"] = etag
    response.headers["Cache-Control"] = CACHE_CONTROL
    response.headers["Surrogate-Key"] = " ".join(dict.fromkeys(keys))
    patch_vary_headers(response, ["Accept-Encoding"])
    last_modified = None
    if latest is not None:
        last_modified = int(latest.astimezone(UTC).timestamp())
        response.headers["Last-Modified"] = http_date(last_modified)
    return (
        get_conditional_response(request, etag=etag, last_modified=last_modified, response=response)
        or response
    )
