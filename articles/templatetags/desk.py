"""Template filters of the desk's pages: moments with the newsroom's city, lookups by name."""

from datetime import datetime

from django import template

from articles.desk import counted, headline, members, newsroom_time
from articles.text.bidi import direction_of_words

register = template.Library()


@register.filter
def in_words(moment: datetime) -> str:
    """`28 January 2026, 14:05`, for a place beside which the zone is named."""
    return newsroom_time.in_words(moment)


@register.filter
def in_words_with_zone(moment: datetime) -> str:
    """`28 January 2026, 14:05 Riyadh time`."""
    return newsroom_time.in_words_with_zone(moment)


register.filter(newsroom_time.in_words)
register.simple_tag(counted.limit_words)
register.filter(newsroom_time.shortly)
register.filter(newsroom_time.shortly_with_time)
register.filter(members.name_of)
register.filter(headline.headline_of)
register.filter(direction_of_words)


@register.filter
def item(mapping: dict, name: str) -> object:
    """The value under a name that is known only while the page is made."""
    return mapping.get(name)
