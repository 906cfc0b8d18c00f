"""DESK: the addresses of a story's own pages and endpoints, below those of Django's admin.

Every view is told the ModelAdmin that answers for stories (`model_admin`), and asks it, or the
models, who may come. `tests/desk/role_table.py` says who may.
"""

from collections.abc import Callable
from typing import Any

from django.contrib.admin import ModelAdmin
from django.urls import URLPattern, path

from .history import views as history_views
from .preflight_view import preflight_of_form
from .preview import addresses as preview_addresses
from .publishing import addresses as publish_addresses
from .review_views import ReviewView
from .suggestions import suggestions

ADDRESSES: dict[str, tuple[str, Callable[..., Any]]] = {
    **preview_addresses.VIEWS,
    **publish_addresses.VIEWS,
    **history_views.VIEWS,
    "review": ("<int:article_id>/review/", ReviewView.as_view()),
    "preflight_new": ("preflight/", preflight_of_form),
    "preflight": ("<int:article_id>/preflight/", preflight_of_form),
    "suggestions": ("suggestions/", suggestions),
}
"""Name (behind `articles_article_`) → route and view."""


def article_urls(model_admin: ModelAdmin) -> list[URLPattern]:
    return [
        path(
            route,
            model_admin.admin_site.admin_view(view),
            {"model_admin": model_admin},
            name=f"articles_article_{name}",
        )
        for name, (route, view) in ADDRESSES.items()
    ]
