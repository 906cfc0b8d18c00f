"""DESK: the headline a story goes by on any page, laid out in its own direction."""

from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator

from articles.models import Article

from .site_languages import LANGUAGES


def headline_of(article: Article, words: int = 0) -> SafeString:
    """The headline in the first language that has one, or the story's number.

    In a page of the other direction, or where it begins with a word of the other script, guessing
    the direction from the text would turn it round.
    """
    for language in LANGUAGES.values():
        if headline := getattr(article, f"headline_{language.code}"):
            shown = Truncator(headline).words(words, truncate="…") if words else headline
            return format_html(
                '<span lang="{}" dir="{}">{}</span>', language.code, language.direction, shown
            )
    return format_html('<bdi dir="ltr">{}</bdi>', str(article))
