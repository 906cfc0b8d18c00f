"""A reader shows an embed: nothing comes from its provider before, and nothing moves."""

import pytest
from playwright.sync_api import Page, expect

from articles.press.publishing import publish

pytestmark = pytest.mark.django_db(transaction=True)

HOST = "www.youtube-nocookie.com"
FIGURE = '<figure data-embed="https://www.youtube.com/watch?v=aqz-KE-bpKQ&amp;t=90s"></figure>'


@pytest.fixture
def story(make_article, editor):
    article = make_article(body_ar=f"<p>نص قبله.</p>{FIGURE}<p>نص بعده.</p>")
    publish(article, "ar", by=editor)
    return article


def stand_in_for_the_provider(page: Page) -> list[str]:
    """Answer for the provider's host, and note what is asked of it."""
    asked: list[str] = []

    def answer(route):
        asked.append(route.request.url)
        route.fulfill(
            body="<!doctype html><title>Player</title><p>Player", content_type="text/html"
        )

    page.context.route(f"https://{HOST}/**", answer)
    return asked


def test_an_embed_loads_when_its_reader_asks_and_nothing_moves(story, open_page, screenshot):
    page = open_page(width=360, hosts={HOST})
    asked = stand_in_for_the_provider(page)
    page.goto(f"/a/{story.pk}")
    box = page.locator(".embed__box")
    before = box.bounding_box()
    assert page.locator("iframe").count() == 0
    screenshot(page, "embed-before-360")

    page.get_by_role("button", name="عرض الفيديو").focus()
    page.keyboard.press("Enter")
    frame = page.locator("iframe")
    expect(page.frame_locator("iframe").locator("p")).to_have_text("Player")
    assert asked == [f"https://{HOST}/embed/aqz-KE-bpKQ?start=90"]
    assert box.bounding_box() == before
    expect(frame).to_be_focused()
    for name, value in {
        "title": "فيديو على YouTube",
        "referrerpolicy": "strict-origin",
        "loading": "lazy",
    }.items():
        expect(frame).to_have_attribute(name, value)
    assert "allow-top-navigation" not in frame.get_attribute("sandbox")


def test_without_script_there_is_the_link_and_no_button(story, open_page, screenshot):
    page = open_page(width=360, script=False)
    page.goto(f"/a/{story.pk}")
    expect(page.get_by_role("link", name="YouTube")).to_be_visible()
    expect(page.get_by_role("button", name="عرض الفيديو")).to_be_hidden()
    screenshot(page, "embed-no-script-360")
