"""DESK: who has a story open, told to everybody else who has it open too."""

from dataclasses import dataclass
from datetime import datetime
from itertools import groupby

from django.contrib.auth.models import User
from django.utils import timezone

from articles.models import Article, Presence

from ..members import name_of
from ..site_languages import LANGUAGES, Language


@dataclass(frozen=True)
class Present:
    """A member in the story: `is_me` is the same member in another window."""

    name: str
    is_me: bool
    since: datetime
    language: Language | None
    is_typing: bool


def be_present(article: Article, *, by: User, token: str, language: str, is_typing: bool) -> None:
    """Note that the form is open; and take away the notes on forms that aren't any more."""
    now = timezone.now()
    typed = {"typed_at": now} if is_typing else {}
    Presence.objects.update_or_create(
        article=article,
        member=by,
        token=token,
        defaults={"language": language if language in LANGUAGES else "", "seen_at": now, **typed},
    )
    Presence.objects.gone().delete()


def leave(article: Article, *, by: User, token: str) -> None:
    Presence.objects.filter(article=article, member=by, token=token).delete()


def others_in(article: Article, *, by: User, token: str) -> list[Present]:
    """Everybody else in the story, once each, in the order of their coming."""
    forms = Presence.objects.now_in(article).exclude(member=by, token=token)
    by_member = groupby(
        sorted(forms.select_related("member"), key=lambda form: form.member_id),
        key=lambda form: form.member,
    )
    present = [_present(member, list(own), by) for member, own in by_member]
    return sorted(present, key=lambda colleague: colleague.since)


def _present(member: User, forms: list[Presence], me: User) -> Present:
    latest = max(forms, key=lambda form: (form.is_typing, form.seen_at))
    return Present(
        name=name_of(member),
        is_me=member == me,
        since=min(form.since for form in forms),
        language=LANGUAGES.get(latest.language),
        is_typing=latest.is_typing,
    )
