"""DESK: pictures as they come in: really decoded, turned upright, rid of all that tells on people.

In: an uploaded file. Out: the same picture in the same format without any metadata, named by its
content; or a ValidationError that says what is wrong with it.
"""

import hashlib
import io
import warnings
from collections.abc import Callable

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageCms, ImageOps, UnidentifiedImageError

MAX_BYTES = 12 * 1024 * 1024
MAX_PIXELS = 60_000_000

# Format as Pillow names it → extension, modes it can be written in, and how it is written.
FORMATS: dict[str, tuple[str, frozenset[str], dict]] = {
    "JPEG": ("jpg", frozenset({"L", "RGB"}), {"quality": 92, "optimize": True}),
    "PNG": ("png", frozenset({"1", "L", "LA", "P", "RGB", "RGBA"}), {}),
    "WEBP": ("webp", frozenset({"RGB", "RGBA"}), {"quality": 92}),
    "AVIF": ("avif", frozenset({"RGB", "RGBA"}), {"quality": 80, "speed": 8}),
}

WRONG_KIND = _("This is no JPEG, PNG, WebP or AVIF picture. Other kinds are not accepted.")
BROKEN = _("The file is damaged: it can't be shown as a picture. Export it again and retry.")
TOO_MANY_BYTES = _("The file is larger than 12 MB. Export it smaller and try again.")
TOO_MANY_PIXELS = _("The picture has more than 60 million pixels. Scale it down and try again.")
MOVING = _("The picture moves. Only still pictures are accepted.")


class PictureField(forms.FileField):
    """The form field of a picture's file; what was stored already isn't touched again."""

    widget = forms.ClearableFileInput

    def clean(self, data, initial=None):
        upload = super().clean(data, initial)
        return clean_picture(upload) if isinstance(upload, UploadedFile) else upload

    def widget_attrs(self, widget: forms.Widget) -> dict:
        kinds = ",".join(f"image/{name.lower()}" for name in FORMATS)
        return {**super().widget_attrs(widget), "accept": kinds}


def clean_picture(upload: UploadedFile) -> ContentFile:
    """The picture without its metadata, upright, in its own format."""
    if (upload.size or 0) > MAX_BYTES:
        raise ValidationError(TOO_MANY_BYTES, code="too_many_bytes")
    picture, kind = _decoded(upload)
    content = _attempt(lambda: _written_afresh(picture, kind))
    name = f"{hashlib.sha256(content).hexdigest()[:24]}.{FORMATS[kind][0]}"
    return ContentFile(content, name=name)


def _decoded(upload: UploadedFile) -> tuple[Image.Image, str]:
    """The picture with all its pixels read, and its format."""
    picture = _attempt(lambda: Image.open(upload, formats=[*FORMATS]))
    kind = "JPEG" if picture.format == "MPO" else str(picture.format)
    if kind not in FORMATS:
        raise ValidationError(WRONG_KIND, code="wrong_kind")
    if picture.width * picture.height > MAX_PIXELS:
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels")
    # A telephone's MPO holds a second view or a preview; the first is the picture.
    if picture.format != "MPO" and getattr(picture, "n_frames", 1) > 1:
        raise ValidationError(MOVING, code="moving")
    _attempt(picture.load)
    return picture, kind


def _written_afresh(picture: Image.Image, kind: str) -> bytes:
    """The pixels alone, upright, in a new file."""
    _extension, modes, options = FORMATS[kind]
    picture = _in_mode(_in_plain_colours(ImageOps.exif_transpose(picture)), modes)
    transparency = picture.info.get("transparency") if kind == "PNG" else None
    picture.info = {} if transparency is None else {"transparency": transparency}
    written = io.BytesIO()
    picture.save(written, kind, **options)
    return written.getvalue()


def _attempt[Result](decode: Callable[[], Result]) -> Result:
    """Decode what a stranger made: whatever a decoder raises is about the file, not about us."""
    try:
        with warnings.catch_warnings(action="ignore", category=Image.DecompressionBombWarning):
            return decode()
    except UnidentifiedImageError as error:
        raise ValidationError(WRONG_KIND, code="wrong_kind") from error
    except Image.DecompressionBombError as error:
        raise ValidationError(TOO_MANY_PIXELS, code="too_many_pixels") from error
    except Exception as error:
        raise ValidationError(BROKEN, code="broken") from error


def _in_plain_colours(picture: Image.Image) -> Image.Image:
    """In sRGB, since the profile that says how else to read the colours goes with the metadata."""
    profile = picture.info.get("icc_profile")
    if not profile or picture.mode not in {"RGB", "RGBA", "CMYK", "L"}:
        return picture
    output = picture.mode if picture.mode == "RGBA" else "RGB"
    try:
        return (
            ImageCms.profileToProfile(
                picture,
                ImageCms.ImageCmsProfile(io.BytesIO(profile)),
                ImageCms.createProfile("sRGB"),
                outputMode=output,
            )
            or picture
        )
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture


def _in_mode(picture: Image.Image, modes: frozenset[str]) -> Image.Image:
    if picture.mode in modes:
        return picture
    has_alpha = picture.has_transparency_data and "RGBA" in modes
    return picture.convert("RGBA" if has_alpha else "RGB")
