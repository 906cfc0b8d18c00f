"""DESK: a working copy set as the edition that publishing it now would print."""

from typing import Any

from django.http import QueryDict
from django.utils import timezone

from articles.models import Article, Edition
from articles.models.article import TEXT_FIELDS
from articles.press.compose import Composed, compose_draft, take_over
from articles.press.draft import Draft

from ..unsaved_draft import draft_of


def composed_now(draft: Draft, article: Article) -> Composed:
    """With the first publication and the corrections that readers know; nothing is saved."""
    composed = compose_draft(draft, article, at=timezone.now())
    if article.pk:
        timetable = Edition.objects.filter(article=article, language=draft.language)
        take_over(composed.edition, timetable)
    return composed


def draft_in_form(sent: QueryDict, language: str) -> Draft:
    """One language of what stands in the story's form; what means nothing is left out."""
    question: dict[str, Any] = {
        "language": language,
        "text": {name: sent.get(f"{name}_{language}", "") for name in TEXT_FIELDS},
        "section": sent.get("section"),
        "picture": sent.get("picture"),
        "tags": sent.getlist("tags"),
        "byline": sent.getlist("byline"),
    }
    return draft_of(question)
