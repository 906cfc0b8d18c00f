"""Only a thing of an allowed provider is an embed, and under one address whatever was copied."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from articles.text.embed_figures import frame_origins
from articles.text.embeds import embed_of, provider_names, provider_of

VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
FRAME = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"

# What people copy → the canonical address, and the frame that a click may load.
KNOWN = [
    ("https://youtu.be/aqz-KE-bpKQ?si=tracking", VIDEO, FRAME),
    ("https://www.youtube.com/watch?v=aqz-KE-bpKQ&list=PL1&pp=x", VIDEO, FRAME),
    ("http://m.youtube.com/watch?v=aqz-KE-bpKQ#now", VIDEO, FRAME),
    ("youtube.com/live/aqz-KE-bpKQ", VIDEO, FRAME),
    ("https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", VIDEO, FRAME),
    ("https://youtu.be/aqz-KE-bpKQ?t=1m30s", f"{VIDEO}&t=90s", f"{FRAME}?start=90"),
    (
        "https://www.youtube.com/shorts/aqz-KE-bpKQ?feature=share",
        "https://www.youtube.com/shorts/aqz-KE-bpKQ",
        FRAME,
    ),
    (
        "https://vimeo.com/channels/staffpicks/76979871",
        "https://vimeo.com/76979871",
        "https://player.vimeo.com/video/76979871?dnt=1",
    ),
    (
        "https://player.vimeo.com/video/76979871?h=8272103f6e",
        "https://vimeo.com/76979871/8272103f6e",
        "https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e",
    ),
    ("https://twitter.com/midad/status/20?s=20&t=x", "https://x.com/midad/status/20", ""),
    ("https://mobile.twitter.com/i/web/status/20", "https://x.com/i/status/20", ""),
    ("https://x.com/midad/status/20/photo/1", "https://x.com/midad/status/20", ""),
    (
        "https://www.instagram.com/midad/reel/C1a2B3c4D5e/?igsh=x",
        "https://www.instagram.com/reel/C1a2B3c4D5e/",
        "",
    ),
    ("https://instagram.com/p/C1a2B3c4D5e", "https://www.instagram.com/p/C1a2B3c4D5e/", ""),
    (
        "https://www.tiktok.com/@midad.news/video/7106594312292453675?lang=ar",
        "https://www.tiktok.com/@midad.news/video/7106594312292453675",
        "https://www.tiktok.com/player/v1/7106594312292453675",
    ),
    (
        "https://www.facebook.com/midad/posts/pfbid02abc?__cft__=x",
        "https://www.facebook.com/midad/posts/pfbid02abc",
        "",
    ),
    (
        "https://m.facebook.com/صفحة/posts/12345/",
        "https://www.facebook.com/%D8%B5%D9%81%D8%AD%D8%A9/posts/12345",
        "",
    ),
    ("https://facebook.com/watch/?v=12&ref=x", "https://www.facebook.com/watch?v=12", ""),
    ("https://fb.watch/a1B2c3/?mibextid=x", "https://fb.watch/a1B2c3/", ""),
    (
        "https://t.me/s/midad_news/128?before=x",
        "https://t.me/midad_news/128",
        "https://t.me/midad_news/128?embed=1",
    ),
    (
        "https://soundcloud.com/midad/sets/dawn?utm_source=x",
        "https://soundcloud.com/midad/sets/dawn",
        "https://w.soundcloud.com/player/?url=https%3A%2F%2Fsoundcloud.com%2Fmidad%2Fsets%2Fdawn",
    ),
    (
        "https://open.spotify.com/intl-ar/episode/4rOoJ6Egrf8K2IrywzwOMk?si=x",
        "https://open.spotify.com/episode/4rOoJ6Egrf8K2IrywzwOMk",
        "https://open.spotify.com/embed/episode/4rOoJ6Egrf8K2IrywzwOMk",
    ),
    (
        "https://www.datawrapper.de/_/aB3dE/",
        "https://datawrapper.dwcdn.net/aB3dE/",
        "https://datawrapper.dwcdn.net/aB3dE/",
    ),
    (
        "https://www.google.com/maps/place/X/@24.6408,46.7728,12.5z/data=!3m1?entry=ttu",
        "https://www.google.com/maps?q=24.6408,46.7728&z=12",
        "https://www.google.com/maps?q=24.6408,46.7728&z=12&output=embed",
    ),
    (
        "https://www.openstreetmap.org/?mlat=24.64&mlon=46.77#map=12/24.64/46.77",
        "https://www.openstreetmap.org/?mlat=24.64&mlon=46.77#map=12/24.64/46.77",
        "https://www.openstreetmap.org/export/embed.html"
        "?bbox=46.66014,24.56511,46.87986,24.71489&layer=mapnik&marker=24.64,46.77",
    ),
]


@pytest.mark.parametrize(("copied", "address", "frame"), KNOWN)
def test_whatever_people_copy_becomes_one_address_and_one_frame(copied, address, frame):
    embed = embed_of(copied)
    assert (embed.address, embed.frame) == (address, frame)
    assert embed_of(embed.address) == embed
    assert provider_of(copied) == embed.provider
    assert bool(embed.frame) == bool(embed.shape)


@pytest.mark.parametrize(
    "address",
    [
        "https://video.example/watch?v=aqz-KE-bpKQ",
        "https://youtube.com.evil.example/watch?v=aqz-KE-bpKQ",
        "https://evil.example/?u=youtube.com/watch?v=aqz-KE-bpKQ",
        "https://user@www.youtube.com/watch?v=aqz-KE-bpKQ",
        "https://www.youtube.com:8443/watch?v=aqz-KE-bpKQ",
        "ftp://www.youtube.com/watch?v=aqz-KE-bpKQ",
        "javascript:alert(1)//youtube.com/watch?v=aqz-KE-bpKQ",
        "https://www.youtube.com/watch?v=aqz-KE-bpKQ and more",
        "https://[::1",
        "https://www.youtube.com/watch?v=" + "a" * 2000,
        "",
        "قال",
    ],
)
def test_nothing_else_is_an_embed(address):
    assert embed_of(address) is None


@pytest.mark.parametrize(
    ("address", "provider"),
    [
        ("https://www.youtube.com/@channel", "YouTube"),
        ("https://www.youtube.com/watch?v=%22%3E%3Cscript", "YouTube"),
        ("https://x.com/midad", "X"),
        ("https://vm.tiktok.com/ZM123/", "TikTok"),
        ("https://maps.app.goo.gl/abc", "Google Maps"),
        ("https://t.me/midad", "Telegram"),
    ],
)
def test_a_page_of_an_allowed_provider_that_shows_no_one_thing_is_told_apart(address, provider):
    assert embed_of(address) is None
    assert provider_of(address) == provider


def test_a_provider_that_is_not_allowed_has_no_name():
    assert provider_of("https://video.example/") == ""
    assert len(set(provider_names())) == len(provider_names()) == 12


@given(
    st.text()
    | st.sampled_from([copied for copied, *_ in KNOWN]).flatmap(
        lambda copied: st.text(max_size=12).map(lambda tail: copied + tail)
    )
)
def test_no_address_breaks_it_or_gets_out_of_its_place(address):
    embed = embed_of(address)
    if embed:
        assert embed_of(embed.address) == embed
        for made in filter(None, (embed.address, embed.frame)):
            assert re.fullmatch(r"https://[\w.-]+/[\w/@?&=%.,:+!#~-]*", made, re.ASCII), made


def test_a_body_names_the_hosts_of_its_frames_and_no_others():
    body = (
        f'<p>نص data-embed="https://evil.example"</p><figure data-embed="{VIDEO}"></figure>'
        f'<figure data-embed="{VIDEO}&amp;t=90s"></figure>'
        '<figure data-embed="https://x.com/midad/status/20"></figure>'
        '<figure data-embed="https://t.me/midad_news/128"></figure>'
        '<figure data-embed="https://video.example/1"></figure>'
    )
    assert frame_origins(body) == ["https://www.youtube-nocookie.com", "https://t.me"]
    assert frame_origins("<p>نص</p>") == []
