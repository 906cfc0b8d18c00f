"""The providers whose things may stand in a story, and what their addresses show.

One function a provider: a link of one of its hosts in, the fields of an `Embed` out, or None where
nothing of its own is shown there. Patterns let through letters, digits and a few marks, so that
nothing that somebody typed can change what an address means.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians
from urllib.parse import urlencode

from .embed_links import Link

type Shown = dict
"""`kind` and `address`; where a click may load it, `frame`, `shape` and perhaps `asks_for_site`."""


@dataclass(frozen=True)
class Provider:
    """`owner` is whose servers they are; of `hosts`, some only lead on to where a thing is."""

    name: str
    owner: str
    hosts: tuple[str, ...]
    read: Callable[[Link], Shown | None]


def _youtube(link: Link) -> Shown | None:
    """A video, a short or a live stream, from the host that sets no cookie before it plays."""
    if link.path == "/watch":
        kind, video = "", link.query.get("v", "")
    elif link.host == "youtu.be":
        kind, video = "", link.path[1:]
    else:
        kind, video = link.match(r"/(shorts|live|embed|v)/([\w-]+)") or ("", "")
    if not re.fullmatch(r"[\w-]{11}", video, re.ASCII):
        return None
    start = _seconds(link.query.get("t") or link.query.get("start") or "")
    from_start = f"?start={start}" if start else ""
    at = f"&t={start}s" if start else ""
    is_short = kind == "shorts"
    page = f"shorts/{video}" if is_short else f"watch?v={video}{at}"
    return {
        "kind": "video",
        "address": f"https://www.youtube.com/{page}",
        "frame": f"https://www.youtube-nocookie.com/embed/{video}{from_start}",
        "shape": "tall" if is_short else "wide",
        "asks_for_site": True,
    }


def _seconds(told: str) -> int:
    """Seconds from `90`, `90s` or `1h2m3s`; 0 from anything else."""
    found = re.fullmatch(r"(?:(\d{1,2})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?", told, re.ASCII)
    hours, minutes, seconds = (int(part or 0) for part in found.groups()) if found else (0, 0, 0)
    return hours * 3600 + minutes * 60 + seconds


def _vimeo(link: Link) -> Shown | None:
    pattern = r"/(?:channels/[\w-]+/|groups/[\w-]+/videos/|video/)?(\d{5,12})(?:/(\w{6,20}))?"
    video, in_path = link.match(pattern) or ("", "")
    if not video:
        return None
    # An unlisted video is shown to those who know its second number.
    secret = in_path or link.query.get("h", "")
    secret = secret if re.fullmatch(r"\w{6,20}", secret, re.ASCII) else ""
    return {
        "kind": "video",
        "address": f"https://vimeo.com/{video}" + (f"/{secret}" if secret else ""),
        "frame": f"https://player.vimeo.com/video/{video}?dnt=1"
        + (f"&h={secret}" if secret else ""),
        "shape": "wide",
        "asks_for_site": True,
    }


def _x(link: Link) -> Shown | None:
    found = link.match(r"/(\w{1,20}|i/web)/status/(\d{1,20})(?:/(?:photo|video)/\d)?")
    if not found:
        return None
    user, post = found
    return {"kind": "post", "address": f"https://x.com/{user.removesuffix('/web')}/status/{post}"}


def _instagram(link: Link) -> Shown | None:
    found = link.match(r"(?:/[\w.]+)?/(p|reel|tv)/([\w-]{5,40})")
    if not found:
        return None
    part, code = found
    kind = "post" if part == "p" else "video"
    return {"kind": kind, "address": f"https://www.instagram.com/{part}/{code}/"}


def _tiktok(link: Link) -> Shown | None:
    found = link.match(r"/(@[\w.]{1,40})/video/(\d{6,20})")
    if not found:
        return None
    user, video = found
    return {
        "kind": "video",
        "address": f"https://www.tiktok.com/{user}/video/{video}",
        "frame": f"https://www.tiktok.com/player/v1/{video}",
        "shape": "tall",
    }


# Path → what it shows, and the parts of the query without which it shows nothing.
_FACEBOOK_QUERIES = {
    "/watch": ("video", ("v",)),
    "/permalink.php": ("post", ("story_fbid", "id")),
    "/story.php": ("post", ("story_fbid", "id")),
    "/photo": ("post", ("fbid",)),
    "/photo.php": ("post", ("fbid",)),
}
_NAME = r"[\w.%-]+"
_FACEBOOK_PATHS = {
    "video": rf"/(?:{_NAME}/videos(?:/{_NAME})?/\d+|reel/\d+|share/[vr]/\w+)",
    "post": rf"/(?:{_NAME}/posts/{_NAME}(?:/\d+)?|groups/{_NAME}/posts/\d+|share/(?:p/)?\w+)",
}


def _facebook(link: Link) -> Shown | None:
    if link.host == "fb.watch":
        found = link.match(r"/([\w-]+)")
        return {"kind": "video", "address": f"https://fb.watch/{found[0]}/"} if found else None
    kind, needed = _FACEBOOK_QUERIES.get(link.path, ("", ()))
    if kind and all(link.query.get(name) for name in needed):
        address = f"https://www.facebook.com{link.path}?{link.kept(*needed)}"
        return {"kind": kind, "address": address}
    kinds = (kind for kind, path in _FACEBOOK_PATHS.items() if link.match(path) is not None)
    kind = next(kinds, "")
    return {"kind": kind, "address": f"https://www.facebook.com{link.path}"} if kind else None


def _telegram(link: Link) -> Shown | None:
    found = link.match(r"(?:/s)?/([A-Za-z]\w{3,31})/(\d{1,10})")
    if not found:
        return None
    channel, post = found
    address = f"https://t.me/{channel}/{post}"
    return {"kind": "post", "address": address, "frame": f"{address}?embed=1", "shape": "post"}


def _soundcloud(link: Link) -> Shown | None:
    found = link.match(r"/([\w-]+)/(?:sets/)?([\w-]+)")
    if not found or found[0] in {"discover", "search", "stream", "you", "charts", "pages"}:
        return None
    address = f"https://soundcloud.com{link.path}"
    return {
        "kind": "sound",
        "address": address,
        "frame": "https://w.soundcloud.com/player/?" + urlencode({"url": address}),
        "shape": "list" if "/sets/" in link.path else "track",
    }


def _spotify(link: Link) -> Shown | None:
    kinds = "track|episode|album|playlist|show|artist"
    found = link.match(rf"(?:/intl-[a-z-]+)?(?:/embed)?/({kinds})/([A-Za-z0-9]{{22}})")
    if not found:
        return None
    page = "/".join(found)
    return {
        "kind": "sound",
        "address": f"https://open.spotify.com/{page}",
        "frame": f"https://open.spotify.com/embed/{page}",
        "shape": "track" if found[0] in {"track", "episode"} else "list",
    }


def _datawrapper(link: Link) -> Shown | None:
    found = link.match(r"(?:/_)?/([A-Za-z0-9]{5})(?:/\d+)?")
    if not found:
        return None
    address = f"https://datawrapper.dwcdn.net/{found[0]}/"
    return {"kind": "chart", "address": address, "frame": address, "shape": "chart"}


_NUMBER = r"-?\d{1,3}(?:\.\d{1,15})?"


def _google_maps(link: Link) -> Shown | None:
    """A place on the map by its coordinates, or the frame that Google gives for sharing."""
    if link.path == "/maps/embed" and re.fullmatch(r"[\w!%.:+-]+", link.query.get("pb", "")):
        frame = f"https://www.google.com/maps/embed?{link.kept('pb')}"
        return {"kind": "map", "address": frame, "frame": frame, "shape": "map"}
    if link.host != "maps.google.com" and not link.path.startswith("/maps"):
        return None
    place = link.match(rf"/maps/.*@({_NUMBER}),({_NUMBER}),(\d{{1,2}})(?:\.\d+)?z.*")
    asked = re.fullmatch(rf"({_NUMBER}),\s?({_NUMBER})", link.query.get("q", ""), re.ASCII)
    found = place or (asked and (*asked.groups(), link.query.get("z", "")))
    if not found:
        return None
    latitude, longitude, zoom = found
    zoom = zoom if re.fullmatch(r"\d{1,2}", zoom, re.ASCII) else "15"
    query = urlencode({"q": f"{latitude},{longitude}", "z": zoom}, safe=",")
    address = f"https://www.google.com/maps?{query}"
    return {"kind": "map", "address": address, "frame": f"{address}&output=embed", "shape": "map"}


def _openstreetmap(link: Link) -> Shown | None:
    found = re.search(rf"(?:^|&)map=(\d{{1,2}})/({_NUMBER})/({_NUMBER})(?:&|$)", link.fragment)
    if not found:
        return None
    zoom, latitude, longitude = found.groups()
    pin = {name: link.query[name] for name in ("mlat", "mlon") if _is_number(link.query.get(name))}
    query = f"?{urlencode(pin)}" if len(pin) == 2 else ""
    frame = {"bbox": _box(int(zoom), float(latitude), float(longitude)), "layer": "mapnik"}
    if query:
        frame["marker"] = f"{pin['mlat']},{pin['mlon']}"
    return {
        "kind": "map",
        "address": f"https://www.openstreetmap.org/{query}#map={zoom}/{latitude}/{longitude}",
        "frame": "https://www.openstreetmap.org/export/embed.html?" + urlencode(frame, safe=","),
        "shape": "map",
    }


def _is_number(told: str | None) -> bool:
    return bool(told and re.fullmatch(_NUMBER, told, re.ASCII))


def _box(zoom: int, latitude: float, longitude: float) -> str:
    """West, south, east and north of a frame of 640 × 480 pixels around a place.

    A map of zoom z is 256 × 2^z pixels wide (OpenStreetMap wiki, "Slippy map tilenames").
    """
    degrees = 360 / (256 * 2**zoom)
    across, up = 320 * degrees, 240 * degrees * cos(radians(min(abs(latitude), 85)))
    edges = (longitude - across, latitude - up, longitude + across, latitude + up)
    return ",".join(f"{edge:.5f}" for edge in edges)


# Short links (vm.tiktok.com, maps.app.goo.gl …) tell nothing until somebody follows them; their
# hosts are listed so that an editor is asked for the whole address.
PROVIDERS = (
    Provider(
        "YouTube",
        "Google",
        ("youtube.com", "youtu.be", "music.youtube.com", "youtube-nocookie.com"),
        _youtube,
    ),
    Provider("Vimeo", "Vimeo", ("vimeo.com", "player.vimeo.com"), _vimeo),
    Provider("X", "X", ("x.com", "twitter.com", "t.co"), _x),
    Provider("Instagram", "Meta", ("instagram.com", "instagr.am"), _instagram),
    Provider("TikTok", "ByteDance", ("tiktok.com", "vm.tiktok.com", "vt.tiktok.com"), _tiktok),
    Provider("Facebook", "Meta", ("facebook.com", "fb.watch", "fb.com"), _facebook),
    Provider("Telegram", "Telegram", ("t.me", "telegram.me"), _telegram),
    Provider("SoundCloud", "SoundCloud", ("soundcloud.com", "on.soundcloud.com"), _soundcloud),
    Provider("Spotify", "Spotify", ("open.spotify.com", "spotify.link"), _spotify),
    Provider(
        "Datawrapper", "Datawrapper", ("datawrapper.dwcdn.net", "datawrapper.de"), _datawrapper
    ),
    Provider(
        "Google Maps",
        "Google",
        ("google.com", "maps.google.com", "maps.app.goo.gl"),
        _google_maps,
    ),
    Provider("OpenStreetMap", "OpenStreetMap", ("openstreetmap.org", "osm.org"), _openstreetmap),
)
