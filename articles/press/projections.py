"""PRESS: the rows that lists and questions are read off, made as an edition is printed."""

from django.db.models import QuerySet

from articles.models import (
    Article,
    Edition,
    EditionByline,
    EditionTag,
    Footnote,
    RelatedStory,
)
from articles.models.standing import standing_in

from .compose import Composed


def project(composed: Composed) -> None:
    """Write the listing rows, footnotes and related stories of a freshly saved edition."""
    edition = composed.edition
    place = place_in_lists(edition)
    EditionTag.objects.bulk_create(
        EditionTag(edition=edition, tag=tag, **place) for tag in composed.tags
    )
    EditionByline.objects.bulk_create(
        EditionByline(edition=edition, author=author, position=position, **place)
        for position, author in enumerate(composed.authors)
    )
    Footnote.objects.bulk_create(
        Footnote(
            edition=edition,
            number=note.number,
            text=note.text,
            source_url=note.source_url[:2000],
            source_host=note.source_host[:253],
        )
        for note in composed.notes
    )
    known = Article.objects.filter(pk__in=composed.related)
    RelatedStory.objects.bulk_create(
        RelatedStory(edition=edition, article=article) for article in known
    )


def copy_projections(source: Edition, target: Edition) -> None:
    """Give a reprint the rows of the edition it repeats, at its own place in the lists."""
    place = place_in_lists(target)
    _copy(EditionTag.objects.filter(edition=source), edition=target, **place)
    _copy(EditionByline.objects.filter(edition=source), edition=target, **place)
    _copy(Footnote.objects.filter(edition=source), edition=target)
    _copy(RelatedStory.objects.filter(edition=source), edition=target)


def project_standing(article_id: int, language: str) -> None:
    """Note on the article's row how its working copy stands to the timetable now."""
    Article.objects.filter(pk=article_id).update(**{f"standing_{language}": standing_in(language)})


def _copy(rows: QuerySet, **changed: object) -> None:
    copies = list(rows)
    for row in copies:
        row.pk = None
        for name, value in changed.items():
            setattr(row, name, value)
    rows.model._default_manager.bulk_create(copies)


def place_in_lists(edition: Edition) -> dict:
    """What every listing row repeats of its edition."""
    return {
        "language": edition.language,
        "first_published_at": edition.first_published_at,
        "article_id": edition.article_id,
    }
