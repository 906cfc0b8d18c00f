"""Template filters that put the newsroom's settings to the text functions."""

from datetime import UTC, datetime

from django import template
from django.conf import settings
from django.db.models import Model
from django.utils import timezone, translation
from django.utils.html import format_html
from django.utils.safestring import SafeString

from articles.models.named import Named
from articles.text import bidi, dates
from articles.text.digits import with_digits
from articles.text.zones import city_of

register = template.Library()


@register.filter
def date_words(moment: datetime, language: str | None = None) -> str:
    """The day of a moment in the newsroom's zone: `28 يناير 2026`."""
    return dates.date_in_words(_local(moment), _language(language), settings.NEWSROOM_DIGITS)


@register.filter
def time_words(moment: datetime, language: str | None = None) -> str:
    """The time of a moment in the newsroom's zone: `14:05`."""
    return dates.time_in_words(_local(moment), _language(language), settings.NEWSROOM_DIGITS)


@register.filter
def iso(moment: datetime) -> str:
    """A moment for `<time datetime>`: UTC, to the second, in Western digits."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"


@register.filter
def moment(text: str) -> datetime:
    """The moment that an ISO 8601 text names, as corrections keep it."""
    return datetime.fromisoformat(text)


@register.filter
def digits(number: object) -> str:
    """A number in the digits of the newsroom; in English always Western."""
    return with_digits(number, settings.NEWSROOM_DIGITS if _language(None) == "ar" else "latn")


@register.filter
def plain_title(text: str, language: str | None = None) -> str:
    """A title for a window, a share text or a feed, safe in a left-to-right program."""
    return bidi.plain_title(text, _language(language))


@register.filter
def direction(language: str) -> str:
    """`rtl` or `ltr`."""
    return bidi.direction_of(language)


@register.simple_tag
def name(named: Named) -> SafeString:
    """The name of a section, tag or author, isolated, and marked where it is another language."""
    if named.name_language == _language(None):
        return format_html("<bdi>{}</bdi>", named.name)
    return _in_language(named.name_language, named.name)


@register.simple_tag
def words(thing: Model, field: str) -> str:
    """A translated field; in the language of the page as it is, else isolated and marked Arabic."""
    text = getattr(thing, field) or ""
    is_own = not text or getattr(thing, f"{field}_{_language(None)}")
    return text if is_own else _in_language("ar", text)


def _in_language(language: str, text: str) -> SafeString:
    markup = '<bdi lang="{}" dir="{}">{}</bdi>'
    return format_html(markup, language, bidi.direction_of(language), text)


@register.simple_tag
def newsroom_city() -> str:
    """The city whose time the site shows."""
    return city_of(settings.TIME_ZONE, _language(None))


@register.simple_tag
def today() -> str:
    """Today in the newsroom's zone, with its weekday."""
    now = timezone.localtime()
    return f"{dates.weekday_in_words(now, _language(None))} {date_words(now)}"


def _local(moment: datetime) -> datetime:
    return timezone.localtime(moment, timezone.get_default_timezone())


def _language(language: str | None) -> str:
    return language or translation.get_language() or settings.LANGUAGE_CODE
