"""DESK: the addresses of the press's verbs, each of one language of a story."""

from collections.abc import Callable
from typing import Any

from .clocks import clocks
from .publish_view import PublishView
from .withdraw_views import CancelView, RestoreView, WithdrawView

VERBS = (PublishView, WithdrawView, RestoreView, CancelView)

VIEWS: dict[str, tuple[str, Callable[..., Any]]] = {
    "clocks": ("clocks/", clocks),
    **{
        view.verb: (f"<int:article_id>/{view.verb}/<str:language>/", view.as_view())
        for view in VERBS
    },
}
"""Name → route and view, for `article_urls`."""
