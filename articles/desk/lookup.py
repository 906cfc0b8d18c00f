"""DESK: who writes stories may look up what they are filed under."""

from django.contrib.admin import ModelAdmin
from django.http import HttpRequest


class LookedUp(ModelAdmin):
    """For the admins of sections, tags, authors and pictures."""

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        writes = any(
            request.user.has_perm(f"articles.{verb}_article") for verb in ("add", "change", "view")
        )
        return writes or super().has_view_permission(request, obj)
