"""READER: which other sites' frames a page may hold once asked, and who may frame the page.

Nearly every page may hold none. A story's page names the hosts of its own embeds and no others.
"""

from collections.abc import Sequence
from typing import cast

from django.conf import settings
from django.http import HttpResponse
from django.utils.csp import CSP, build_policy

from articles.text.embed_figures import frame_origins


def allow_frames(response: HttpResponse, body: str, framed_by: Sequence[str] = ()) -> HttpResponse:
    """The response, under a policy that lets through the frames of a canonical body's embeds.

    `framed_by` names who may show the page itself in a frame: nobody, unless the desk previews it.
    """
    changed = {"frame-src": frame_origins(body), "frame-ancestors": list(framed_by)}
    if changed := {name: sources for name, sources in changed.items() if sources}:
        policy = cast("dict[str, list[str]]", settings.SECURE_CSP) | changed
        response.headers[str(CSP.HEADER_ENFORCE)] = build_policy(policy)
    return response
