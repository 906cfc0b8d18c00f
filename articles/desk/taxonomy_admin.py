"""DESK: the admins of sections, tags and authors: a name in every language and one address."""

from typing import Any, ClassVar

from django.contrib import admin
from django.core.exceptions import ValidationError
from django.forms import ModelForm
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _
from modeltranslation.admin import TranslationAdmin

from articles.models import Author, Section, Tag
from articles.models.named import Named
from articles.text.slugs import slugify

from .field_language import FieldLanguage
from .guards import Guarded
from .lookup import LookedUp
from .name_merging import MergingNames
from .site_languages import LANGUAGES, Language

NAMES = tuple(f"name_{code}" for code in LANGUAGES)


class NamedForm(ModelForm):
    """Whoever adds a tag in a hurry need not think of its address."""

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False

    def clean_slug(self) -> str:
        slug = self.cleaned_data["slug"] or _slug_from(self.cleaned_data.get("name_ar") or "")
        if not slug:
            raise ValidationError(self.fields["slug"].error_messages["required"], "required")
        return slug


def _slug_from(name: str) -> str:
    longest = Tag._meta.get_field("slug").max_length or 0
    return slugify(name)[:longest].strip("-")


class NamedAdmin(FieldLanguage, LookedUp, Guarded, TranslationAdmin):
    form = NamedForm
    list_display: Any = (*(f"shown_{name}" for name in NAMES), "shown_slug")
    list_display_links: Any = list_display[:1]
    search_fields = ("folded",)
    ordering: ClassVar[Any] = ("name_ar",)
    show_full_result_count = False
    fields: ClassVar[Any] = ("name", "aliases", "slug")

    @admin.display(description=_("slug"), ordering="slug")
    def shown_slug(self, named: Named) -> SafeString:
        return format_html("<bdi>{}</bdi>", named.slug)

    def view_on_site(self, obj: Named) -> str:
        return obj.get_absolute_url()


def _name_column(language: Language):
    @admin.display(
        description=format_lazy("{} ({})", _("name"), language.name),
        ordering=f"name_{language.code}",
    )
    def column(_self, named: Named) -> SafeString:
        name = getattr(named, f"name_{language.code}") or "–"
        return format_html(
            '<span lang="{}" dir="{}">{}</span>', language.code, language.direction, name
        )

    return column


for _language in LANGUAGES.values():
    setattr(NamedAdmin, f"shown_name_{_language.code}", _name_column(_language))


@admin.register(Section)
class SectionAdmin(NamedAdmin):
    list_display = (*NamedAdmin.list_display, "position")
    ordering = ("position", "id")
    fields = ("name", "aliases", "slug", "position")


@admin.register(Tag)
class TagAdmin(MergingNames, NamedAdmin):
    pass


@admin.register(Author)
class AuthorAdmin(MergingNames, NamedAdmin):
    fields = ("name", "aliases", "role", "slug")
