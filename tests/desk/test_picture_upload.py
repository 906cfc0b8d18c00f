"""Pictures come in whole, upright and silent about where and with what they were taken."""

import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image, ImageCms, PngImagePlugin

from articles.desk import picture_upload
from articles.desk.picture_upload import clean_picture
from articles.models import Picture

ADD_URL = reverse("admin:articles_picture_add")
ORIENTATION, GPS, MAKE = 0x0112, 0x8825, 0x010F
QUARTER_TURN = 6


def picture(kind: str = "JPEG", size=(40, 20), mode: str = "RGB", **options) -> bytes:
    """Left half red, right half blue."""
    image = Image.new("RGB", size, "red")
    image.paste("blue", (size[0] // 2, 0, *size))
    written = io.BytesIO()
    image = image.convert(mode)
    if mode == "RGBA":
        image.putalpha(128)
    image.save(written, kind, **options)
    return written.getvalue()


def exif(orientation: int = 1) -> bytes:
    data = Image.Exif()
    data[ORIENTATION] = orientation
    data[MAKE] = "SecretCamera"
    data.get_ifd(GPS)[1] = "N"
    data.get_ifd(GPS)[2] = (24.0, 38.0, 0.0)
    return data.tobytes()


def upload(content: bytes, name: str = "x.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, content)


def cleaned(content: bytes) -> tuple[Image.Image, bytes]:
    written = clean_picture(upload(content)).read()
    return Image.open(io.BytesIO(written)), written


def refusal(content: bytes) -> str:
    with pytest.raises(ValidationError) as refused:
        clean_picture(upload(content))
    return refused.value.code


def png_header(width: int, height: int) -> bytes:
    """A PNG that claims a size and holds next to nothing."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checksum = struct.pack(">I", zlib.crc32(kind + data))
        return struct.pack(">I", len(data)) + kind + data + checksum

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = chunk(b"IDAT", zlib.compress(b"\0" * 64))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + body + chunk(b"IEND", b"")


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_four_kinds_come_in_and_keep_their_kind(kind):
    image, _ = cleaned(picture(kind))
    assert (image.format, image.size) == (kind, (40, 20))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "AVIF"])
def test_place_and_camera_are_gone(kind):
    before = picture(kind, exif=exif())
    assert b"SecretCamera" in before
    image, after = cleaned(before)
    assert not image.getexif()
    assert b"SecretCamera" not in after


def test_words_hidden_in_the_file_are_gone():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", "SecretName")
    notes.add_itxt("XML:com.adobe.xmp", "<x>SecretName</x>")
    for before in (picture("PNG", pnginfo=notes), picture(comment=b"SecretName")):
        assert b"SecretName" in before
        assert b"SecretName" not in cleaned(before)[1]


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_turned_picture_is_set_upright(kind):
    image, _ = cleaned(picture(kind, exif=exif(QUARTER_TURN)))
    assert image.size == (20, 40)
    red, _green, blue = image.convert("RGB").getpixel((10, 5))
    assert red > 200
    assert blue < 60


def test_a_colour_profile_is_applied_before_it_goes():
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    image, _ = cleaned(picture(icc_profile=profile))
    assert "icc_profile" not in image.info
    assert image.getpixel((5, 5))[0] > 240


@pytest.mark.parametrize(
    ("kind", "mode", "expected"),
    [
        ("JPEG", "L", "L"),
        ("JPEG", "CMYK", "RGB"),
        ("PNG", "RGBA", "RGBA"),
        ("PNG", "P", "P"),
        ("PNG", "1", "1"),
        ("WEBP", "RGBA", "RGBA"),
    ],
)
def test_every_colour_model_comes_in(kind, mode, expected):
    assert cleaned(picture(kind, mode=mode))[0].mode == expected


def test_a_telephones_double_picture_is_its_first(tmp_path):
    second = Image.new("RGB", (8, 8))
    image, _ = cleaned(picture("MPO", save_all=True, append_images=[second]))
    assert (image.format, image.size) == ("JPEG", (40, 20))


def test_the_name_is_made_from_the_content():
    first = clean_picture(upload(picture(), name="../../../صورة جواز سفري.php"))
    again = clean_picture(upload(picture(), name="other.jpg"))
    assert first.name == again.name
    assert first.name.removesuffix(".jpg").isalnum()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (picture("GIF"), "wrong_kind"),
        (picture("BMP"), "wrong_kind"),
        (picture("TIFF"), "wrong_kind"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><script>x</script></svg>', "wrong_kind"),
        (b"<?php echo 1;", "wrong_kind"),
        (b"\xff\xd8\xff\xe0", "wrong_kind"),
        (picture()[:200], "broken"),
        (picture(size=(400, 400))[:-900], "broken"),
        (png_header(40, 20), "broken"),
        (png_header(9000, 9000), "too_many_pixels"),
        (png_header(60_000, 60_000), "too_many_pixels"),
        (picture("PNG", save_all=True, append_images=[Image.new("RGB", (40, 20))]), "moving"),
        (picture("WEBP", save_all=True, append_images=[Image.new("RGB", (40, 20))]), "moving"),
    ],
)
def test_what_is_no_proper_picture_is_refused_with_the_reason(content, code):
    assert refusal(content) == code


def test_a_file_that_is_too_heavy_is_refused_unread(monkeypatch):
    content = picture()
    monkeypatch.setattr(picture_upload, "MAX_BYTES", len(content) - 1)
    assert refusal(content) == "too_many_bytes"
    monkeypatch.setattr(picture_upload, "MAX_BYTES", len(content))
    assert cleaned(content)


def test_a_picture_is_added_at_the_desk(desk):
    typed = {"file": upload(picture(exif=exif(QUARTER_TURN)), "IMG 1.jpg"), "alt_ar": "جسر"}
    assert desk.post(ADD_URL, typed).status_code == 302
    stored = Picture.objects.get()
    assert (stored.width, stored.height) == (20, 40)
    assert "IMG" not in stored.file.name
    assert b"SecretCamera" not in stored.file.read()


def test_its_words_can_be_changed_without_sending_it_again(desk):
    desk.post(ADD_URL, {"file": upload(picture()), "alt_ar": "جسر"})
    stored = Picture.objects.get()
    url = reverse("admin:articles_picture_change", args=[stored.pk])
    desk.post(url, {"alt_ar": "جسر فوق النهر", "file": ""})
    changed = Picture.objects.get()
    assert (changed.alt_ar, changed.file.name) == ("جسر فوق النهر", stored.file.name)


@pytest.mark.parametrize("content", [png_header(60_000, 60_000), picture("GIF"), b"", b"x"])
def test_the_form_says_what_is_wrong_beside_the_file_and_keeps_the_words(desk, content):
    response = desk.post(ADD_URL, {"file": upload(content), "alt_ar": "كلمات", "alt_en": "Words"})
    assert response.status_code == 200
    form = response.context["adminform"].form
    assert "file" in form.errors
    assert form["alt_ar"].value() == "كلمات"
    assert not Picture.objects.exists()
