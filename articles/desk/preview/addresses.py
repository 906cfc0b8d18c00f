"""DESK: the addresses of preview, for `article_urls`."""

from collections.abc import Callable
from typing import Any

from .link_form import make_preview_link, revoke_preview_link
from .views import preview, preview_page

VIEWS: dict[str, tuple[str, Callable[..., Any]]] = {
    "preview": ("<int:article_id>/preview/<str:language>/", preview),
    "preview_page": ("<int:article_id>/preview/<str:language>/page/", preview_page),
    "preview_new": ("preview/<str:language>/", preview),
    "preview_page_new": ("preview/<str:language>/page/", preview_page),
    "preview_link": ("<int:article_id>/preview/<str:language>/link/", make_preview_link),
    "preview_link_revoke": ("preview-links/<int:link_id>/revoke/", revoke_preview_link),
}
"""Name → route and view."""
