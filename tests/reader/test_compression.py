"""Compression: for those who ask, the same bytes each time, and never for the desk or pictures."""

import gzip

from .conftest import FEEDS, HOUR, PAGES


def test_a_page_is_compressed_for_those_who_ask(addresses, client):
    for kind in (*PAGES, *FEEDS):
        plain = client.get(addresses[kind])
        compressed = client.get(addresses[kind], HTTP_ACCEPT_ENCODING="br, gzip")
        assert "Content-Encoding" not in plain.headers, kind
        assert compressed.headers["Content-Encoding"] == "gzip", kind
        assert gzip.decompress(compressed.content) == plain.content, kind
        assert compressed.headers["Content-Length"] == str(len(compressed.content)), kind
        assert len(compressed.content) < len(plain.content), kind


def test_a_page_compressed_twice_is_the_same_to_the_byte(addresses, client, clock):
    for kind in (*PAGES, *FEEDS):
        first = client.get(addresses[kind], HTTP_ACCEPT_ENCODING="gzip")
        clock.shift(HOUR)
        second = client.get(addresses[kind], HTTP_ACCEPT_ENCODING="gzip")
        assert second.content == first.content, kind
        assert second.headers["ETag"] == first.headers["ETag"], kind


def test_a_compressed_page_is_conditional_too(addresses, client):
    etag = client.get(addresses["story"], HTTP_ACCEPT_ENCODING="gzip").headers["ETag"]
    response = client.get(addresses["story"], HTTP_ACCEPT_ENCODING="gzip", HTTP_IF_NONE_MATCH=etag)
    assert response.status_code == 304
    assert "Content-Encoding" not in response.headers


def test_pages_of_the_desk_are_not_compressed(db, client):
    """They hold secrets and echo input (BREACH)."""
    response = client.get("/admin/login/", HTTP_ACCEPT_ENCODING="gzip")
    assert len(response.content) > 200
    assert "Content-Encoding" not in response.headers


def test_a_picture_is_sent_as_it_is(make_picture, client):
    picture = make_picture(size=(200, 200))
    response = client.get(picture.file.url, HTTP_ACCEPT_ENCODING="gzip")
    body = b"".join(response)
    assert "Content-Encoding" not in response.headers
    assert response.headers["Content-Length"] == str(len(body)) == str(picture.file.size)
