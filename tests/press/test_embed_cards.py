"""An embed is a card that says what it is and loads nothing."""

import re

import pytest
from django.utils import translation

from articles.press.embed_cards import SHOW, TITLES, embed_card
from articles.press.rendering import render_body

VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
POST = "https://x.com/midad/status/20"


@pytest.fixture(autouse=True, params=["ar", "en"])
def language(request):
    with translation.override(request.param):
        yield request.param


def test_a_card_names_its_provider_and_links_to_it(language):
    card = render_body(f'<figure data-embed="{VIDEO}"></figure>', language).html
    assert f'<a href="{VIDEO}" rel="noopener nofollow">' in card
    assert card.count("YouTube") >= 3
    assert "youtube-nocookie.com" in card
    assert "Google" in card


@pytest.mark.parametrize("address", [VIDEO, POST, "https://t.me/midad_news/128"])
def test_a_card_loads_nothing(address):
    assert not re.search(r"<(iframe|img|script|video|object|embed)\b|\bsrc=", embed_card(address))


def test_a_card_offers_a_frame_only_where_the_provider_has_one():
    assert 'data-embed-frame="https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"' in embed_card(
        VIDEO
    )
    assert "data-embed-show" in embed_card(VIDEO)
    link_only = embed_card(POST)
    assert "data-embed" not in link_only
    assert "<button" not in link_only
    assert POST in link_only


def test_an_address_of_nobody_we_know_is_a_plain_link():
    card = embed_card("https://video.example/?a=%22&amp;<script>")
    assert card.startswith('<p class="embed__link"><a href="https://video.example/')
    assert "<script" not in card
    assert embed_card("javascript:alert(1)") == ""


def test_every_kind_has_words_of_its_own():
    assert set(SHOW) == set(TITLES) == {"video", "post", "sound", "chart", "map"}
