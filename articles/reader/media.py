"""READER: the files of pictures, from whatever storage holds them."""

from pathlib import PurePosixPath

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase

from .response import reader_view

# Only what the desk lets in is let out, under its own type and no other.
TYPES = {
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".png": "image/png",
    ".webp": "image/webp",
    ".avif": "image/avif",
}


def type_of(path: str) -> str | None:
    """The media type of a picture's file by its last extension, or None for any other file."""
    return TYPES.get(PurePosixPath(path).suffix.lower())


@reader_view
def picture_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture's file. Names are unique and never reused, so browsers may keep it for good."""
    content_type = type_of(path)
    if content_type is None:
        raise Http404
    try:
        file = default_storage.open(path)
    except (OSError, SuspiciousFileOperation, ValueError) as error:
        raise Http404 from error
    response = FileResponse(file, content_type=content_type)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
