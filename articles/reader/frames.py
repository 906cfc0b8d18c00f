"""READER: which other sites' frames a page may hold once its reader asks for them.

Nearly every page may hold none. A story's page names the hosts of its own embeds and no others.
"""

from typing import cast

from django.conf import settings
from django.http import HttpResponse
from django.utils.csp import CSP, build_policy

from articles.text.embed_figures import frame_origins


def allow_frames(response: HttpResponse, body: str) -> HttpResponse:
    """The response, under a policy that lets through the frames of a canonical body's embeds."""
    if origins := frame_origins(body):
        policy = cast("dict[str, list[str]]", settings.SECURE_CSP) | {"frame-src": origins}
        response.headers[str(CSP.HEADER_ENFORCE)] = build_policy(policy)
    return response
