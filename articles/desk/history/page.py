"""DESK: what the page of a story's history lists: what readers had, and every save."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse
from django.utils.http import urlencode

from articles.desk.members import member_of
from articles.models import Article, PublicationEvent, Version

from .entries import NOW, key_of

PAGE_SIZE = 50


@dataclass(frozen=True)
class Row:
    """A save with the ways on: what it changed, and what has changed since."""

    version: Version
    key: str
    changed_url: str
    since_url: str


def history_context(request: HttpRequest, article: Article) -> dict:
    """One page of saves (`?before=` a version's number) and every publication; fixed queries."""
    before = request.GET.get("before", "")
    versions = article.versions.select_related("by").defer("content")
    if before.isascii() and before.isdigit() and len(before) < 10:
        versions = versions.filter(number__lt=int(before))
    found = list(versions[: PAGE_SIZE + 1])
    events = PublicationEvent.objects.filter(article=article).select_related("by", "edition")
    return {
        "publication_events": [(event, _since_url(article, event)) for event in events],
        "versions": [_row(article, version) for version in found[:PAGE_SIZE]],
        "older": found[PAGE_SIZE - 1].number if len(found) > PAGE_SIZE else None,
        "may_save": Article.objects.editable_by(member_of(request)).filter(pk=article.pk).exists(),
    }


def compare_url(article: Article, old: str, new: str) -> str:
    page = reverse("admin:articles_article_compare", args=[article.pk])
    return f"{page}?{urlencode({'old': old, 'new': new})}"


def _row(article: Article, version: Version) -> Row:
    key = key_of(version)
    return Row(
        version,
        key,
        changed_url=compare_url(article, f"v{version.number - 1}", key),
        since_url=compare_url(article, key, NOW),
    )


def _since_url(article: Article, event: PublicationEvent) -> str:
    return compare_url(article, key_of(event.edition), NOW)
