"""Tracing marks: tokens that a site hides in text it is copied from, to follow where it goes."""

import base64
import binascii
import re
from collections.abc import Iterator

# Long enough to be no word of a language; base64 of a short text has this shape (RFC 4648, § 4).
_TOKEN = re.compile(r"(?<![A-Za-z0-9+/=_-])[A-Za-z0-9+/_-]{12,}={0,2}(?![A-Za-z0-9+/=_-])")
_ADDRESS = re.compile(
    rb"(?:[0-9]{1,3}\.){3}[0-9]{1,3}"  # IPv4
    rb"|(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{1,4}"  # IPv6
    rb"|(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]+"  # mail
    rb"|https?://\S+",
    re.IGNORECASE,
)


def tracing_marks(line: str) -> Iterator[re.Match[str]]:
    """Each token of the line that is base64 of somebody's address (network, mail or web)."""
    return (token for token in _TOKEN.finditer(line) if _hides_address(token.group()))


def has_tracing_mark(line: str) -> bool:
    return any(tracing_marks(line))


def _hides_address(token: str) -> bool:
    plain = token.rstrip("=").replace("-", "+").replace("_", "/")
    try:
        decoded = base64.b64decode(plain + "=" * (-len(plain) % 4), validate=True)
    except binascii.Error:
        return False
    return _ADDRESS.search(decoded) is not None
