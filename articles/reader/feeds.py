"""READER: RSS 2.0 for the site and every section, tag and author, with the full text.

Django's feed generator writes the XML; here is what subscribers need beyond it: bodies with
absolute links, GUIDs that outlive a change of address, titles that keep their direction, and 304
(RSS 2.0; RSS content module; Dublin Core; Atom for `updated`; RFC 4151 for `tag:`).
"""

import re
from datetime import UTC, datetime

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, HttpResponsePermanentRedirect
from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.feedgenerator import Enclosure, Rss201rev2Feed, rfc3339_date
from django.utils.translation import gettext as _

from articles.models import Author, Edition, Tag
from articles.models.named import Named
from articles.text.bidi import plain_title
from articles.text.controls import one_line, without_controls

from .lists import PAGE_SIZE, in_full, in_order
from .media import type_of
from .named import find_named, survivor_of
from .response import ask_again, public, reader_view
from .shell import changes_in, keys_of

_ASIDE = re.compile(r"<aside data-article=[^>]*></aside>")
_EMBED = re.compile(
    r'<figure class="embed.*?<p class="embed__link">(.*?)</p>\s*</figure>', re.DOTALL
)
_FRAGMENT = re.compile(r'(<a\b[^>]*?\shref=")(#)')
_ROOTED = re.compile(r'(<img\b[^>]*?\ssrc=")(/)')


class StoryFeed(Rss201rev2Feed):
    """RSS 2.0 with the full text, every author by name, and the time of the live edition."""

    content_type = "application/rss+xml; charset=utf-8"

    def rss_attributes(self):
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
        }

    def latest_post_date(self) -> datetime:
        """When the feed last changed; never the time of asking, or no answer could be a 304."""
        return self.feed["changed_at"]

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for name in item["byline"]:
            handler.addQuickElement("dc:creator", name)
        handler.addQuickElement("atom:updated", rfc3339_date(item["updateddate"]))
        handler.addQuickElement("content:encoded", item["content"])


@reader_view
def site_feed(request: HttpRequest) -> HttpResponse:
    return _feed(request, named=None, path=reverse("reader:front"))


@reader_view
def named_feed(request: HttpRequest, slug: str, kind: str) -> HttpResponse:
    named = find_named(kind, slug)
    if survivor := survivor_of(named, request.LANGUAGE_CODE):
        return ask_again(HttpResponsePermanentRedirect(survivor.get_feed_url()))
    return _feed(request, named=named, path=named.get_absolute_url())


def _feed(request: HttpRequest, *, named: Named | None, path: str) -> HttpResponse:
    language = request.LANGUAGE_CODE
    editions = list(in_order(in_full(), language, of=named)[:PAGE_SIZE])
    if not editions and isinstance(named, Tag | Author):
        raise Http404(_("There are no stories here."))
    names: list[Named] = []
    for edition in editions:
        names += [row.author for row in edition.byline_rows.all()]
        names += [row.tag for row in edition.tag_rows.all()]
    changed = [
        Edition.objects.in_language(language).changed_at(),
        *([named.updated_at] if named else []),
        *(name.updated_at for name in names),
        *changes_in(editions, []),
    ]
    feed = _channel(request, named, path, max(filter(None, changed), default=None))
    for edition in editions:
        _add(feed, edition, request)
    response = HttpResponse(feed.writeString("utf-8"), content_type=StoryFeed.content_type)
    own = named.surrogate_key if named else f"front:{language}"
    keys = [own, *keys_of(editions), *(name.surrogate_key for name in names)]
    return public(request, response, keys=keys, changed_at=changed)


def _channel(
    request: HttpRequest,
    named: Named | None,
    path: str,
    changed_at: datetime | None,
) -> StoryFeed:
    language = request.LANGUAGE_CODE
    site = _("Midad")
    name = one_line(str(named)) if named else ""
    return StoryFeed(
        title=plain_title(f"{name} — {site}" if name else site, language),
        link=request.build_absolute_uri(path),
        description=_("News in full text, with its footnotes."),
        language=language,
        feed_url=request.build_absolute_uri(request.path),
        changed_at=changed_at or datetime(1970, 1, 1, tzinfo=UTC),
    )


def _add(feed: StoryFeed, edition: Edition, request: HttpRequest) -> None:
    url = request.build_absolute_uri(edition.get_absolute_url())
    tags = [row.tag for row in edition.tag_rows.all()]
    feed.add_item(
        title=plain_title(edition.headline, edition.language),
        link=url,
        description=plain_title(edition.lead, edition.language),
        unique_id=guid_of(edition),
        unique_id_is_permalink=False,
        pubdate=edition.first_published_at,
        updateddate=edition.live_from,
        categories=[one_line(str(named)) for named in [edition.section, *tags]],
        enclosures=_enclosures(edition, request),
        byline=[one_line(str(row.author)) for row in edition.byline_rows.all()],
        content=_content(edition, url, request),
    )


def guid_of(edition: Edition) -> str:
    """`tag:` URI that stays when slug, host or text change (RFC 4151)."""
    return f"tag:{settings.FEED_TAG_AUTHORITY}:article/{edition.article_id}/{edition.language}"


def _content(edition: Edition, url: str, request: HttpRequest) -> str:
    origin = request.build_absolute_uri("/").rstrip("/")
    html = render_to_string("feeds/story.html", {"edition": edition, "url": url})
    plain = _EMBED.sub(r"<p>\g<1></p>", _ASIDE.sub("", html))
    with_notes = _FRAGMENT.sub(rf"\g<1>{url}\g<2>", plain)
    absolute = _ROOTED.sub(rf"\g<1>{origin}\g<2>", with_notes)
    # A form feed is white space to HTML and no character at all to XML.
    return without_controls(absolute.replace("\f", " "))


def _enclosures(edition: Edition, request: HttpRequest) -> list[Enclosure]:
    picture = edition.picture
    if picture is None:
        return []
    kind = type_of(picture.file.name or "") or "application/octet-stream"
    url = request.build_absolute_uri(picture.file.url)
    # The length isn't known without asking the storage; 0 says so (RSS Best Practices Profile).
    return [Enclosure(url=url, length="0", mime_type=kind)]
