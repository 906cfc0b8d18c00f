"""DESK: small copies of pictures, so that choosing one doesn't load forty camera files.

In: a picture and a width in pixels. Out: a WebP file in the pictures' storage, made at its first
use. Its name holds the picture's own, which is never given to another file.
"""

import io
from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.urls import reverse
from django.utils.http import urlencode
from PIL import Image

from articles.models import Picture

WIDTHS = {"small": 320, "large": 960}
"""For a grid of pictures; for one in its place in the text."""

FOLDER = "renditions"


def rendition_url(picture: Picture, width: int) -> str:
    """Where the desk finds it; the name of the file is in it, so that it may be kept for good."""
    url = reverse("admin:desk_picture_rendition", args=[picture.pk, width])
    return f"{url}?{urlencode({'of': PurePosixPath(picture.file.name or '').name})}"


def rendition(picture: Picture, width: int) -> bytes:
    """The small copy. Raises OSError where the picture's own file can't be read."""
    name = f"{FOLDER}/{PurePosixPath(picture.file.name or '').stem}-{width}.webp"
    if default_storage.exists(name):
        with default_storage.open(name) as file:
            return file.read()
    made = _scaled(picture, width)
    saved = default_storage.save(name, ContentFile(made))
    if saved != name:  # Somebody else made it meanwhile.
        default_storage.delete(saved)
    return made


def _scaled(picture: Picture, width: int) -> bytes:
    with picture.file.open("rb") as file, Image.open(file) as image:
        image.thumbnail((width, width * 3))
        has_alpha = image.has_transparency_data
        written = io.BytesIO()
        image.convert("RGBA" if has_alpha else "RGB").save(written, "WEBP", quality=80)
    return written.getvalue()
