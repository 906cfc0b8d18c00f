"""The whole matrix role × screen: everybody gets what the table says, and nothing else.

A new address of the desk fails here until the table says who may go there.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from django.contrib import admin
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import URLPattern, reverse
from django.urls.resolvers import URLResolver

from articles.desk.roles import CHIEF, EDITOR, PHOTO_EDITOR, REPORTER, ensure_roles
from articles.models import Article, Edition, HouseStyle

from .conftest import sign_in
from .role_table import EVERYBODY, ROLES, SCREENS, WITHOUT_A_ROW

GROUPS = {"R": REPORTER, "E": EDITOR, "C": CHIEF, "P": PHOTO_EDITOR}
OF_STORIES = " / "
ANSWERED = {200, 302, 400, 404, 405}
"""Not refused: shown, led on, or told what is missing."""
REFUSED = {403, 405}


def addresses(patterns=None) -> Iterator[URLPattern]:
    """Every named address of the desk."""
    for pattern in admin.site.get_urls() if patterns is None else patterns:
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns)
        elif pattern.name:
            yield pattern


def test_every_address_of_the_desk_has_its_row():
    names = {pattern.name for pattern in addresses()}
    assert names == SCREENS.keys() | WITHOUT_A_ROW.keys()


@pytest.fixture
def member(db):
    """The member of a role, by its letter."""
    roles = ensure_roles()

    def member(letter: str) -> User:
        user = User.objects.create_user(ROLES[letter], password="x", is_staff=True)
        if letter in GROUPS:
            user.groups.add(roles[GROUPS[letter]])
        return user

    return member


@pytest.fixture
def colleague(db) -> User:
    return User.objects.create_user("colleague", is_staff=True)


@pytest.fixture
def props(make_picture, section, tag, author, colleague) -> dict[str, int]:
    """The id of one of each thing that a screen may be about."""
    return {
        "picture": make_picture("one.png").pk,
        "section": section.pk,
        "tag": tag.pk,
        "author": author.pk,
        "housestyle": HouseStyle.objects.create(language="ar", wrong="نص").pk,
        "user": colleague.pk,
        "group": Group.objects.get_or_create(name="Interns")[0].pk,
    }


@dataclass(frozen=True)
class Cell:
    """What one role may do on one screen with a story of their own, of others, or with none."""

    screen: str
    whose: str
    letter: str
    may_look: bool
    may_send: bool

    def __str__(self) -> str:
        return "-".join(filter(None, (self.screen, self.whose, ROLES[self.letter])))


def cells() -> Iterator[Cell]:
    for screen, row in SCREENS.items():
        rows = row.split(OF_STORIES)
        for whose, allowed in zip(("own", "others") if len(rows) > 1 else ("",), rows, strict=True):
            for letter in EVERYBODY:
                may_look = letter in allowed.upper()
                yield Cell(screen, whose, letter, may_look, may_send=letter in allowed)


def address_of(screen: str, props: dict[str, int], story: Article | None) -> str:
    """The screen's address, about the story or about the prop that it names."""
    pattern = next(pattern for pattern in addresses() if pattern.name == screen)
    about = screen.split("_")[1] if "_" in screen else ""
    known = {"language": "ar", "app_label": "articles"}
    asked = pattern.pattern.regex.groupindex  # type: ignore[attr-defined]
    pk = story.pk if story else props.get(about, 0)
    return reverse(f"admin:{screen}", kwargs={name: known.get(name, pk) for name in asked})


@pytest.mark.parametrize("cell", list(cells()), ids=str)
def test_everybody_gets_what_the_table_says(cell, member, colleague, make_article, props):
    user = member(cell.letter)
    owner = {"own": user, "others": colleague}.get(cell.whose)
    story = make_article(owner=owner) if owner else None
    client, url = sign_in(user), address_of(cell.screen, props, story)
    looked, sent = client.get(url).status_code, client.post(url).status_code
    assert looked in (ANSWERED if cell.may_look else REFUSED)
    assert sent in (ANSWERED if cell.may_send else REFUSED)
    if not cell.may_look:
        assert 403 in {looked, sent}
    if story and not cell.may_send:
        story.refresh_from_db()
        assert story.version == 1
        assert not Edition.objects.exists()


@pytest.mark.parametrize("screen", list(SCREENS))
def test_without_signing_in_there_is_only_the_way_in(screen, make_article, props):
    url = address_of(screen, props, make_article() if OF_STORIES in SCREENS[screen] else None)
    for answer in (Client().get(url), Client().post(url)):
        assert answer.status_code == 401 or answer.url.startswith(reverse("admin:login"))
