"""READER: the pages of sections, tags and authors, all one kind of list."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.shortcuts import get_object_or_404
from django.utils import translation
from django.utils.translation import gettext as _

from articles.models import Author, Edition, Section, Tag
from articles.models.merge import Mergeable
from articles.models.named import Named

from .lists import Cursor, in_order, story_page
from .response import ask_again, public, reader_view
from .shell import alternate, changes_in, keys_of, other_languages, render_page, sections

MODELS: dict[str, type[Named]] = {
    "section": Section,
    "tag": Tag,
    "author": Author,
}


@reader_view
def named_list(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    """The stories of one section, tag or author in the language of the address.

    A tag or author without a live story in it does not exist there: their page would tell of
    what isn't published yet.
    """
    language = request.LANGUAGE_CODE
    named = find_named(kind, slug)
    if survivor := survivor_of(named, language):
        return ask_again(HttpResponsePermanentRedirect(survivor.get_absolute_url()))
    before = _cursor(request)
    page = story_page(language, of=named, before=before)
    if not page.editions and (before or kind != "section"):
        raise Http404(_("There are no stories here."))
    masthead = sections()
    html = render_page(
        request,
        "reader/list.html",
        named=named,
        kind=kind,
        page=page,
        is_first=before is None,
        sections=masthead,
        feed_url=named.get_feed_url(),
        alternates=_alternates(named, language) if before is None else [],
    )
    return public(
        request,
        HttpResponse(html),
        keys=[named.surrogate_key, "sections", *keys_of(page.editions)],
        changed_at=[
            *(Edition.objects.in_language(code).changed_at() for code, _name in settings.LANGUAGES),
            named.updated_at,
            *changes_in(page.editions, masthead),
        ],
    )


def find_named(kind: str, slug: str) -> Named:
    return get_object_or_404(MODELS[kind], slug=slug)


def survivor_of(named: Named, language: str) -> Mergeable | None:
    """What a merged tag or author leads to, where readers can see a story there."""
    if not isinstance(named, Mergeable) or named.merged_into is None:
        return None
    survivor = named.merged_into
    return survivor if in_order(Edition.objects.live(), language, of=survivor).exists() else None


def _cursor(request: HttpRequest) -> Cursor | None:
    # Asked for twice, it is no place in a list either.
    texts = request.GET.getlist("before")
    return Cursor.read("&".join(texts)) if texts else None


def _alternates(named: Named, language: str) -> list:
    found = []
    live = Edition.objects.live()
    for other in other_languages(language):
        if isinstance(named, Section) or in_order(live, other, of=named).exists():
            with translation.override(other):
                found.append(alternate(other, named.get_absolute_url()))
    return found
