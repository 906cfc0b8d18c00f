"""Which fields exist once per language (django-modeltranslation registrations)."""

from modeltranslation.translator import TranslationOptions, register

from .models import Article, Author, Picture, Section, Tag
from .models.article import TEXT_FIELDS


@register(Article)
class ArticleTranslation(TranslationOptions):
    fields = (*TEXT_FIELDS, "digest", "standing")
    # A story exists in a language only where someone wrote it in that language.
    fallback_languages = {"default": ()}
    fallback_undefined = ""


@register(Section)
class SectionTranslation(TranslationOptions):
    fields = ("name",)
    required_languages = ("ar", "en")


@register(Tag)
class TagTranslation(TranslationOptions):
    fields = ("name",)
    required_languages = ("ar",)


@register(Author)
class AuthorTranslation(TranslationOptions):
    fields = ("name", "role")
    required_languages = ("ar",)


@register(Picture)
class PictureTranslation(TranslationOptions):
    fields = ("alt", "caption", "credit")
    required_languages = {"ar": ("alt",)}
