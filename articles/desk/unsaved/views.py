"""DESK: what the script of an open story asks while somebody writes in it.

In: what changed in the form, and that it is still open. Out: what is kept, who else is there, and
whether somebody has saved the story meanwhile. The story itself is never changed here.
"""

from typing import Any

from django.http import HttpRequest, JsonResponse
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from articles.models import Article, AutosavedCopy
from articles.models.version import content_of

from ..content_difference import content_difference
from ..guards import is_id
from ..members import member_of
from ..newsroom_time import clock
from ..stale_save import OwnSaves, is_token
from .answers import for_scripts, sent_by, story_of
from .autosave import Changes, forget, keep
from .fields import NAMES, Unreadable, comparable
from .presence import be_present, leave, others_in
from .recovery import base_content, offers_for

FRAGMENTS = "admin/articles/article/unsaved"


@for_scripts
@require_POST
def autosave(request: HttpRequest, model_admin, article_id: int | None = None) -> JsonResponse:
    """Keep what changed, if anything did; say who else is in the story and what is new there."""
    article = story_of(request, model_admin, article_id)
    sent = sent_by(request)
    token, base = _token(sent.get("token")), _count(sent.get("base"))
    answer: dict[str, Any] = {}
    if "fields" in sent:
        copy = keep(_changes(sent, token, base), by=member_of(request), article=article)
        answer |= _kept(copy)
    if article is not None:
        answer |= _story_now(request, article, sent, token)
    return JsonResponse(answer)


@for_scripts
@require_http_methods(["GET", "POST"])
def recovery(request: HttpRequest, model_admin, article_id: int | None = None) -> JsonResponse:
    """The member's unsaved words of this story, each with its difference; POST drops some first."""
    article = story_of(request, model_admin, article_id)
    member = member_of(request)
    if request.method == "POST":
        forget(_tokens(sent_by(request).get("forget")), by=member)
    asking = request.GET.get("form", "")
    offers = offers_for(member, article, without=asking if is_token(asking) else "")
    context = {"offers": offers, "article": article}
    html = render_to_string(f"{FRAGMENTS}/offers.html", context, request) if offers else ""
    return JsonResponse({"html": html})


@for_scripts
@require_GET
def changes_since(request: HttpRequest, model_admin, article_id: int) -> JsonResponse:
    """What has been saved into the story since the version that an open form rests on."""
    article = story_of(request, model_admin, article_id)
    since = request.GET.get("since", "")
    content = base_content(article, int(since)) if article and is_id(since) else None
    if article is None or content is None:
        raise Unreadable
    context = {
        "differences": content_difference(comparable(content), comparable(content_of(article)))
    }
    html = render_to_string(f"{FRAGMENTS}/changes.html", context, request)
    return JsonResponse({"html": html})


def _changes(sent: dict[str, Any], token: str, base: int) -> Changes:
    fields, revision = sent.get("fields"), sent.get("revision")
    if not isinstance(fields, dict) or not fields.keys() <= set(NAMES):
        raise Unreadable
    revision = None if revision is None else _count(revision)
    return Changes(token, base, revision, fields, _tokens(sent.get("replaces", [])))


def _count(value: object) -> int:
    if type(value) is not int or not 0 <= value < 2**31:
        raise Unreadable
    return value


def _token(value: object) -> str:
    if not is_token(value):
        raise Unreadable
    return str(value)


def _tokens(values: object) -> list[str]:
    if not isinstance(values, list) or len(values) > 100:
        raise Unreadable
    return [_token(value) for value in values]


def _kept(copy: AutosavedCopy | None) -> dict[str, Any]:
    return {
        "revision": copy.revision if copy else 0,
        "kept_at": clock(copy.saved_at if copy else timezone.now()),
    }


def _story_now(
    request: HttpRequest, article: Article, sent: dict[str, Any], token: str
) -> dict[str, Any]:
    """Who else is in the story, and what somebody saved since the form was opened, as HTML."""
    member, here = member_of(request), sent.get("here")
    if sent.get("left") is True:
        leave(article, by=member, token=token)
        return {}
    if isinstance(here, dict):
        language, is_typing = here.get("language"), here.get("typing") is True
        be_present(article, by=member, token=token, language=str(language), is_typing=is_typing)
    own = OwnSaves(request.session).last_of(token, article)
    is_newer = article.version > max(_count(sent.get("seen", 0)), own)
    context = {
        "others": others_in(article, by=member, token=token),
        "article": article,
        "is_me": article.updated_by == member,
    }
    return {
        "own": own,
        "version": article.version,
        "others": render_to_string(f"{FRAGMENTS}/others.html", context, request),
        "newer": render_to_string(f"{FRAGMENTS}/newer.html", context, request) if is_newer else "",
    }
