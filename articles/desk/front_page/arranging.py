"""DESK: saves the working copy of a front page. What readers see, only the press changes."""

from datetime import datetime

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles.models import Article, FrontPage, FrontPageEdition

from .places import Places


class StaleOrder(Exception):
    """Somebody else has saved the front page since it was read; nothing was written."""


def front_page_in(language: str) -> FrontPage:
    """The working copy of a language, made where there is none yet."""
    return FrontPage.objects.get_or_create(language=language)[0]


def save_order(front: FrontPage, places: Places, *, version: int, by: User) -> None:
    """Keep the stories in these places."""
    _save(front, version, by, places=places)


def save_breaking(
    front: FrontPage,
    *,
    text: str,
    story: Article | None,
    until: datetime | None,
    version: int,
    by: User,
) -> None:
    """Keep the breaking strip; without a text there is none."""
    changed = {"breaking_text": text, "breaking_story": story, "breaking_until": until}
    _save(front, version, by, **changed)


def take_over(
    front: FrontPage, printed: FrontPageEdition | None, *, version: int, by: User
) -> None:
    """Go back to an arrangement as it was printed; without one, to an order that fills itself."""
    source = printed or FrontPage()
    _save(
        front,
        version,
        by,
        places=source.filled_places(),
        breaking_text=source.breaking_text,
        breaking_story=source.breaking_story,
        breaking_until=source.breaking_until,
    )


def _save(front: FrontPage, version: int, by: User, **changed: object) -> None:
    if not by.has_perm("articles.change_frontpage"):
        raise PermissionDenied(_("You have no permission to do this."))
    with transaction.atomic():
        stored = FrontPage.objects.select_for_update().get(pk=front.pk)
        if stored.version != version:
            raise StaleOrder
        for name, value in {**changed, "updated_by": by, "version": version + 1}.items():
            setattr(stored, name, value)
        stored.save()
    front.refresh_from_db()
