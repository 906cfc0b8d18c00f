"""DESK: unsaved words, offered again: after a crash, an expired session or a lost connection.

In: the member's copies of a story's forms. Out: offers, each with what taking it would change; or
the copy that a page was asked to put into its form, merged with what has been saved meanwhile.
"""

from dataclasses import dataclass

from django.contrib.auth.models import User
from django.urls import reverse
from django.utils.http import urlencode

from articles.models import Article, AutosavedCopy, Presence, Version
from articles.models.version import Content, content_of

from ..content_difference import FieldDifference, content_difference
from ..stale_save import is_token
from .fields import comparable, content_with
from .merging import StoryMerge, merge_story

RECOVER = "recover"
"""The parameter of the story's address that names the copy to put into the form."""

MAX_OFFERS = 10


@dataclass(frozen=True)
class Offer:
    """`is_open`: its form is open in another window. `is_stale`: the story was saved since."""

    copy: AutosavedCopy
    differences: list[FieldDifference]
    is_open: bool
    is_stale: bool
    url: str


def offers_for(member: User, article: Article | None, *, without: str = "") -> list[Offer]:
    """The newest copies that would change anything; `without` is the form that asks."""
    stored = comparable(content_of(article or Article()))
    copies = AutosavedCopy.objects.of(member, article).exclude(token=without)[:MAX_OFFERS]
    offers = (_offer(copy, stored, article) for copy in copies)
    return [offer for offer in offers if offer.differences]


def has_copies(member: User, article: Article | None) -> bool:
    return AutosavedCopy.objects.of(member, article).exists()


def copy_to_recover(member: User, article: Article | None, token: str) -> AutosavedCopy | None:
    if not is_token(token):
        return None
    return AutosavedCopy.objects.of(member, article).filter(token=token).first()


def merge_of_copy(copy: AutosavedCopy, article: Article | None) -> StoryMerge:
    """What was typed, put together with what is saved now."""
    theirs = content_of(article or Article())
    return _merge(copy, theirs, article)


def _offer(copy: AutosavedCopy, stored: Content, article: Article | None) -> Offer:
    page = (
        reverse("admin:articles_article_change", args=[article.pk])
        if article
        else reverse("admin:articles_article_add")
    )
    return Offer(
        copy,
        content_difference(stored, _merge(copy, stored, article).content),
        is_open=Presence.objects.now_in(article).filter(token=copy.token).exists()
        if article
        else False,
        is_stale=article is not None and copy.base < article.version,
        url=f"{page}?{urlencode({RECOVER: copy.token})}",
    )


def _merge(copy: AutosavedCopy, theirs: Content, article: Article | None) -> StoryMerge:
    base = base_content(article, copy.base) if article else theirs
    return merge_story(base, content_with(base or theirs, copy.fields), theirs)


def base_content(article: Article, number: int) -> Content | None:
    """What the story said in a version, or None where nobody knows any more."""
    if number == article.version:
        return content_of(article)
    version = Version.objects.filter(article=article, number=number).first()
    return version.content if version else None
