"""DESK: the links that let somebody without an account see a working copy: made, read, revoked.

An address carries the link's id under Django's signature, so that nobody can guess another's; how
long it works and whether it was revoked the row alone says.
"""

from datetime import timedelta

from django.contrib.auth.models import User
from django.core import signing
from django.db.models import QuerySet
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.models import Article, PreviewLink

from ..guards import is_id

LASTING: dict[str, tuple[timedelta, str | Promise]] = {
    "hour": (timedelta(hours=1), _("An hour")),
    "day": (timedelta(days=1), _("A day")),
    "week": (timedelta(weeks=1), _("A week")),
}
"""How long a link may last, by the name that a form sends."""

_SIGNER = signing.Signer(sep=".", salt="articles.preview_link")


def make_link(article: Article, language: str, *, by: User, lasting: str) -> PreviewLink:
    """A link that works from now on; `lasting` is a name in LASTING."""
    expires_at = timezone.now() + LASTING[lasting][0]
    return PreviewLink.objects.create(
        article=article, language=language, made_by=by, expires_at=expires_at
    )


def revoke_link(link: PreviewLink, *, by: User) -> None:
    """End it now; who did so first stays on record."""
    PreviewLink.objects.filter(pk=link.pk, revoked_at=None).update(
        revoked_at=timezone.now(), revoked_by=by
    )


def links_of(article: Article, language: str) -> QuerySet[PreviewLink]:
    """Those that still work, newest first."""
    links = PreviewLink.objects.working().filter(article=article, language=language)
    return links.select_related("made_by")


def address_of(link: PreviewLink) -> str:
    """Its path, in the language of what it shows."""
    with translation.override(link.language):
        return reverse("shared_preview", args=[_SIGNER.sign(str(link.pk))])


def link_at(token: str) -> PreviewLink | None:
    """The link that a token names, if it was signed here and still works."""
    try:
        pk = _SIGNER.unsign(token)
    except signing.BadSignature:
        return None
    working = PreviewLink.objects.working().select_related("article")
    return working.filter(pk=pk).first() if is_id(pk) else None
