"""IMPORT: the bytes of a plain text file in, a draft on the desk out, in one transaction."""

import hashlib
from dataclasses import dataclass

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.translation import gettext as _

from articles.desk.working_copy import save_working_copy
from articles.models import Article

from .decoding import decode
from .lines import Remark
from .plain_text import ParsedStory, parse
from .refusal import ImportRefused


@dataclass(frozen=True)
class ImportedStory:
    """The new draft, and what the importer could not settle by itself."""

    article: Article
    remarks: list[Remark]


def import_story(
    data: bytes, language: str, *, by: User | None = None, encoding: str | None = None
) -> ImportedStory:
    """Make a draft of a plain text; raises ImportRefused, and then has changed nothing."""
    text = decode(data, encoding)
    story = parse(text)
    with transaction.atomic():
        key = _source_key(text)
        _refuse_again(key)
        article = _draft(story, language)
        article.source_key = key
        save_working_copy(article, by=by)
    return ImportedStory(article, story.remarks)


def _source_key(text: str) -> str:
    return f"import:{hashlib.sha256(text.encode()).hexdigest()[:32]}"


def _refuse_again(key: str) -> None:
    known = Article.objects.filter(source_key=key).values_list("pk", flat=True).first()
    if known is not None:
        message = _("This file has been imported before: it is article %(id)d.")
        raise ImportRefused(message % {"id": known})


def _draft(story: ParsedStory, language: str) -> Article:
    return Article(
        **{
            f"headline_{language}": story.headline,
            f"lead_{language}": story.lead,
            f"body_{language}": story.body,
        }
    )
