"""Pictures are served, and nothing else that lies where pictures lie."""

from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages

from tests.conftest import png


@pytest.fixture(params=["disk", "memory"])
def storage(request, db, settings, tmp_path):
    """An empty storage; what readers get mustn't depend on its kind."""
    backend = {
        "disk": "django.core.files.storage.FileSystemStorage",
        "memory": "django.core.files.storage.InMemoryStorage",
    }[request.param]
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.STORAGES = settings.STORAGES | {"default": {"BACKEND": backend}}
    return storages["default"]


def body_of(response) -> bytes:
    assert response.status_code == 200
    return b"".join(response)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.jpg", "image/jpeg"),
        ("a.JPEG", "image/jpeg"),
        ("a.png", "image/png"),
        ("a.webp", "image/webp"),
        ("a.avif", "image/avif"),
        ("pictures/2026/01/جسر.png", "image/png"),
        ("two.dots.png", "image/png"),
    ],
)
def test_a_picture_is_served_under_its_own_type_for_good(name, expected, storage, client):
    storage.save(name, ContentFile(png((8, 6))))
    response = client.get(storage.url(name))
    assert body_of(response) == png((8, 6))
    assert response.headers["Content-Type"] == expected
    assert response.headers["Content-Length"] == str(len(png((8, 6))))
    assert response.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert response.headers["X-Content-Type-Options"] == "nosniff"


def test_head_says_what_get_would(storage, client):
    storage.save("a.png", ContentFile(png((8, 6))))
    get, head = client.get("/media/a.png"), client.head("/media/a.png")
    assert body_of(get)
    assert head.status_code == 200
    assert b"".join(head) == b""
    assert dict(head.headers) == dict(get.headers)
    head.close()


def test_a_picture_that_is_not_there_does_not_exist(storage, client):
    assert client.get("/media/none.png").status_code == 404
    assert client.get("/media/").status_code == 404
    assert client.get("/media").status_code == 404


@pytest.mark.parametrize(
    "name",
    ["a.svg", "a.html", "a.txt", "a.js", "a.json", "a.gif", "a.pdf", "a", "a.png.gz", "a.png.html",
     "png", ".png", "healthz.txt", "a.shtml", "a.xml"],
)  # fmt: skip
def test_a_file_of_another_kind_is_never_served(name, storage, client):
    saved = storage.save(name, ContentFile(b"<script>alert(1)</script>"))
    assert storage.exists(saved)
    assert client.get(f"/media/{saved}").status_code == 404


@pytest.mark.parametrize(
    "way",
    ["../secret.png", "../../secret.png", "x/../../secret.png", "..%2fsecret.png",
     "%2e%2e/secret.png", "..%5csecret.png", "%2e%2e%2fsecret.png", "/secret.png",
     "{absolute}", "file://{absolute}", "x/%00/../../secret.png", "....//secret.png",
     "%252e%252e%252fsecret.png", "../media/../secret.png"],
)  # fmt: skip
def test_nothing_outside_is_reached(way, storage, client, tmp_path):
    (tmp_path / "secret.png").write_bytes(png((8, 6)))
    storage.save("x/a.png", ContentFile(png((8, 6))))
    address = f"/media/{way.format(absolute=tmp_path / 'secret.png')}"
    assert client.get(address).status_code == 404
    assert body_of(client.get("/media/x/a.png"))


@pytest.mark.parametrize("path", ["settings.py", "newssite/settings.py", ".env", "../settings.py"])
def test_the_code_is_not_reached(path, storage, client):
    for up in ("", "../", "../../", "..%2f..%2f"):
        assert client.get(f"/media/{up}{path}").status_code == 404


@pytest.mark.parametrize("storage", ["disk"], indirect=True)
def test_a_folder_with_a_picture_s_name_is_no_picture(storage, client):
    Path(storage.path("folder.png")).mkdir(parents=True)
    assert client.get("/media/folder.png").status_code == 404
    assert client.get("/media/folder.png/").status_code == 404


@pytest.mark.parametrize("storage", ["disk"], indirect=True)
def test_a_link_that_leads_out_by_its_name_is_refused(storage, client, tmp_path):
    """Only whoever can write to the disk can make one; its target still isn't a picture's name."""
    (tmp_path / "secret.txt").write_bytes(b"secret")
    storage.save("a.png", ContentFile(b""))
    Path(storage.path("out")).symlink_to(tmp_path)
    assert client.get("/media/out/secret.txt").status_code == 404


@pytest.mark.parametrize(
    "name", ["a\\b.png", "//[.png", "a:b.png", "data:image/png,x.png", "%ff.png"]
)
def test_odd_names_are_answered(name, storage, client):
    assert client.get(f"/media/{name}").status_code == 404


def test_a_picture_has_no_second_address_in_english(storage, client):
    storage.save("a.png", ContentFile(png((8, 6))))
    assert client.get("/en/media/a.png").status_code == 404
