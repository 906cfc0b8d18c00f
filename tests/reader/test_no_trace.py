"""A reader leaves no trace and is nobody in particular: no cookie, the same bytes for everyone."""

import pytest
from django.test import Client

from .conftest import FEEDS, PAGES, REDIRECTS, REFUSALS

EVERY_KIND = [*PAGES, *FEEDS, *REDIRECTS, *REFUSALS]

VISITORS = {
    "an English browser": {"HTTP_ACCEPT_LANGUAGE": "en-GB,en;q=0.9"},
    "an Arabic browser": {"HTTP_ACCEPT_LANGUAGE": "ar-EG,ar;q=0.9"},
    "cookies of all kinds": {
        "HTTP_COOKIE": "django_language=en; sessionid=0123456789abcdef; csrftoken=x; consent=yes"
    },
    "a cookie that no session has": {"HTTP_COOKIE": "sessionid=x"},
    "a referrer and a user agent": {
        "HTTP_REFERER": "https://example.org/",
        "HTTP_USER_AGENT": "Mozilla/5.0 (Linux; Android 15)",
    },
}


def as_sent(response) -> tuple:
    return response.status_code, dict(response.headers), response.content


def vary_of(response) -> set[str]:
    return set(filter(None, response.headers.get("Vary", "").split(", ")))


def test_no_response_sets_a_cookie_or_varies_on_the_visitor(addresses, client):
    for kind in EVERY_KIND:
        response = client.get(addresses[kind])
        assert not response.cookies, kind
        assert vary_of(response) <= {"Accept-Encoding"}, kind


def test_caches_learn_that_a_page_may_be_compressed(addresses, client):
    for kind in (*PAGES, *FEEDS):
        assert vary_of(client.get(addresses[kind])) == {"Accept-Encoding"}, kind


@pytest.mark.parametrize("visitor", VISITORS)
def test_every_visitor_gets_the_same(visitor, addresses, client):
    for kind in EVERY_KIND:
        expected = as_sent(client.get(addresses[kind]))
        response = client.get(addresses[kind], **VISITORS[visitor])
        assert as_sent(response) == expected, kind
        assert not response.cookies


def test_an_editor_who_is_signed_in_gets_what_everybody_gets(addresses, client, editor):
    signed_in = Client()
    signed_in.force_login(editor)
    for kind in EVERY_KIND:
        response = signed_in.get(addresses[kind])
        assert as_sent(response) == as_sent(client.get(addresses[kind])), kind
        assert not response.cookies


def test_an_error_of_ours_leaves_no_trace_either(addresses, client, monkeypatch):
    def fail(*_args, **_kwargs):
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("articles.reader.front.newest", fail)
    client.raise_request_exception = False
    response = client.get(addresses["front"], HTTP_COOKIE="sessionid=x")
    assert response.status_code == 500
    assert not response.cookies
    assert vary_of(response) <= {"Accept-Encoding"}


def test_a_picture_leaves_no_trace(picture, client):
    response = client.get(picture.file.url, HTTP_COOKIE="sessionid=x")
    assert b"".join(response)
    assert not response.cookies
    assert not vary_of(response)
