"""DESK: who writes stories may look up what they are filed under."""

from django.contrib.admin import ModelAdmin
from django.http import HttpRequest


def may_look_up(request: HttpRequest, model_name: str) -> bool:
    """Whether a member may see all sections, tags, authors or pictures."""
    writes = any(
        request.user.has_perm(f"articles.{verb}_article") for verb in ("add", "change", "view")
    )
    own = (f"articles.{verb}_{model_name}" for verb in ("view", "change"))
    return writes or any(request.user.has_perm(permission) for permission in own)


class LookedUp(ModelAdmin):
    """For the admins of sections, tags, authors and pictures."""

    def has_view_permission(self, request: HttpRequest, obj=None) -> bool:
        return may_look_up(request, str(self.opts.model_name))
