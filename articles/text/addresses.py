"""Addresses without what follows people: redirects of other sites unwrapped, tracking dropped.

Only parameters that are known to do nothing but follow a visitor go; everything else of an address
stays to the letter, since sites tell pages apart by their parameters.
"""

import re
from urllib.parse import parse_qs, unquote, urlsplit

from .schema import is_web_address

_TRACKING = re.compile(
    r"""(?: utm_\w+ | mtm_\w+ | pk_(?:campaign|kwd|source|medium|content|cid)
      | fbclid | fb_(?:action_ids|action_types|source|ref) | gclid | gclsrc | dclid | gbraid
      | wbraid | gad_(?:source|campaignid) | srsltid | msclkid | yclid | ysclid | twclid | ttclid
      | li_fat_id | rdt_cid | epik | igsh(?:id)? | mc_[ce]id | mkt_tok | _hs(?:enc|mi) | __hs\w+
      | hsctatracking | vero_(?:id|conv) | oly_(?:anon|enc)_id | _openstat | wickedid | _ga | _gl
      | ref_(?:src|url) | guccounter | guce_referrer(?:_sig)? | at_(?:medium|campaign|custom\d)
      | xtor | cmpid | ns_(?:campaign|mchannel|source|linkname|fee) | s_kwcid | ito
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# Parameters that follow people on one site and mean something on another.
_TRACKING_AT = {
    "twitter.com": {"s", "t"},
    "x.com": {"s", "t"},
    "youtube.com": {"si", "feature", "pp"},
    "youtu.be": {"si", "feature"},
    "open.spotify.com": {"si"},
    "linkedin.com": {"trk", "trackingid", "lipi"},
    "tiktok.com": {"_r", "_t", "is_from_webapp", "sender_device"},
}
# Pages that only lead on: host, path, and the parameter with the address they lead to.
_REDIRECTS = [
    (re.compile(r"(www\.)?google(\.[a-z]{2,3}){1,2}"), "/url", ("q", "url")),
    (re.compile(r"(l|lm)\.(facebook|instagram)\.com"), "/l.php", ("u",)),
    (re.compile(r"l\.instagram\.com"), "/", ("u",)),
    (re.compile(r"(www\.)?youtube\.com"), "/redirect", ("q",)),
    (re.compile(r"(\w+\.)?safelinks\.protection\.outlook\.com"), "/", ("url",)),
    (re.compile(r"slack-redir\.net"), "/link", ("url",)),
    (re.compile(r"(www\.)?linkedin\.com"), "/redir/redirect", ("url",)),
    (re.compile(r"duckduckgo\.com"), "/l/", ("uddg",)),
]
_MOST_REDIRECTS = 3


def clean_address(address: str) -> str:
    """Where a link really leads, without tracking; any other address as it is."""
    address = address.strip()
    for _turn in range(_MOST_REDIRECTS):
        target = _target(address)
        if not target:
            break
        address = target
    return _without_tracking(address)


def host_of(address: str) -> str:
    """The host people know a site by; empty where there is none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _target(address: str) -> str | None:
    """The address that a redirecting page of another site leads to."""
    if not is_web_address(address):
        return None
    parts = urlsplit(address)
    for host, path, names in _REDIRECTS:
        if host.fullmatch(parts.hostname or "") and parts.path == path:
            values = parse_qs(parts.query)
            found = (value for name in names for value in values.get(name, []))
            return next(filter(is_web_address, found), None)
    return None


def _without_tracking(address: str) -> str:
    if not is_web_address(address) or not {"?", "#"} & set(address):
        return address
    rest, hash_, fragment = address.partition("#")
    page, mark, query = rest.partition("?")
    kept = _kept(query, host_of(address))
    fragment = _kept(fragment, "") if "=" in fragment else fragment
    return page + (mark + kept if kept else "") + (hash_ + fragment if fragment else "")


def _kept(query: str, host: str) -> str:
    own = next((names for site, names in _TRACKING_AT.items() if _is_at(host, site)), set())
    parameters = (pair for pair in query.split("&") if not _is_tracking(pair, own))
    return "&".join(parameters)


def _is_tracking(pair: str, own: set[str]) -> bool:
    name = unquote(pair.partition("=")[0]).lower()
    return name in own or _TRACKING.fullmatch(name) is not None


def _is_at(host: str, site: str) -> bool:
    return host == site or host.endswith(f".{site}")
