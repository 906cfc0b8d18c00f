"""DESK: what the page of an open story tells its script about keeping what is typed."""

import json
from typing import TYPE_CHECKING, Any

from django.core.serializers.json import DjangoJSONEncoder
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.models import Article

from ..members import member_of
from ..stale_save import OwnSaves
from .fields import NAMES
from .merge_view import merge_shown
from .recovery import has_copies

if TYPE_CHECKING:
    from ..story_screen import Screen

WORDS = {
    "saved": _("All is saved"),
    "changed": _("Unsaved changes"),
    "kept": _("Unsaved, kept at {time}"),
    "keptHere": _("Unsaved, kept in this browser"),
    "notKept": _("Not kept: copy your words before you leave"),
    "saving": _("Saving…"),
    "decide": _("Decide what is to stand here first."),
    "editedByHand": _("You have edited this place by hand. Change it in the text."),
    "undecided": _("{count} still to decide"),
    "decided": _("All is decided. Save the story now."),
}


def unsaved_shown(screen: "Screen") -> dict[str, Any] | None:
    """For the part of the screen that keeps words; left out where the member may not write."""
    form = screen.form
    if not any(name in form.fields for name in NAMES):
        return None
    return {
        "merge": merge_shown(form),
        "version": screen.article.version if screen.article else 0,
        "settings": page_settings(screen.request, form, screen.article),
    }


def page_settings(request: HttpRequest, form: Any, article: Article | None) -> str:
    """JSON for `data-unsaved-words` of the story's form."""
    ways = ["autosave", "recovery", *(["changes_since"] if article else [])]
    settings = {
        "member": member_of(request).pk,
        "story": str(article.pk) if article else "new",
        "version": article.version if article else 0,
        "names": [name for name in NAMES if name in form.fields],
        "unsaved": form.unsaved,
        "replaces": form.replaced,
        "saved": OwnSaves(request.session).tokens,
        "hasCopies": has_copies(member_of(request), article),
        "addresses": {way: _address(way, article) for way in ways}
        | {
            "token": reverse("admin:desk_fresh_token"),
            "signIn": f"{reverse('admin:login')}?next={reverse('admin:desk_signed_in')}",
        },
        "words": WORDS,
    }
    return json.dumps(settings, cls=DjangoJSONEncoder, ensure_ascii=False)


def _address(way: str, article: Article | None) -> str:
    if article is None:
        return reverse(f"admin:articles_article_add_{way}")
    return reverse(f"admin:articles_article_{way}", args=[article.pk])
