"""DESK: the preflight of what stands in the form of a story, saved or not.

In: the form as JSON (see `unsaved_draft`), sent by static/js/desk/preflight/asking.js. Out: what
was found, as HTML for the panel and as places for scripts. Nothing is saved.
"""

from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, JsonResponse, UnreadablePostError
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from articles.models import Article
from articles.press.preflight import preflight_draft
from articles.text.slugs import slug_of

from . import unsaved_draft
from .headline_shells import shells_of
from .ignored_findings import hidden_line, ignored_in, without_ignored
from .members import member_of
from .shown_findings import FieldMark, ShownFinding, ShownPlace, shown_findings
from .site_languages import LANGUAGES
from .unsaved_draft import Unreadable, draft_is_written, draft_of, read_question


@never_cache
@require_POST
def preflight_of_form(
    request: HttpRequest, model_admin, article_id: int | None = None
) -> JsonResponse:
    """What the preflight finds in a form of a story that the member may save."""
    if not _may_save(request, model_admin, article_id):
        return _refused(403, _("You have no permission to change this story."))
    try:
        return JsonResponse(_answer(read_question(_sent(request))))
    except RequestDataTooBig:
        return _refused(413, _("The text is too long to be looked through."))
    except Unreadable as refusal:
        return _refused(400, str(refusal))


def _may_save(request: HttpRequest, model_admin, article_id: int | None) -> bool:
    if article_id is None:
        return model_admin.has_add_permission(request)
    return Article.objects.editable_by(member_of(request)).filter(pk=article_id).exists()


def _sent(request: HttpRequest) -> bytes:
    """The bytes of the question; none where the page that asked has gone on meanwhile."""
    try:
        sent = request.body
    except UnreadablePostError:
        return b""
    if len(sent) > unsaved_draft.MAX_BYTES:
        raise RequestDataTooBig
    return sent


def _refused(status: int, message: str) -> JsonResponse:
    return JsonResponse({"message": message}, status=status)


def _answer(question: dict[str, Any]) -> dict[str, Any]:
    draft = draft_of(question)
    is_written = draft_is_written(draft)
    found = preflight_draft(draft) if is_written else []
    findings, hidden = without_ignored(found, ignored_in(question))
    shown = shown_findings(draft, findings)
    context = {
        "shown": shown,
        "is_written": is_written,
        "language": LANGUAGES[draft.language],
        "hidden": hidden_line(hidden),
    }
    return {
        "language": draft.language,
        "html": render_to_string("admin/articles/article/preflight/findings.html", context),
        "findings": [_finding(finding) for finding in shown.all],
        "fields": [_field(mark) for mark in shown.marks],
        "shells": shells_of(draft, findings),
        "slug": slug_of(draft.text.slug, draft.text.headline),
    }


def _finding(shown: ShownFinding) -> dict[str, Any]:
    return {
        "key": shown.key,
        "row": shown.row,
        "isBlocking": shown.finding.is_blocking,
        "message": str(shown.finding.message),
        "places": [_place(place) for place in shown.places],
    }


def _place(shown: ShownPlace) -> dict[str, Any]:
    place = shown.place
    return {
        "id": shown.id,
        "block": place.block,
        "note": place.note,
        "figure": place.figure,
        "start": shown.start,
        "end": shown.end,
        "words": place.text,
        "fix": place.fix,
    }


def _field(mark: FieldMark) -> dict[str, Any]:
    return {"row": mark.row, "label": mark.label, "isBlocking": mark.is_blocking}
