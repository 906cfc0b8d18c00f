"""A chief looks after people, and neither they nor anybody they make rises above a role."""

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client
from django.urls import reverse

from articles.desk.roles import CHIEF, PERMISSIONS, REPORTER, ensure_roles

from .conftest import sign_in


@pytest.fixture
def people(db) -> Client:
    """The browser of a chief, by role."""
    chief = User.objects.create_user("head", password="x", is_staff=True)
    chief.groups.add(ensure_roles()[CHIEF])
    return sign_in(chief)


@pytest.fixture
def colleague(db) -> User:
    return User.objects.create_user("colleague", password="x", is_staff=True)


@pytest.fixture
def owner(db) -> User:
    return User.objects.create_superuser("owner", password="x")


def person_url(user: User) -> str:
    return reverse("admin:auth_user_change", args=[user.pk])


def sent(user: User, **changed) -> dict:
    return {"username": user.username, "is_active": "on", "is_staff": "on", **changed}


def test_a_chief_gives_a_role_and_closes_an_account(people, colleague):
    reporter = Group.objects.get(name=REPORTER)
    assert (
        people.post(person_url(colleague), sent(colleague, groups=[reporter.pk])).status_code == 302
    )
    assert list(colleague.groups.all()) == [reporter]
    people.post(person_url(colleague), sent(colleague, is_active=""))
    colleague.refresh_from_db()
    assert not colleague.is_active


def test_a_chief_makes_nobody_a_superuser_and_gives_no_single_permission(people, colleague):
    page = people.get(person_url(colleague)).text
    assert "is_superuser" not in page
    assert "user_permissions" not in page
    permission = Permission.objects.get(codename="delete_user")
    people.post(
        person_url(colleague),
        sent(colleague, is_superuser="on", user_permissions=[permission.pk]),
    )
    colleague.refresh_from_db()
    assert not colleague.is_superuser
    assert not colleague.user_permissions.exists()


def test_only_roles_can_be_given(people, colleague):
    above = Group.objects.create(name="Above")
    answer = people.post(person_url(colleague), sent(colleague, groups=[above.pk]))
    assert answer.context["adminform"].form.errors["groups"]
    shown = people.get(person_url(colleague)).context["adminform"].form.fields["groups"].queryset
    assert {group.name for group in shown} == set(PERMISSIONS)


@pytest.mark.parametrize("page", ["auth_user_change", "auth_user_password_change"])
def test_a_superuser_is_above_a_chief(people, owner, page):
    assert people.post(reverse(f"admin:{page}", args=[owner.pk]), sent(owner)).status_code == 403


def test_a_superuser_sees_it_all(owner, colleague):
    page = sign_in(owner).get(person_url(colleague)).text
    assert "is_superuser" in page
    assert "user_permissions" in page
