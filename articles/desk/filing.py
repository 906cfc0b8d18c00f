"""DESK: file a story under one tag more, or under another section, without opening it.

It is a save like any other: who has the story open learns of it before saving over it.
"""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.models import Article, Section, Tag

from .working_copy import save_working_copy


def add_tag(article: Article, tag: Tag, *, by: User) -> bool:
    """Whether that changed anything: it may have the tag already."""
    with transaction.atomic():
        held = _held(article, by)
        tags = list(held.tags.all())
        if tag.survivor in tags:
            return False
        save_working_copy(held, by=by, tags=[*tags, tag])
    return True


def move_to_section(article: Article, section: Section, *, by: User) -> bool:
    """Whether that changed anything: it may stand there already."""
    with transaction.atomic():
        held = _held(article, by)
        if held.section_id == section.pk:
            return False
        held.section = section
        save_working_copy(held, by=by)
    return True


def _held(article: Article, by: User) -> Article:
    """The article as it is stored now, its row held until it is saved."""
    held = Article.objects.select_for_update().filter(pk=article.pk).first()
    if held is None or not Article.objects.editable_by(by).filter(pk=article.pk).exists():
        raise PermissionDenied(_("You have no permission to do this."))
    return held
