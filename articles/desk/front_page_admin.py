"""DESK: the front page in the admin: its own pages in place of a list and forms."""

from django.contrib import admin
from django.http import HttpRequest
from django.urls import path

from articles.models import FrontPage

from .front_page.views import ArrangeView, first_language, preview
from .guards import Guarded


@admin.register(FrontPage)
class FrontPageAdmin(Guarded):
    def get_urls(self):
        pages = {
            "": ("changelist", first_language),
            "<str:language>/": ("arrange", ArrangeView.as_view()),
            "<str:language>/preview/": ("preview", preview),
        }
        return [
            path(
                route,
                self.admin_site.admin_view(view),
                {"model_admin": self},
                name=f"articles_frontpage_{name}",
            )
            for route, (name, view) in pages.items()
        ]

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        return False
