"""A stranger reads: on a phone, with and without script, in both languages."""

import pytest
from playwright.sync_api import expect

from articles.press.publishing import publish
from tests.conftest import ENGLISH

pytestmark = pytest.mark.django_db(transaction=True)

LATIN_FIRST = "DeepWave تطلق نموذجًا يفهم اللهجات من الخليج إلى المحيط"


@pytest.fixture
def story(make_article, editor):
    article = make_article(headline_ar=LATIN_FIRST, **ENGLISH)
    publish(article, "ar", by=editor)
    return article


@pytest.mark.parametrize("script", [True, False])
def test_a_footnote_is_followed_and_left_again_on_a_phone(story, open_page, screenshot, script):
    page = open_page(width=360, script=script)
    page.goto(f"/a/{story.pk}")
    mark = page.locator("[role=doc-noteref]").first
    mark.click()
    assert page.url.endswith("#fn-1")
    expect(page.locator("#fn-1")).to_be_in_viewport()
    page.locator("#fn-1 [role=doc-backlink]").click()
    assert page.url.endswith("#fnref-1")
    expect(mark).to_be_in_viewport()
    screenshot(page, f"story-360-{'script' if script else 'no-script'}")


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_no_page_scrolls_sideways(story, open_page, tag, author, section, width):
    page = open_page(width=width)
    paths = [f"/a/{story.pk}", "/", tag.get_absolute_url(), author.get_absolute_url()]
    for path in [*paths, section.get_absolute_url(), "/nothing-here/"]:
        page.goto(path)
        wider = page.evaluate(
            "document.documentElement.scrollWidth > document.documentElement.clientWidth"
        )
        assert not wider, path


def test_a_headline_that_begins_in_latin_starts_at_the_right_edge(story, open_page, section):
    """By geometry: the first letter's box ends where the headline's own box ends."""
    page = open_page()
    for path, headline in [
        (f"/a/{story.pk}", "h1"),
        ("/", ".card__headline"),
        (section.get_absolute_url(), ".card__headline"),
    ]:
        page.goto(path)
        gap = page.locator(headline, has_text="DeepWave").first.evaluate(
            """element => {
                const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
                const range = document.createRange();
                let node;
                while ((node = walker.nextNode()) && !node.data.trim()) {}
                const start = node.data.indexOf("D");
                range.setStart(node, start);
                range.setEnd(node, start + "DeepWave".length);
                return element.getBoundingClientRect().right - range.getBoundingClientRect().right;
            }"""
        )
        assert abs(gap) < 2, path


def test_the_skip_link_is_the_first_stop_of_the_keyboard(story, open_page):
    page = open_page()
    page.goto("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip-link")).to_be_focused()
    page.keyboard.press("Enter")
    assert page.url.endswith("#main")


def test_a_mark_is_large_enough_to_touch(story, open_page):
    """WCAG 2.2, 2.5.8: the point 12 px beside the middle of a mark still belongs to it."""
    page = open_page(width=360)
    page.goto(f"/a/{story.pk}")
    hits = page.locator("[role=doc-noteref]").first.evaluate(
        """link => {
            link.scrollIntoView({block: "center", behavior: "instant"});
            const box = link.getBoundingClientRect();
            const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
            return [[-11, 0], [11, 0], [0, -11], [0, 11]].map(
                ([dx, dy]) => link.contains(document.elementFromPoint(x + dx, y + dy)));
        }"""
    )
    assert hits == [True] * 4
