"""The address of a merged tag or author leads readers and subscribers to what it became."""

import pytest

from articles.models import Tag
from articles.press.name_merging import merge, undo_merge


@pytest.fixture
def old(db) -> Tag:
    return Tag.objects.create(slug="old", name_ar="قديم", name_en="Old")


def test_page_and_feed_lead_on(story, tag, old, client, editor):
    merge(old, into=tag, by=editor)
    for address, target in (
        ("/tag/old/", tag.get_absolute_url()),
        ("/tag/old/feed/", tag.get_feed_url()),
    ):
        answer = client.get(address)
        assert (answer.status_code, answer["Location"]) == (301, target)
        assert client.get(answer["Location"]).status_code == 200


def test_nothing_is_told_where_there_is_no_story_to_see(tag, old, client, editor, english_story):
    merge(old, into=Tag.objects.create(slug="secret", name_ar="سري"), by=editor)
    assert client.get("/tag/old/").status_code == 404
    assert client.get("/tag/old/feed/").status_code == 404


def test_after_undoing_it_has_its_own_page_again(print_story, tag, old, client, editor):
    print_story(tags=[old])
    print_story()
    done = merge(old, into=tag, by=editor)
    assert client.get("/tag/old/").status_code == 301
    undo_merge(done, by=editor)
    assert client.get("/tag/old/").status_code == 200
