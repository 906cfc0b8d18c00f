"""Readers only read: every other method is refused, and nothing asks them for a token first."""

import pytest
from django.test import Client

from .conftest import FEEDS, PAGES


@pytest.fixture
def client() -> Client:
    """As strict as a browser's own requests find the site."""
    return Client(enforce_csrf_checks=True)


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_readers_addresses_only_take_get_and_head(method, addresses, client):
    for kind in (*PAGES, *FEEDS, "short link"):
        response = getattr(client, method)(addresses[kind])
        assert response.status_code == 405, kind
        assert response.headers["Allow"] == "GET, HEAD", kind
        assert not response.cookies, kind


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_neither_do_pictures_and_health(method, picture, client):
    for address in (picture.file.url, "/healthz"):
        assert getattr(client, method)(address).status_code == 405


def test_what_does_not_exist_takes_no_method(db, client):
    assert client.post("/no/such/page/").status_code == 404
