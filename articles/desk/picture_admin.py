"""DESK: the admin of pictures: the file and the words that go with it, in every language."""

from typing import Any, ClassVar

from django.contrib import admin
from django.forms import FileInput
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin

from articles.models import Picture

from .field_language import FieldLanguage
from .guards import Guarded
from .lookup import LookedUp
from .newsroom_time import in_words, with_zone
from .picture_upload import PictureField
from .site_languages import LANGUAGES


@admin.register(Picture)
class PictureAdmin(FieldLanguage, LookedUp, Guarded, TranslationAdmin):
    list_display = ("thumbnail", "shown_words", "shown_size", "credit", "shown_created_at")
    list_display_links = ("thumbnail", "shown_words")
    search_fields = ("folded",)
    show_full_result_count = False
    fieldsets: ClassVar[Any] = (
        (None, {"fields": ("shown_picture", "file")}),
        *(
            (language.name, {"fields": [f"{name}_{code}" for name in ("alt", "caption", "credit")]})
            for code, language in LANGUAGES.items()
        ),
    )
    readonly_fields = ("shown_picture",)

    def formfield_for_dbfield(self, db_field, request, **kwargs):
        if db_field.name == "file":
            kwargs |= {"form_class": PictureField, "widget": FileInput}
        return super().formfield_for_dbfield(db_field, request, **kwargs)

    @admin.display(description=_("picture"))
    def thumbnail(self, picture: Picture) -> SafeString:
        return _image(picture, "thumbnail")

    @admin.display(description=_("picture"))
    def shown_picture(self, picture: Picture) -> SafeString | str:
        return _image(picture, "picture-shown") if picture.pk else "–"

    @admin.display(description=_("caption"))
    def shown_words(self, picture: Picture) -> SafeString:
        return format_html("<bdi>{}</bdi>", str(picture))

    @admin.display(description=with_zone(_("created at")), ordering="created_at")
    def shown_created_at(self, picture: Picture) -> str:
        return in_words(picture.created_at)

    @admin.display(description=_("size"))
    def shown_size(self, picture: Picture) -> SafeString:
        return format_html('<bdi dir="ltr">{} × {}</bdi>', picture.width, picture.height)


def _image(picture: Picture, name: str) -> SafeString:
    return format_html(
        '<img class="{}" src="{}" width="{}" height="{}" alt="" loading="lazy">',
        name,
        picture.file.url,
        picture.width,
        picture.height,
    )
