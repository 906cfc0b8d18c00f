"""A headline that begins in Latin, as five programs will lay it out, measured letter by letter."""

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.django_db(transaction=True)

HEADLINE = "NileWave تختبر عبّارة"

SHELLS = ["page", "search", "chat", "feed", "phone"]

# Where the first and the last word of a title lie, from the left edge of the window.
WORDS = """title => {
    const text = document.createTreeWalker(title, NodeFilter.SHOW_TEXT).nextNode();
    const at = (word) => {
        const range = document.createRange();
        const start = text.data.indexOf(word);
        range.setStart(text, start);
        range.setEnd(text, start + word.length);
        return range.getBoundingClientRect().x;
    };
    return [at("NileWave"), at("عبّارة")];
}"""


@pytest.fixture
def desk(open_desk, editor, make_article) -> Page:
    article = make_article(headline_ar=HEADLINE)
    page = open_desk(editor)
    page.goto(reverse("admin:articles_article_change", args=[article.pk]))
    expect(page.locator("[data-headline-shells]")).to_be_visible()
    return page


def is_in_order(page: Page, shell: str) -> bool:
    """Whether the Latin word, which comes first, lies to the right of the last one."""
    title = page.locator(
        f".shell--{shell} [data-shell=shared], .shell--{shell} [data-shell=search]"
    )
    if shell == "page":
        title = page.locator(".shell--page [data-shell=headline]")
    first, last = title.evaluate(WORDS)
    return first > last


def test_with_our_marks_every_program_keeps_the_order(desk):
    assert {shell: is_in_order(desk, shell) for shell in SHELLS} == dict.fromkeys(SHELLS, True)


def test_without_our_marks_only_our_own_page_does(desk):
    desk.locator("[data-shells-bare]").click()
    expect(desk.locator("[data-shells-bare]")).to_have_attribute("aria-pressed", "true")
    order = {shell: is_in_order(desk, shell) for shell in SHELLS}
    assert order == dict.fromkeys(SHELLS, False) | {"page": True}


def test_the_headline_is_drawn_while_it_is_typed(desk):
    desk.locator("#id_headline_ar").press("End")
    desk.keyboard.type(" جديدة")
    for shell in SHELLS:
        expect(desk.locator(f".shell--{shell}")).to_contain_text(f"{HEADLINE} جديدة")


def test_what_a_program_cuts_off_is_said(desk):
    cut = desk.locator(".shell--phone [data-shell-cut]")
    expect(cut).to_be_hidden()
    desk.locator("#id_headline_ar").fill(
        f"{HEADLINE} بين ضفتي النهر وتعد الركاب برحلة في سبع دقائق"
    )
    expect(cut).to_be_visible()


def test_a_headline_that_begins_in_arabic_needs_no_showing(desk):
    desk.locator("#id_headline_ar").fill("عبّارة NileWave تسير")
    expect(desk.locator("[data-headline-shells]")).to_be_hidden()
