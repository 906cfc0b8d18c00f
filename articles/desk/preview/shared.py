"""DESK: what the bearer of a preview link sees: the saved working copy, on the reader's page.

Whatever is wrong with a link (forged, run out, revoked, its story deleted), the answer is that of
an address that never was: nobody learns that there is a story.
"""

from django.http import HttpRequest, HttpResponse

from articles.press.draft import Draft
from articles.reader.article import preview_response
from articles.reader.errors import not_found
from articles.reader.response import reader_view

from .composing import composed_now
from .links import link_at


@reader_view
def shared_preview(request: HttpRequest, token: str) -> HttpResponse:
    link = link_at(token)
    if link is None or link.language != request.LANGUAGE_CODE:
        response = not_found(request)
    else:
        composed = composed_now(Draft.of(link.article, link.language), link.article)
        response = preview_response(request, composed, works_until=link.expires_at)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    return response
