"""READER: the page of a story, found by its id alone; and the same page for the desk's preview."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote

from django.db.models import Subquery
from django.http import HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.safestring import SafeString, mark_safe

from articles.models import Article, Author, Edition, RelatedStory, Section, Tag
from articles.press.compose import Composed

from .errors import gone_or_missing
from .frames import allow_frames
from .lists import in_full
from .response import ask_again, public, reader_view
from .shell import Alternate, alternate, changes_in, keys_of, render_page, sections

_RELATED = re.compile(r'<aside data-article="([0-9]+)"></aside>')
EMBED = '<figure class="embed'
"""What every card of an embed begins with; text can't, for its `<` is escaped."""


@dataclass(frozen=True)
class Story:
    """An edition with what its page looks up live.

    `changed_at` is when the timetable of it, of its other languages or of the stories it points to
    last changed; None in a preview.
    """

    edition: Edition
    authors: list[Author]
    tags: list[Tag]
    related: dict[int, Edition]
    alternates: list[Alternate]
    changed_at: datetime | None = None


@reader_view
def article(request: HttpRequest, pk: int, slug: str = "") -> HttpResponse:
    """The live edition in the language of the address; other forms of it lead to the canonical."""
    story = _find(pk, request.LANGUAGE_CODE)
    if story is None:
        return gone_or_missing(request, pk, request.LANGUAGE_CODE)
    canonical = story.edition.get_absolute_url()
    if request.path != unquote(canonical):
        return ask_again(HttpResponsePermanentRedirect(canonical))
    masthead = sections()
    shown = [story.edition, *story.related.values()]
    names = [*story.authors, *story.tags]
    response = public(
        request,
        HttpResponse(_render(request, story, masthead)),
        keys=["sections", *keys_of(shown), *(named.surrogate_key for named in names)],
        changed_at=[
            story.changed_at,
            *(named.updated_at for named in names),
            *changes_in(shown, masthead),
        ],
    )
    return allow_frames(response, story.edition.body)


def preview_response(
    request: HttpRequest,
    composed: Composed,
    *,
    theme: str = "",
    works_until: datetime | None = None,
    framed_by: Sequence[str] = (),
) -> HttpResponse:
    """The page that publishing would make of an unsaved edition; not kept, not indexed.

    `theme` overrules the visitor's; `works_until` is when the link ends that somebody without an
    account came by; `framed_by` is who may show it in a frame.
    """
    edition = composed.edition
    related = Edition.objects.live().filter(article__in=composed.related, language=edition.language)
    story = Story(
        edition=edition,
        authors=composed.authors,
        tags=composed.tags,
        related={found.article_id: found for found in related},
        alternates=[],
    )
    with translation.override(edition.language):
        html = _render(
            request,
            story,
            sections(),
            is_preview=True,
            theme=theme,
            works_until=works_until,
            canonical_url=_future_url(request, edition),
        )
    response = HttpResponse(html)
    response.headers["Cache-Control"] = "no-store"
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Content-Language"] = edition.language
    return allow_frames(response, edition.body, framed_by)


def _future_url(request: HttpRequest, edition: Edition) -> str:
    """Where the page will be found; a story that was never saved has no address yet."""
    return request.build_absolute_uri(edition.get_absolute_url()) if edition.article_id else ""


def _find(pk: int, language: str) -> Story | None:
    """The story with its languages and the stories it points to, all from one query of editions."""
    found = list(_live_around(pk))
    own = {edition.language: edition for edition in found if edition.article_id == pk}
    if language not in own:
        return None
    edition = own.pop(language)
    pointed_at = {int(other) for other in _RELATED.findall(edition.rendered_body)}
    last_end = edition.last_end  # type: ignore[attr-defined]  # annotated by _live_around
    return Story(
        edition=edition,
        authors=[row.author for row in edition.byline_rows.all()],
        tags=[row.tag for row in edition.tag_rows.all()],
        related={
            other.article_id: other
            for other in found
            if other.article_id in pointed_at and other.language == language
        },
        alternates=[alternate(code, own[code].get_absolute_url()) for code in sorted(own)],
        changed_at=max(filter(None, [last_end, *(other.live_from for other in found)])),
    )


def _live_around(pk: int) -> Iterable[Edition]:
    live = Edition.objects.live().filter(article_id=pk)
    pointed_at = RelatedStory.objects.filter(edition__in=live).values("article_id")
    around = Article.objects.filter(pk=pk).values("pk").union(pointed_at)
    ended = Edition.objects.once_live().filter(
        article_id__in=around, live_until__lte=timezone.now()
    )
    return (
        in_full()
        .filter(article_id__in=around)
        .annotate(last_end=Subquery(ended.order_by("-live_until").values("live_until")[:1]))
    )


def _render(request: HttpRequest, story: Story, masthead: list[Section], **preview: object) -> str:
    # A draft may have none yet.
    section = story.edition.section if story.edition.section_id else None
    return render_page(
        request,
        "reader/article.html",
        edition=story.edition,
        authors=story.authors,
        tags=story.tags,
        body=_with_related(story),
        has_embed=EMBED in story.edition.rendered_body,
        alternates=story.alternates,
        sections=masthead,
        current_section=section,
        feed_url=section.get_feed_url() if section else "",
        **preview,
    )


def _with_related(story: Story) -> SafeString:
    """The rendered body with its related stories; one that isn't live leaves no trace."""

    def link(match: re.Match) -> str:
        other = story.related.get(int(match[1]))
        return render_to_string("components/related.html", {"edition": other}) if other else ""

    return mark_safe(_RELATED.sub(link, story.edition.rendered_body))  # noqa: S308 - our renderer's
