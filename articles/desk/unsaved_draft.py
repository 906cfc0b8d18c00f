"""DESK: a story as it stands on the screen, saved or not, for what only looks at it.

In: the JSON that a page sends of its form. Out: a `Draft` of one language. Nothing is saved.
"""

import json
import re
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from articles.models import Author, Picture, Section, Tag
from articles.models.article import TEXT_FIELDS, ArticleText
from articles.press.draft import Draft

from .guards import is_id
from .site_languages import LANGUAGES

MAX_BYTES = 2 * 1024 * 1024
MAX_CHOSEN = 200

# Half surrogates, which no browser's text has and no answer could carry.
_HALVES = re.compile("[\ud800-\udfff]")


class Unreadable(Exception):
    """The question is none; the message says so to whoever sees it on the screen."""


def read_question(sent: bytes) -> dict[str, Any]:
    """What a page asks, as a dictionary; raises Unreadable."""
    try:
        question = json.loads(sent)
    except (ValueError, RecursionError):
        question = None
    if not isinstance(question, dict):
        raise Unreadable(_("This page sent something that can’t be read. Reload it."))
    return question


def draft_of(question: dict[str, Any]) -> Draft:
    """The draft a question is about; raises Unreadable.

    Takes `language`, `text` (the text fields of that language by name), and the ids in `section`,
    `picture`, `tags` and `byline`. What has been deleted meanwhile is left out.
    """
    language, text = question.get("language"), question.get("text")
    if not isinstance(language, str) or language not in LANGUAGES or not isinstance(text, dict):
        raise Unreadable(_("This page sent something that can’t be read. Reload it."))
    return Draft(
        language,
        ArticleText(**{name: _string(text.get(name)) for name in TEXT_FIELDS}),
        section=_first(Section.objects.all(), question.get("section")),
        picture=_first(Picture.objects.all(), question.get("picture")),
        tags=_chosen(Tag.objects.all(), question.get("tags")),
        authors=_chosen(Author.objects.all(), question.get("byline")),
    )


def draft_is_written(draft: Draft) -> bool:
    """Whether anybody has begun to write in its language; an empty page has nothing to mend yet."""
    text = draft.text
    return any(words.strip() for words in (text.kicker, text.headline, text.lead, text.body))


def _string(value: object) -> str:
    return _HALVES.sub("\ufffd", value) if isinstance(value, str) else ""


def _first(rows: QuerySet, pk: object) -> Any:
    return next(iter(_chosen(rows, [pk])), None)


def _chosen(rows: QuerySet, ids: object) -> list[Any]:
    """The rows with these ids, in the order of the ids."""
    named = [int(str(pk)) for pk in ids[:MAX_CHOSEN] if is_id(pk)] if isinstance(ids, list) else []
    found = rows.in_bulk(named) if named else {}
    return [found[pk] for pk in dict.fromkeys(named) if pk in found]
