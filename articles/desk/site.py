"""DESK: Django's own admin as the newsroom's desk, without a skin."""

from django.conf import settings
from django.contrib.admin import AdminSite
from django.http import HttpRequest
from django.urls import path
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from . import newsroom_time
from .block_urls import block_urls
from .kept_words import keeping_words
from .language import choose_language
from .login import LoginForm
from .refusals import with_desk_refusals
from .site_languages import LANGUAGES
from .unsaved.session import fresh_token, signed_in

MODELS_IN_ORDER = ("Article", "FrontPage", "Picture", "Section", "Tag", "Author", "HouseStyle")


class DeskSite(AdminSite):
    site_header = _("Midad desk")
    site_title = _("Midad desk")
    index_title = _("Newsroom")
    enable_nav_sidebar = False
    empty_value_display = "–"
    login_form = LoginForm

    def get_urls(self):
        own = [
            path("language/", self.admin_view(choose_language), name="desk_language"),
            *block_urls(self),
            path("fresh-token/", fresh_token, name="desk_fresh_token"),
            path("signed-in/", self.admin_view(signed_in), name="desk_signed_in"),
        ]
        return own + super().get_urls()

    def admin_view(self, view, cacheable=False):
        guarded = super().admin_view(with_desk_refusals(self, view), cacheable)
        return keeping_words(self, guarded)

    def each_context(self, request: HttpRequest) -> dict:
        return super().each_context(request) | {
            "desk_languages": LANGUAGES.values(),
            "newsroom_now": timezone.now(),
            "newsroom_city": newsroom_time.newsroom_city(),
            "newsroom_zone": settings.TIME_ZONE,
        }

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list:
        """The newsroom first, its models in the order in which they are worked with."""
        apps = super().get_app_list(request, app_label)
        for app in apps:
            app["models"].sort(key=_place)
        return sorted(apps, key=lambda app: app["app_label"] != "articles")


def _place(model: dict) -> int:
    name = model["object_name"]
    return MODELS_IN_ORDER.index(name) if name in MODELS_IN_ORDER else len(MODELS_IN_ORDER)
