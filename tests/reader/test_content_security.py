"""Nothing inline and nothing from another host: said by a header, and kept by every page."""

from collections.abc import Iterator
from urllib.parse import urljoin, urlsplit

import pytest

from .conftest import FEEDS, PAGES, REDIRECTS, REFUSALS
from .markup import Element, page_of

HOST = "testserver"
FETCHED = {"stylesheet", "icon", "preload", "modulepreload", "prefetch", "preconnect", "manifest"}
"""The kinds of <link> that a browser acts on unasked."""


def assert_is_strict(response) -> None:
    policy = dict(
        directive.strip().split(" ", 1)
        for directive in response.headers["Content-Security-Policy"].split(";")
    )
    assert policy["default-src"] == "'none'"
    assert policy["frame-ancestors"] == "'none'"
    for name in ("script-src", "style-src", "font-src", "connect-src"):
        assert policy[name] == "'self'"
    allowed = {source for sources in policy.values() for source in sources.split()}
    assert allowed <= {"'none'", "'self'", "data:"}


def test_every_answer_carries_the_policy(addresses, client):
    for kind in (*PAGES, *FEEDS, *REDIRECTS, *REFUSALS):
        response = client.get(addresses[kind])
        assert response.status_code == (301 if kind in REDIRECTS else REFUSALS.get(kind, 200)), kind
        assert_is_strict(response)


def test_not_modified_carries_the_policy(addresses, client):
    etag = client.get(addresses["story"]).headers["ETag"]
    response = client.get(addresses["story"], HTTP_IF_NONE_MATCH=etag)
    assert response.status_code == 304
    assert_is_strict(response)


def test_a_wrong_method_carries_the_policy(addresses, client):
    response = client.post(addresses["story"])
    assert response.status_code == 405
    assert_is_strict(response)


@pytest.fixture
def broken_front(client, monkeypatch):
    def fail(*_args, **_kwargs):
        raise RuntimeError("broken on purpose")

    monkeypatch.setattr("articles.reader.front.newest", fail)
    client.raise_request_exception = False


@pytest.mark.parametrize("address", ["/", "/en/"])
def test_an_error_of_ours_carries_the_policy(address, db, client, broken_front):
    response = client.get(address)
    assert response.status_code == 500
    assert_is_strict(response)


@pytest.mark.parametrize("path", ["/", "/en/", "/feed/", "/healthz", "/admin/login/", "/nowhere"])
def test_an_unknown_host_is_refused_under_the_policy(path, db, client):
    response = client.get(path, HTTP_HOST="evil.example")
    assert response.status_code == 400
    assert "evil.example" not in response.content.decode()
    assert_is_strict(response)


def test_the_door_of_the_desk_carries_the_policy(db, client):
    response = client.get("/admin/login/")
    assert response.status_code == 200
    assert_is_strict(response)


def test_pictures_and_health_carry_the_policy(picture, client):
    response = client.get(picture.file.url)
    assert b"".join(response)
    assert_is_strict(response)
    assert_is_strict(client.get("/healthz"))


@pytest.fixture
def answers(addresses, story, picture, print_story, client) -> dict:
    """Every page in the language of the test, one of them with a picture, an embed and a table."""
    rich = print_story(
        picture=picture,
        body_ar=f'<p>نص<footnote>حاشية</footnote>.</p><figure data-picture="{picture.pk}"></figure>'
        '<figure data-embed="https://video.example/watch"></figure>'
        f'<aside data-article="{story.article_id}"></aside>'
        "<table><tbody><tr><td><p>خلية</p></td></tr></tbody></table>",
    )
    found = {kind: client.get(addresses[kind]) for kind in (*PAGES, *REFUSALS)}
    return {**found, "rich story": client.get(rich.get_absolute_url())}


def test_no_page_holds_anything_inline(answers):
    for kind, response in answers.items():
        page = page_of(response)
        assert not page.all("style"), kind
        for script in page.all("script"):
            assert script.get("src"), kind
            assert not script.text, kind
        for element in page.elements():
            for name, value in element.attributes.items():
                assert name != "style", f"{kind}: {element.tag}"
                assert not name.startswith("on"), f"{kind}: {element.tag} {name}"
                assert not value.strip().lower().startswith("javascript:"), kind


def test_no_page_loads_anything_from_another_host(answers):
    for kind, response in answers.items():
        loaded = list(resources(page_of(response)))
        assert loaded, kind
        for address in loaded:
            assert urlsplit(urljoin(f"http://{HOST}/", address)).netloc == HOST, f"{kind} {address}"


def resources(page: Element) -> Iterator[str]:
    """Every address that a browser fetches without being asked to."""
    for element in page.elements():
        for name in ("src", "poster", "data", "background"):
            if address := element.get(name):
                yield address
        for candidate in filter(None, (element.get("srcset") or "").split(",")):
            yield candidate.split()[0]
        if element.tag == "link" and FETCHED & set((element.get("rel") or "").split()):
            yield element["href"]


def test_links_to_other_hosts_do_not_hand_them_our_window(answers):
    links = page_of(answers["rich story"]).all("a")
    outward = [link for link in links if urlsplit(link["href"]).netloc not in {"", HOST}]
    assert outward
    assert all("noopener" in link["rel"].split() for link in outward)
