"""Quotation marks: straight ones for «», and pairs that don't close."""

import re
from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from .rule import Lines, Place, every, rule

_STRAIGHT = re.compile(r'"')


@rule(
    "straight-quotes",
    _("Straight quotation marks stand where « and » belong."),
    _("Arabic quotes with «»: straight marks have no direction, so nobody sees which one closes."),
)
def straight_quotes(lines: Lines) -> Iterator[Place]:
    yield from every(_STRAIGHT, lines)
