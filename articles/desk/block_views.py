"""DESK: what the blocks of a text show that have no text of their own, and what they may be.

Looking for a story, checking an address that somebody wants to embed, and looking up many blocks
at once, as an editor that opens does.
"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from articles.models import Picture
from articles.press.embed_cards import TITLES
from articles.text.embeds import Embed, embed_of, provider_names, provider_of

from .json_answers import answering_json, asked_id, asked_ids, asked_language, asked_words
from .lookup import may_look_up
from .members import member_of
from .picture_search import told_picture
from .story_search import find_stories, stories_by_id

AT_MOST = 60
"""Blocks of a kind that are looked up at once; the editor asks again for more."""


@answering_json
@require_safe
def stories(request: HttpRequest) -> HttpResponseBase:
    """A page of stories that a text may point to."""
    _let_in(request)
    found, more = find_stories(
        asked_words(request),
        member=member_of(request),
        language=asked_language(request),
        before=asked_id(request, "before"),
        without=asked_id(request, "without"),
    )
    return JsonResponse({"found": found, "more": more})


@answering_json
@require_safe
def embed(request: HttpRequest) -> HttpResponseBase:
    """What an address would embed, or why it can't be."""
    _let_in(request)
    address = request.GET.get("address", "")
    shown = embed_of(address)
    if shown is not None:
        return JsonResponse({"embed": told_embed(shown)})
    return JsonResponse({"reason": _refusal(address)}, status=400)


@answering_json
@require_safe
def blocks(request: HttpRequest) -> HttpResponseBase:
    """Pictures, stories and embeds by what stands for them in a body; null for what isn't there."""
    _let_in(request)
    language = asked_language(request)
    pictures = Picture.objects.in_bulk(asked_ids(request, "picture", at_most=AT_MOST))
    articles = stories_by_id(
        asked_ids(request, "article", at_most=AT_MOST),
        member=member_of(request),
        language=language,
    )
    addresses = request.GET.getlist("embed")[:AT_MOST]
    embeds = {address: found for address in addresses if (found := embed_of(address))}
    return JsonResponse(
        {
            "picture": {pk: told_picture(found, language) for pk, found in pictures.items()},
            "article": articles,
            "embed": {address: told_embed(found) for address, found in embeds.items()},
        }
    )


def told_embed(shown: Embed) -> dict:
    """An embed as the desk's scripts get it, in the desk's language."""
    return {
        "address": shown.address,
        "title": str(TITLES[shown.kind]) % {"provider": shown.provider},
        "hasFrame": bool(shown.frame),
    }


def _refusal(address: str) -> str:
    if provider := provider_of(address):
        return _(
            "This address of %(provider)s leads to no single thing that can be shown. "
            "Open the post, video, recording, chart or map itself and copy its whole address."
        ) % {"provider": provider}
    # Isolated, or the names would stand in the order of their own script.
    names = _(", ").join(f"\u2066{name}\u2069" for name in provider_names())
    return _("Only links to these can be embedded: %(providers)s.") % {"providers": names}


def _let_in(request: HttpRequest) -> None:
    if not may_look_up(request, "article"):
        raise PermissionDenied(_("You have no permission to see what stories show."))
