"""DESK: tags and authors that the text of a story names, offered while it is written.

In: the unsaved text of one language. Out: JSON; nothing is saved and no story is looked at.
"""

from collections.abc import Callable
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Model
from django.http import HttpRequest, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from articles.models import Author, Tag
from articles.models.merge import Mergeable
from articles.text.bidi import direction_of
from articles.text.body import blocks_text, parse
from articles.text.mentions import mentions
from articles.text.sanitise import sanitise

MOST = 8
FIELDS: dict[str, type[Mergeable]] = {"tags": Tag, "byline": Author}


@require_POST
def suggestions(request: HttpRequest, model_admin) -> JsonResponse:
    """For each field the names that the text mentions most, best first."""
    if not (model_admin.has_add_permission(request) or model_admin.has_change_permission(request)):
        raise PermissionDenied(_("You have no permission to do this."))
    text = _text(request.POST.get)
    return JsonResponse({field: _suggested(model, text) for field, model in FIELDS.items()})


def _text(sent: Callable[[str, str], str]) -> str:
    """All words; those of the headline three times, since it says what the story is about."""
    headline, lead, body = (sent(name, "") for name in ("headline", "lead", "body"))
    return "\n".join([*[headline] * 3, lead, *blocks_text(parse(sanitise(body)))])


def _suggested(model: type[Mergeable], text: str) -> list[dict]:
    """A name that was merged counts for the one that stands in its place."""
    names: dict[int, list[str]] = {}
    rows: Any = model._default_manager
    for pk, survivor, folded in rows.values_list("pk", "merged_into_id", "folded"):
        names.setdefault(survivor or pk, []).extend(folded.splitlines())
    best = mentions(text, names)[:MOST]
    found = model._default_manager.in_bulk([pk for pk, _count in best])
    return [_shown(found[pk]) for pk, _count in best]


def _shown(named: Model) -> dict:
    language = named.name_language  # type: ignore[attr-defined]
    return {
        "id": named.pk,
        "name": str(named),
        "lang": language,
        "dir": direction_of(language),
    }
