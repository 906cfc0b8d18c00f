"""What the blocks of a text show is looked up at once; what may be embedded is said by the desk."""

import json

import pytest
from django.urls import reverse

from articles.text.embeds import provider_names

BLOCKS = reverse("admin:desk_blocks")
EMBED = reverse("admin:desk_embed")
VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


def test_pictures_stories_and_embeds_are_told_at_once(desk, article, make_picture):
    picture = make_picture(alt_ar="جسر")
    query = {"picture": [picture.pk, 404], "article": [article.pk, 404], "embed": [VIDEO, "x"]}
    answer = json.loads(desk.get(BLOCKS, query).content)
    assert list(answer["picture"]) == [str(picture.pk)]
    assert answer["picture"][str(picture.pk)]["alt"]["text"] == "جسر"
    assert answer["article"][str(article.pk)]["headline"] == article.headline_ar
    assert answer["embed"] == {
        VIDEO: {"address": VIDEO, "title": "فيديو على YouTube", "hasFrame": True}
    }


@pytest.mark.parametrize("value", ["", "x", "-1", "1.5", "9" * 30, "\x00", "١"])
def test_an_id_that_means_nothing_is_passed_over(desk, value):
    answer = json.loads(desk.get(BLOCKS, {"picture": value, "article": value}).content)
    assert answer == {"picture": {}, "article": {}, "embed": {}}


def test_many_blocks_cost_no_more_queries_than_one(
    desk, make_article, make_picture, django_assert_max_num_queries
):
    query = {
        "picture": [make_picture().pk for _ in range(8)],
        "article": [make_article().pk for _ in range(8)],
    }
    with django_assert_max_num_queries(10):
        desk.get(BLOCKS, query)


def test_an_address_is_answered_with_what_it_would_embed(desk):
    response = desk.get(EMBED, {"address": "https://youtu.be/aqz-KE-bpKQ?si=x"})
    assert json.loads(response.content)["embed"]["address"] == VIDEO


def test_a_refused_address_is_told_who_may_be_embedded(desk):
    response = desk.get(EMBED, {"address": "https://video.example/1"})
    assert response.status_code == 400
    reason = json.loads(response.content)["reason"]
    for name in provider_names():
        assert name in reason


def test_a_page_of_an_allowed_provider_is_refused_with_another_reason(desk):
    reason = json.loads(desk.get(EMBED, {"address": "https://x.com/midad"}).content)["reason"]
    assert "Instagram" not in reason
    assert "X" in reason


@pytest.mark.parametrize("address", ["", "\x00", "[", "https://" + "a" * 9000])
def test_no_address_breaks_it(desk, address):
    assert desk.get(EMBED, {"address": address}).status_code == 400
