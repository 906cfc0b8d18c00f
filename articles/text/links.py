"""Whether an address can lead a reader anywhere, told from itself alone: nothing is fetched."""

import ipaddress
import re
from enum import Enum
from urllib.parse import SplitResult, unquote, urlsplit

# Names that belong to nobody (RFC 2606, RFC 6761), and names inside a house (RFC 6762, RFC 8375).
_PLACEHOLDERS = ("example.com", "example.net", "example.org", "example", "test", "invalid")
_PRIVATE = ("localhost", "local", "internal", "lan", "home.arpa", "onion")
_MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")
_DIGIT = re.compile(r"\d")


class DeadEnd(Enum):
    """Why an address leads nowhere."""

    EMPTY = "empty"
    BROKEN = "broken"
    PLACEHOLDER = "placeholder"
    PRIVATE = "private"


def dead_end(address: str) -> DeadEnd | None:
    """Why nobody could follow the address, or None where it may well lead somewhere."""
    address = address.strip()
    if address in {"", "#"}:
        return DeadEnd.EMPTY
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return DeadEnd.BROKEN
    if parts.scheme in {"mailto", "tel"}:
        return _without_host(parts)
    return _host_problem(host) if parts.scheme in {"http", "https"} else DeadEnd.BROKEN


def _without_host(parts: SplitResult) -> DeadEnd | None:
    target = unquote(parts.path)
    if not target.strip():
        return DeadEnd.EMPTY
    if parts.scheme == "tel":
        return None if _DIGIT.search(target) else DeadEnd.BROKEN
    if not _MAIL.fullmatch(target.split(",")[0].strip()):
        return DeadEnd.BROKEN
    return _host_problem(target.rpartition("@")[2])


def _host_problem(host: str) -> DeadEnd | None:
    host = host.rstrip(".").lower()
    if not host:
        return DeadEnd.EMPTY
    try:
        return None if ipaddress.ip_address(host).is_global else DeadEnd.PRIVATE
    except ValueError:
        pass
    if _is_under(host, _PRIVATE):
        return DeadEnd.PRIVATE
    if _is_under(host, _PLACEHOLDERS):
        return DeadEnd.PLACEHOLDER
    is_name = "." in host.strip(".") and not re.search(r"[\s_%]|\.\.", host)
    return None if is_name else DeadEnd.BROKEN


def _is_under(host: str, domains: tuple[str, ...]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)
