"""DESK: brings an earlier content of a story back into the working copy. Readers see nothing of it.

What the working copy says now stays as a version of its own, so that restoring loses nothing.
"""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.desk.working_copy import StaleCopy, save_working_copy
from articles.models import Article, Author, Picture, Section, Tag, Version
from articles.models.article import TEXT_FIELDS

from .entries import Entry


def restore_entry(article: Article, entry: Entry, *, seen: int, by: User) -> None:
    """Take over all that the entry says; `seen` is the version that `by` was shown as it is now.

    What has been deleted meanwhile (a tag, a picture) is left out. Raises StaleCopy where somebody
    has saved the story since, PermissionDenied where `by` may not save it.
    """
    if not Article.objects.editable_by(by).filter(pk=article.pk).exists():
        raise PermissionDenied(_("You have no permission to do this."))
    content, names = entry.content, entry.names
    with transaction.atomic():
        article = Article.objects.select_for_update().get(pk=article.pk)
        if article.version != seen:
            raise StaleCopy
        for name in names:
            if name.rpartition("_")[0] in TEXT_FIELDS:
                setattr(article, name, content[name])
        article.section = Section.objects.filter(pk=content["section"]).first()
        article.picture = Picture.objects.filter(pk=content["picture"]).first()
        authors = Author.objects.in_bulk(content["byline"])
        save_working_copy(
            article,
            by=by,
            tags=Tag.objects.filter(pk__in=content["tags"]).select_related("merged_into"),
            authors=[authors[pk] for pk in content["byline"] if pk in authors],
        )


def name_version(version: Version, name: str, *, by: User) -> None:
    """Give a save a name to find it by; an empty one takes the name away."""
    if not Article.objects.editable_by(by).filter(pk=version.article_id).exists():
        raise PermissionDenied(_("You have no permission to do this."))
    version.name = name
    version.save(update_fields=["name"])
