"""READER: the files of pictures, from whatever storage holds them."""

import mimetypes

from django.core.exceptions import SuspiciousFileOperation
from django.core.files.storage import default_storage
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

# Only what the desk lets in is let out, under its own type and no other.
TYPES = {"image/jpeg", "image/png", "image/webp", "image/avif"}


@require_safe
def picture_file(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture's file. Names are unique and never reused, so browsers may keep it for good."""
    content_type, _encoding = mimetypes.guess_type(path)
    if content_type not in TYPES:
        raise Http404
    try:
        file = default_storage.open(path)
    except (OSError, SuspiciousFileOperation, ValueError) as error:
        raise Http404 from error
    response = FileResponse(file, content_type=content_type)
    response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
    return response
