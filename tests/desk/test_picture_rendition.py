"""The desk shows pictures small: made once, kept, and for nobody who may not see them."""

import io
from pathlib import PurePosixPath

import pytest
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image

from articles.desk import picture_renditions
from articles.desk.picture_renditions import rendition_url
from tests.conftest import png

from .conftest import sign_in


def answer(client, picture, width=320):
    return client.get(rendition_url(picture, width))


def test_a_picture_is_scaled_down_and_keeps_its_shape(desk, make_picture):
    picture = make_picture(size=(1600, 900))
    response = answer(desk, picture)
    image = Image.open(io.BytesIO(response.content))
    assert response.headers["Content-Type"] == "image/webp"
    assert (image.format, image.size) == ("WEBP", (320, 180))


def test_a_small_picture_is_not_blown_up(desk, make_picture):
    image = Image.open(io.BytesIO(answer(desk, make_picture(size=(40, 20)), 960).content))
    assert image.size == (40, 20)


def test_it_is_made_once(desk, make_picture, monkeypatch):
    picture = make_picture()
    first = answer(desk, picture).content
    monkeypatch.delattr(picture_renditions, "_scaled")
    assert answer(desk, picture).content == first


def test_its_address_changes_with_the_file(desk, make_picture):
    picture = make_picture()
    before = rendition_url(picture, 320)
    assert "immutable" in answer(desk, picture).headers["Cache-Control"]
    picture.file = SimpleUploadedFile("other.png", png((9, 9)), "image/png")
    picture.save()
    assert rendition_url(picture, 320) != before
    assert Image.open(io.BytesIO(answer(desk, picture).content)).size == (9, 9)


@pytest.mark.parametrize("width", [0, 321, 4000, 2**80])
def test_only_the_widths_of_the_desk_are_made(desk, make_picture, width):
    path = reverse("admin:desk_picture_rendition", args=[make_picture().pk, width])
    assert desk.get(path).status_code == 404


@pytest.mark.parametrize("pk", [0, 404, 2**63, 10**40])
def test_a_picture_that_isnt_there_is_not_found(desk, pk):
    path = reverse("admin:desk_picture_rendition", args=[pk, 320])
    assert desk.get(path).status_code == 404


def test_a_file_that_is_gone_or_no_picture_is_not_found(desk, make_picture):
    gone, broken = make_picture("gone.png"), make_picture("broken.png")
    default_storage.delete(gone.file.name)
    default_storage.delete(broken.file.name)
    default_storage.save(broken.file.name, SimpleUploadedFile("x", b"words"))
    assert answer(desk, gone).status_code == 404
    assert answer(desk, broken).status_code == 404


@pytest.mark.parametrize(("who", "status"), [("reporter", 200), ("stranger", 403)])
def test_it_is_for_those_who_may_see_pictures(request, make_picture, who, status):
    client = sign_in(request.getfixturevalue(who))
    assert answer(client, make_picture()).status_code == status


def test_its_name_tells_nothing_but_the_pictures_own(desk, make_picture):
    picture = make_picture()
    answer(desk, picture)
    stem = PurePosixPath(picture.file.name).stem
    assert default_storage.exists(f"renditions/{stem}-320.webp")
