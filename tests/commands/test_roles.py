"""Four roles, each with what it needs and no more. Nobody rewrites what was printed."""

import pytest
from django.contrib.auth.models import User

from articles.desk.roles import (
    CHIEF,
    EDITOR,
    PERMISSIONS,
    PHOTO_EDITOR,
    REPORTER,
    ensure_roles,
)


@pytest.fixture
def member(db):
    def member(role: str) -> User:
        user = User.objects.create_user(role)
        user.groups.add(ensure_roles()[role])
        return user

    return member


@pytest.mark.parametrize("role", PERMISSIONS)
def test_every_permission_of_a_role_exists(member, role):
    assert member(role).get_all_permissions() == PERMISSIONS[role]


def test_a_reporter_writes_but_does_not_publish(member):
    reporter = member(REPORTER)
    assert reporter.has_perms(["articles.add_article", "articles.change_article"])
    assert not reporter.has_perm("articles.publish_article")
    assert not reporter.has_perm("articles.withdraw_article")
    assert not reporter.has_perm("articles.delete_article")


def test_what_readers_have_had_only_the_chief_takes_back(member):
    assert not member(EDITOR).has_perm("articles.withdraw_article")
    assert member(CHIEF).has_perms(["articles.withdraw_article", "articles.correct_article"])


def test_a_photo_editor_has_to_do_with_pictures_only(member):
    assert {name.rpartition("_")[2] for name in member(PHOTO_EDITOR).get_all_permissions()} == {
        "picture"
    }


@pytest.mark.parametrize("model", ["edition", "footnote", "publicationevent"])
def test_an_editor_only_looks_at_what_was_printed(member, model):
    editor = member(EDITOR)
    assert editor.has_perm(f"articles.view_{model}")
    assert not any(
        editor.has_perm(f"articles.{action}_{model}") for action in ("add", "change", "delete")
    )


def test_ensuring_again_gives_back_what_is_missing_and_takes_nothing(db, django_user_model):
    group = ensure_roles()[REPORTER]
    lost = group.permissions.first()
    group.permissions.remove(lost)
    assert lost in ensure_roles()[REPORTER].permissions.all()
