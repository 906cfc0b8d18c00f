"""PRESS: prints a front page: in the desk's working copy, out an immutable arrangement."""

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.models import FrontPage, FrontPageEdition

from .errors import PressRefusal


def print_front_page(front: FrontPage, *, version: int, by: User) -> FrontPageEdition:
    """Give readers the working copy as it is stored, whole and at once.

    `version` is the one that `by` has seen: nobody prints an order that they haven't. Raises
    PermissionDenied, and PressRefusal where the copy has changed or its breaking news can't stand.
    """
    if not by.has_perm("articles.publish_frontpage"):
        raise PermissionDenied(_("You have no permission to do this."))
    with transaction.atomic():
        stored = FrontPage.objects.select_for_update().get(pk=front.pk)
        if stored.version != version:
            raise PressRefusal(
                _("The front page has been saved since you opened it. Look at it again first.")
            )
        _require_an_end(stored)
        last = FrontPageEdition.objects.filter(language=stored.language).order_by("-number").first()
        return FrontPageEdition.objects.create(
            language=stored.language,
            number=last.number + 1 if last else 1,
            live_from=timezone.now(),
            places=stored.filled_places(),
            breaking_text=stored.breaking_text,
            breaking_story=stored.breaking_story,
            breaking_until=stored.breaking_until,
            by=by,
        )


def _require_an_end(front: FrontPage) -> None:
    """A strip that nobody takes down is soon no news; one that has ended would never be seen."""
    if front.breaking_text and front.breaking_until is None:
        raise PressRefusal(_("Say until when the breaking news stands."), field="breaking_until")
    if front.breaking_text and not front.shows_breaking():
        raise PressRefusal(_("The breaking news has ended already."), field="breaking_until")
