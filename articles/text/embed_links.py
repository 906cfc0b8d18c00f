"""Addresses of providers in parts, tidied so that a pattern over the path is enough to read one.

In: an address as somebody copied it. Out: a `Link`, or None where it is no plain web address.
"""

import re
from dataclasses import dataclass
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

MAX_ADDRESS = 2000
MAX_FIELDS = 100


@dataclass(frozen=True)
class Link:
    """An address in parts: host without `www.`, path without its last slash, query, fragment."""

    host: str
    path: str
    query: dict[str, str]
    fragment: str

    def match(self, pattern: str) -> tuple[str, ...] | None:
        """The groups of a pattern that the whole path matches; those left out are empty."""
        found = re.fullmatch(pattern, self.path, re.ASCII)
        return found.groups(default="") if found else None

    def kept(self, *names: str) -> str:
        """The named parts of the query, in that order, as a query of its own."""
        return urlencode({name: self.query[name] for name in names if name in self.query})


def read_link(address: str) -> Link | None:
    """The parts of a web address; one without a scheme is read as people say it."""
    typed = address.strip()
    if len(typed) > MAX_ADDRESS or any(letter.isspace() for letter in typed):
        return None
    try:
        parts = urlsplit(typed if "://" in typed else f"https://{typed}")
        is_plain = parts.port is None and "@" not in parts.netloc
        query = dict(parse_qsl(parts.query, max_num_fields=MAX_FIELDS))
        path = quote(parts.path, safe="/%@:+,.~!=&")
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not is_plain:
        return None
    host = re.sub(r"^(www|m|mobile)\.", "", (parts.hostname or "").lower())
    return Link(host, path.rstrip("/"), query, parts.fragment)
