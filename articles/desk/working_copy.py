"""DESK: the one way to save an article outside the admin's form.

In: an article that was made or changed, and who did it. Out: its row with sanitised bodies, the
next version with all that it holds, and the fingerprints that say whether readers have what the
desk has.
"""

from collections.abc import Iterable

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F

from articles.models import Article, Author, Byline, Tag, Version
from articles.models.standing import standing_in
from articles.models.version import content_of
from articles.text.sanitise import sanitise

from .site_languages import LANGUAGES


class StaleCopy(Exception):
    """Somebody else has saved the article since this copy was read; nothing was written."""


def save_working_copy(
    article: Article,
    *,
    by: User | None,
    tags: Iterable[Tag] | None = None,
    authors: Iterable[Author] | None = None,
) -> None:
    """Save the article, with its tags and ordered authors where they are given.

    Raises StaleCopy where the stored version is no longer the one that was read.
    """
    for language in LANGUAGES:
        field = f"body_{language}"
        setattr(article, field, sanitise(getattr(article, field) or ""))
    article.updated_by = by
    if article.pk is None:
        article.owner = article.owner or by
    with transaction.atomic():
        if article.pk is not None:
            keep_stored_version(article.pk)
            _take_version(article)
        article.save()
        if tags is not None:
            article.tags.set({tag.survivor for tag in tags})
        if authors is not None:
            _set_byline(article, authors)
        refresh_digests(article)
        _version_of(article).save()


def refresh_digests(article: Article) -> None:
    """Note what publishing would print now; to be called when the relations have been saved too."""
    digests = {language: article.digest_in(language) for language in LANGUAGES}
    Article.objects.filter(pk=article.pk).update(
        **{f"digest_{language}": digest for language, digest in digests.items()},
        **{
            f"standing_{language}": standing_in(language, digests[language]) for language in digests
        },
    )
    for language, digest in digests.items():
        setattr(article, f"digest_{language}", digest)


def keep_stored_version(article_id: int) -> None:
    """Keep what is stored now, where a story that was not written here has no version of it yet."""
    unkept = Article.objects.exclude(versions__number=F("version"))
    for article in unkept.filter(pk=article_id):
        # Of two savers at once the first keeps it.
        Version.objects.bulk_create([_version_of(article)], ignore_conflicts=True)


def _version_of(article: Article) -> Version:
    return Version(
        article=article,
        number=article.version,
        content=content_of(article),
        by=article.updated_by,
        saved_at=article.updated_at,
    )


def _take_version(article: Article) -> None:
    """Step to the next version in one statement, so that of two savers only one gets it."""
    stored = Article.objects.filter(pk=article.pk, version=article.version)
    if not stored.update(version=article.version + 1):
        raise StaleCopy
    article.version += 1


def _set_byline(article: Article, authors: Iterable[Author]) -> None:
    article.bylines.all().delete()
    survivors = dict.fromkeys(author.survivor for author in authors)
    Byline.objects.bulk_create(
        Byline(article=article, author=author, position=position)
        for position, author in enumerate(survivors)
    )
