"""Only the page of a story with an embed lets its provider's frames in, and feeds get a link."""

import pytest
from django.test import Client

from articles.press.publishing import publish

from .markup import page_of

VIDEO = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
FIGURE = '<figure data-embed="{}"></figure>'
FRAME_HOST = "https://www.youtube-nocookie.com"


@pytest.fixture
def with_video(print_story):
    return print_story(body_ar=f"<p>نص</p>{FIGURE.format(VIDEO)}")


def policy_of(response) -> dict[str, str]:
    header = response.headers["Content-Security-Policy"]
    return dict(directive.strip().split(" ", 1) for directive in header.split(";"))


def test_the_page_of_a_story_with_an_embed_lets_in_the_frames_of_its_provider(with_video, client):
    response = client.get(with_video.get_absolute_url())
    policy = policy_of(response)
    assert policy.pop("frame-src") == FRAME_HOST
    assert policy == policy_of(client.get("/nowhere/"))


def test_not_modified_says_the_same(with_video, client):
    url = with_video.get_absolute_url()
    etag = client.get(url).headers["ETag"]
    response = client.get(url, HTTP_IF_NONE_MATCH=etag)
    assert response.status_code == 304
    assert policy_of(response)["frame-src"] == FRAME_HOST


def test_no_other_page_lets_any_frame_in(with_video, story, print_story, client, tag):
    post = print_story(body_ar=f"<p>نص</p>{FIGURE.format('https://x.com/midad/status/20')}")
    others = (story.get_absolute_url(), post.get_absolute_url(), "/", "/feed/", "/admin/login/")
    for address in (*others, tag.get_absolute_url(), with_video.get_short_url()):
        assert "frame-src" not in policy_of(client.get(address)), address


def test_the_script_comes_only_where_there_is_an_embed(with_video, story, client):
    scripts = page_of(client.get(with_video.get_absolute_url())).all("script")
    assert [script["src"] for script in scripts] == ["/static/js/reader/embed.js"]
    assert not page_of(client.get(story.get_absolute_url())).all("script")


def test_a_preview_shows_it_under_the_same_policy(make_article, editor):
    article = make_article(body_ar=f"<p>نص</p>{FIGURE.format(VIDEO)}")
    client = Client()
    client.force_login(editor, backend="django.contrib.auth.backends.ModelBackend")
    response = client.get(f"/admin/articles/article/{article.pk}/preview/ar/page/")
    assert policy_of(response)["frame-src"] == FRAME_HOST


def test_subscribers_get_a_plain_link(with_video, client):
    feed = client.get("/feed/").content.decode()
    assert f'&lt;p&gt;&lt;a href="{VIDEO}"' in feed
    for trace in ("embed__", "data-embed", "button", "youtube-nocookie"):
        assert trace not in feed, trace


def test_a_provider_taken_off_the_list_is_let_in_no_more(with_video, editor, client, monkeypatch):
    """What was printed keeps its words; which frames may load is decided anew for every page."""
    monkeypatch.setattr("articles.text.embeds.PROVIDERS", ())
    assert "frame-src" not in policy_of(client.get(with_video.get_absolute_url()))
    publish(with_video.article, "ar", by=editor)
    page = client.get(with_video.get_absolute_url()).content.decode()
    assert f'<a href="{VIDEO}"' in page
    assert "data-embed" not in page
