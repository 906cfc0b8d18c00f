"""PRESS: what stands for an embed on a page: whose it is, what showing it would load, and a link.

In: the address of an embed. Out: HTML that loads nothing. Where its provider can show it in a
frame, the reader's `embed.js` makes that frame once somebody asks for it.
"""

from urllib.parse import urlsplit

from django.template.loader import render_to_string
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from articles.text.embeds import Embed, embed_of
from articles.text.schema import is_web_address

TITLES: dict[str, Promise] = {
    "video": _("Video on %(provider)s"),
    "post": _("Post on %(provider)s"),
    "sound": _("Recording on %(provider)s"),
    "chart": _("Chart by %(provider)s"),
    "map": _("Map by %(provider)s"),
}
SHOW: dict[str, Promise] = {
    "video": _("Show the video"),
    "post": _("Show the post"),
    "sound": _("Show the player"),
    "chart": _("Show the chart"),
    "map": _("Show the map"),
}


def embed_card(address: str) -> str:
    """The card in the active language; an address of nobody we know is a link and no more."""
    embed = embed_of(address)
    if embed is None:
        return _plain_link(address)
    context = {
        "embed": embed,
        "title": str(TITLES[embed.kind]) % {"provider": embed.provider},
        "show": SHOW[embed.kind],
        "servers": _servers(embed),
    }
    return render_to_string("components/embed.html", context)


def _servers(embed: Embed) -> SafeString:
    """The host that a frame comes from, and whose it is where that isn't said already."""
    host = (urlsplit(embed.frame).hostname or "").removeprefix("www.")
    owner = "" if embed.owner == embed.provider else f" ({embed.owner})"
    return format_html('<bdi dir="ltr">{}</bdi>{}', host, owner)


def _plain_link(address: str) -> str:
    if not is_web_address(address):
        return ""
    return render_to_string("components/embed_link.html", {"address": address})
