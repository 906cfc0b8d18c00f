"""DESK: stories that a text may point to: the member's own, and whatever readers have already.

In: words or ids, who asks, and the language of the text. Out: each story as the desk's scripts get
it. Of a story that is somebody else's a member gets what every reader gets and no more: it is found
by the headline it was printed under, never by what its writer is making of it.
"""

from collections.abc import Iterable
from typing import Any

from django.contrib.auth.models import User
from django.db.models import Exists, OuterRef, Q, QuerySet, Subquery
from django.urls import reverse

from articles.models import Article, Edition, Section
from articles.text.folding import fold

from .site_languages import Language
from .state import Kind, states_of, with_timetables

PAGE_SIZE = 20
EXAMINED = 200
"""How many that may match are read for a page: a folded column holds more than headlines."""


def find_stories(
    words: list[str],
    *,
    member: User,
    language: Language,
    before: int | None = None,
    without: int | None = None,
) -> tuple[list[dict], int | None]:
    """A page of stories, newest first, and the id that the next page begins below, or None.

    `without` is the story that is being written.
    """
    candidates = _told_apart(member, language).exclude(pk=without or 0).order_by("-id")
    for word in words:
        candidates = candidates.filter(folded__contains=word)
    if before is not None:
        candidates = candidates.filter(pk__lt=before)
    sections = Section.objects.in_bulk()
    found: list[dict] = []
    for article in candidates[:EXAMINED]:
        story = _told(article, language, sections)
        if story["headline"] and all(word in fold(story["headline"]) for word in words):
            found.append(story)
        if len(found) > PAGE_SIZE:
            return found[:PAGE_SIZE], found[PAGE_SIZE - 1]["id"]
    return found, None


def stories_by_id(ids: Iterable[int], *, member: User, language: Language) -> dict[int, dict]:
    """Those of the stories that the member may see, by id."""
    articles = _told_apart(member, language).filter(pk__in=ids)
    sections = Section.objects.in_bulk()
    return {article.pk: _told(article, language, sections) for article in articles}


def _told_apart(member: User, language: Language) -> QuerySet[Article]:
    """Every story that may be shown, with whether as its writers see it or as readers do."""
    visible = Article.objects.visible_to(member).filter(pk=OuterRef("pk"))
    printed = Edition.objects.live().in_language(language.code).filter(article=OuterRef("pk"))
    articles = Article.objects.annotate(
        is_visible=Exists(visible),
        printed_headline=Subquery(printed.values("headline")[:1]),
        printed_section=Subquery(printed.values("section")[:1]),
    )
    shown = articles.filter(Q(is_visible=True) | Q(printed_headline__isnull=False))
    return with_timetables(shown)


def _told(article: Article, language: Language, sections: dict[int, Section]) -> dict:
    seen: Any = article
    if seen.is_visible:
        headline, section = getattr(article, f"headline_{language.code}"), article.section_id
        kind = states_of(article)[language.code].kind
    else:
        headline, section, kind = seen.printed_headline, seen.printed_section, Kind.LIVE
    return {
        "id": article.pk,
        "headline": headline or "",
        "section": str(sections.get(section or 0, "")),
        "state": kind.value,
        "stateName": str(kind.label),
        "isLive": kind in {Kind.LIVE, Kind.CHANGED, Kind.UPDATING},
        "edit": _edit_url(article) if seen.is_visible else "",
    }


def _edit_url(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])
