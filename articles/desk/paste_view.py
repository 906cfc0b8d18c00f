"""DESK: pasted text made fit for a body or a footnote, and what became of its footnotes.

In: what a browser has on its clipboard, sent by static/js/desk/extensions/ask-desk.js. Out:
canonical HTML and notices, as JSON. Nothing is saved, and nothing of the newsroom is looked at.
"""

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from articles.text.incoming.html import Incoming, read_html
from articles.text.incoming.one_line import read_line
from articles.text.incoming.plain import read_text

from .json_answers import answering_json

MAX_LENGTH = 1_500_000
"""Characters of markup; a long read out of Word is a third of it."""


@never_cache
@answering_json
@require_POST
def paste(request: HttpRequest) -> HttpResponseBase:
    """Read what was pasted into a body, or (`as=note`) into a footnote."""
    if not any(request.user.has_perm(f"articles.{verb}_article") for verb in ("add", "change")):
        raise PermissionDenied(_("You have no permission to write stories."))
    html, text, docs_slice = (request.POST.get(name, "") for name in ("html", "text", "slice"))
    if max(map(len, (html, text, docs_slice))) > MAX_LENGTH:
        return JsonResponse({"reason": _("The pasted text is too long.")}, status=413)
    if request.POST.get("as") == "note":
        return JsonResponse({"html": read_line(html, text), "notices": []})
    incoming = read_html(html, docs_slice=docs_slice) if html else read_text(text)
    return JsonResponse({"html": incoming.html, "notices": notices_of(incoming)})


def notices_of(incoming: Incoming) -> list[str]:
    """What an editor should know of the footnotes that came in."""
    messages = (
        (
            incoming.matched,
            ngettext(
                "%(count)d footnote came in with its text.",
                "%(count)d footnotes came in with their text.",
                incoming.matched,
            ),
        ),
        (
            incoming.empty,
            ngettext(
                "%(count)d footnote still needs its text.",
                "%(count)d footnotes still need their text.",
                incoming.empty,
            ),
        ),
        (
            incoming.left_over,
            ngettext(
                "%(count)d note at the end is cited nowhere in the text.",
                "%(count)d notes at the end are cited nowhere in the text.",
                incoming.left_over,
            ),
        ),
    )
    return [message % {"count": count} for count, message in messages if count]
