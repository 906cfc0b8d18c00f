"""READER: what stands around every page: the masthead's sections, languages, and the feed."""

from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.encoding import escape_uri_path

from articles.models import Edition, Section
from articles.text.bidi import direction_of


@dataclass(frozen=True)
class Alternate:
    """The same page in another language."""

    language: str
    name: str
    url: str


def sections() -> list[Section]:
    return list(Section.objects.all())


def other_languages(language: str) -> list[str]:
    return [code for code, _name in settings.LANGUAGES if code != language]


def alternate(language: str, path: str) -> Alternate:
    return Alternate(language, dict(settings.LANGUAGES)[language], path)


def render_page(request: HttpRequest, template: str, **context) -> str:
    """Render a page without any context processor: nothing of the visitor can get in.

    Expects `sections` (the masthead) and takes `alternates` and `feed_url` where they exist.
    """
    language = translation.get_language() or settings.LANGUAGE_CODE
    origin = request.build_absolute_uri("/").rstrip("/")
    return render_to_string(
        template,
        {
            "language": language,
            "direction": direction_of(language),
            "canonical_url": f"{origin}{escape_uri_path(request.path)}",
            "origin": origin,
            **context,
        },
    )


def keys_of(editions: list[Edition]) -> list[str]:
    """The tags of all that cards of these editions show."""
    keys: list[str] = []
    for edition in editions:
        keys += [f"article:{edition.article_id}", edition.section.surrogate_key]
        if edition.picture:
            keys.append(edition.picture.surrogate_key)
    return keys


def changes_in(editions: list[Edition], masthead: list[Section]) -> list:
    """When anything that is looked up live for these cards and the masthead last changed."""
    changed = [section.updated_at for section in masthead]
    for edition in editions:
        changed.append(edition.section.updated_at)
        if edition.picture:
            changed.append(edition.picture.updated_at)
    return changed
