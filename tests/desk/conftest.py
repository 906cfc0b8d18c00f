"""The desk's props: members signed in, and forms filled in as a browser would send them."""

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from articles.desk.working_copy import refresh_digests
from articles.models import Article
from articles.press.publishing import publish
from tests.conftest import make_user

BACKEND = "django.contrib.auth.backends.ModelBackend"


def sign_in(user: User) -> Client:
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


@pytest.fixture
def chief(db) -> User:
    return User.objects.create_superuser("chief", password="a long enough password")


@pytest.fixture
def stranger(db) -> User:
    """Somebody with an account and no part in the newsroom."""
    return make_user("stranger")


@pytest.fixture
def desk(editor) -> Client:
    """An editor's browser."""
    return sign_in(editor)


@pytest.fixture
def colleague_desk(reporter) -> Client:
    return sign_in(reporter)


@pytest.fixture
def article(make_article, reporter) -> Article:
    """The reporter's story as saving it leaves it: with the fingerprints of what it would print."""
    story = make_article(owner=reporter)
    refresh_digests(story)
    return story


@pytest.fixture
def live(article, editor) -> Article:
    publish(article, "ar", by=editor)
    return article


def change_url(article: Article) -> str:
    return reverse("admin:articles_article_change", args=[article.pk])


def press_url(article: Article, verb: str, language: str = "ar") -> str:
    return reverse(f"admin:articles_article_{verb}", args=[article.pk, language])


def open_form(client: Client, article: Article) -> dict:
    """What a browser would send back if nobody typed anything."""
    return sent_back(client.get(change_url(article)))


def sent_back(page) -> dict:
    """What a browser would send of a page's form, as it is shown."""
    form = page.context["adminform"].form
    return {bound.html_name: _sent(bound.value()) for bound in form if bound.value() is not None}


def _sent(value):
    if isinstance(value, list | tuple):
        return [str(getattr(item, "pk", item)) for item in value]
    return str(value)
