"""DESK: the addresses a story will have, in each language, also before it is published."""

from dataclasses import dataclass
from typing import Any

from django.urls import reverse
from django.utils.translation import override

from articles.models import Article
from articles.models.article import ArticleText
from articles.text.slugs import slug_of

from .site_languages import LANGUAGES

_SLUG = "-slug-"
"""Stands for the slug while the address round it is made."""


@dataclass(frozen=True)
class Address:
    """`start` + slug + `end` is the address; both are empty before the story has its number."""

    host: str
    start: str
    slug: str
    end: str
    short: str


def addresses(screen: Any) -> dict[str, Address]:
    """By language; `screen` is the story screen's."""
    host = screen.request.get_host()
    return {language: address_of(screen.article, language, host) for language in LANGUAGES}


def address_of(article: Article | None, language: str, host: str) -> Address:
    if article is None:
        return Address(host, "", "", "", "")
    text: ArticleText = article.text_in(language)
    slug = slug_of(text.slug, text.headline)
    with override(language):
        start, _slug, end = reverse("reader:article", args=[article.pk, _SLUG]).partition(_SLUG)
        short = reverse("reader:article_short", args=[article.pk])
    return Address(host, start, slug or str(article.pk), end, short)
