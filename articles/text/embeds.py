"""Embeds: whose posts, videos, sounds, charts and maps may stand in a story, and how.

In: an address that somebody copied from a provider. Out: an `Embed` under the provider's canonical
address, or None. Nothing is asked of a provider: an address is all that is ever known of an embed.
The list of providers is `embed_providers.PROVIDERS`.
"""

from dataclasses import dataclass
from urllib.parse import urlsplit

from .embed_links import Link, read_link
from .embed_providers import PROVIDERS, Provider


@dataclass(frozen=True)
class Embed:
    """What an address shows. `kind`: video, post, sound, chart or map.

    `frame` is the page that may be loaded into a story once its reader asks for it; it is empty
    where a provider shows nothing without scripts of its own running in our pages. `shape` is the
    box that it needs. `asks_for_site`: it plays only where it is told which site it stands on.
    """

    provider: str
    owner: str
    kind: str
    address: str
    frame: str = ""
    shape: str = ""
    asks_for_site: bool = False

    @property
    def frame_origin(self) -> str:
        """Scheme and host of the frame, as a content security policy names them."""
        parts = urlsplit(self.frame)
        return f"{parts.scheme}://{parts.netloc}" if self.frame else ""


def embed_of(address: str) -> Embed | None:
    """The embed behind an address; None where no allowed provider has a thing of its own there."""
    link = read_link(address)
    provider = _provider_of(link)
    shown = provider.read(link) if link and provider else None
    return Embed(provider.name, provider.owner, **shown) if provider and shown else None


def provider_of(address: str) -> str:
    """The name of the allowed provider whose address it is, of whatever page; else empty."""
    provider = _provider_of(read_link(address))
    return provider.name if provider else ""


def provider_names() -> list[str]:
    """The allowed providers by name, in the order in which they are listed."""
    return [provider.name for provider in PROVIDERS]


def _provider_of(link: Link | None) -> Provider | None:
    return next((one for one in PROVIDERS if link and link.host in one.hosts), None)
