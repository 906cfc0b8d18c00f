"""Pages that say no: in the site's dress and the reader's language, and kept out of searches."""

import pytest
from django.db import OperationalError, connection
from django.urls import get_resolver
from django.utils import translation

from .conftest import REFUSALS
from .markup import page_of


def test_every_refusal_says_no_in_the_site_s_dress(addresses, language, client):
    for kind, status in REFUSALS.items():
        response = client.get(addresses[kind])
        assert response.status_code == status, kind
        page = page_of(response)
        assert page.one("html")["lang"] == language, kind
        assert page.one("h1").text, kind
        front = "/" if language == "ar" else "/en/"
        assert page.one("a", "button")["href"] == front, kind
        assert page.one("p", "masthead__name").one("a")["href"] == front, kind


def test_no_refusal_is_indexed_or_names_an_address_as_its_own(addresses, client):
    for kind in REFUSALS:
        page = page_of(client.get(addresses[kind]))
        assert page.one("meta", name="robots")["content"] == "noindex", kind
        assert not page.all("link", rel="canonical"), kind
        assert not page.all("link", rel="alternate"), kind


def test_a_page_that_is_there_is_indexed(addresses, client):
    for kind in ("front", "story", "section", "tag", "author"):
        assert not page_of(client.get(addresses[kind])).all("meta", name="robots"), kind


def test_missing_and_gone_pages_lead_on_to_the_sections(addresses, client):
    for kind in ("missing", "gone", "never published"):
        page = page_of(client.get(addresses[kind]))
        assert page.one("nav", "masthead__sections").all("a"), kind


@pytest.mark.parametrize("status", [400, 403, 404, 500])
@pytest.mark.parametrize("code", ["ar", "en"])
def test_the_project_answers_every_error_in_its_own_words(status, code, db, rf):
    handler = get_resolver().resolve_error_handler(status)
    arguments = [] if status == 500 else [Exception("a secret of ours")]
    with translation.override(code):
        response = handler(rf.get("/somewhere/"), *arguments)
    assert response.status_code == status
    page = page_of(response)
    assert page.one("html")["lang"] == code
    assert page.one("meta", name="robots")["content"] == "noindex"
    assert "a secret of ours" not in response.content.decode()


@pytest.mark.parametrize(("address", "code"), [("/", "ar"), ("/en/", "en"), ("/no/page", "ar")])
def test_without_a_database_readers_still_get_a_page(address, code, db, client, monkeypatch):
    def fail(*_args, **_kwargs):
        raise OperationalError("connection refused for user 'midad'")

    client.raise_request_exception = False
    with monkeypatch.context() as without_database:
        without_database.setattr(connection, "cursor", fail)
        response = client.get(address)
    assert response.status_code == 500
    assert page_of(response).one("html")["lang"] == code
    assert "midad'" not in response.content.decode()
