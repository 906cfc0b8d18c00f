"""DESK: members of the desk, and what colleagues call them."""

from typing import cast

from django.contrib.auth.models import User
from django.db.models import QuerySet
from django.http import HttpRequest


def member_of(request: HttpRequest) -> User:
    """Who is at the desk; the admin has let nobody in who isn't signed in."""
    return cast("User", request.user)


def name_of(user: User | None) -> str:
    """Full name or user name; a dash where the account is gone."""
    return (user.get_full_name() or user.get_username()) if user else "–"


def at_the_desk() -> QuerySet[User]:
    """Everybody who may sign in to the desk, by name."""
    members = User.objects.filter(is_active=True, is_staff=True)
    return members.order_by("first_name", "last_name", "username")
