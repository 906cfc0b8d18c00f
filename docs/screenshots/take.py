"""Takes the pictures of the documentation from a running site with the demo stories.

    make run                                   # in one terminal
    .venv/bin/python docs/screenshots/take.py  # in another

Arabic at 1280 px in light; some also in English, dark, at 768 or 360 px.
"""

import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, sync_playwright

FOLDER = Path(__file__).parent
PASSWORD = FOLDER.parent.parent / "var" / "editor-password.txt"
HOME = sys.argv[1] if len(sys.argv) > 1 else "http://localhost:8000"
STORY = "/admin/articles/article/1"

# Name → (address, language, width, dark)
PICTURES = {
    "front-ar-1280": ("/", "ar", 1280, False),
    "front-en-1280": ("/en/", "en", 1280, False),
    "story-ar-1280-dark": ("/a/1", "ar", 1280, True),
    "story-ar-360": ("/a/1", "ar", 360, False),
    "desk-home-ar-1280": ("/admin/", "ar", 1280, False),
    "desk-home-en-1280-dark": ("/admin/", "en", 1280, True),
    "desk-list-ar-1280": ("/admin/articles/article/", "ar", 1280, False),
    "desk-story-ar-1280": (f"{STORY}/change/", "ar", 1280, False),
    "desk-story-ar-1280-dark": (f"{STORY}/change/", "ar", 1280, True),
    "desk-story-en-1280": (f"{STORY}/change/", "en", 1280, False),
    "desk-story-ar-768": (f"{STORY}/change/", "ar", 768, False),
    "desk-publish-ar-1280": (f"{STORY}/publish/ar/", "ar", 1280, False),
    "desk-review-ar-1280": (f"{STORY}/review/", "ar", 1280, False),
    "desk-compare-ar-1280": (f"{STORY}/compare/?old=e1&new=now", "ar", 1280, False),
    "desk-front-page-ar-1280": ("/admin/articles/frontpage/ar/", "ar", 1280, False),
}


def main() -> None:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--headless", "--no-sandbox"]
        )
        for name, (address, language, width, dark) in PICTURES.items():
            page = _open(browser, address, language, width, dark=dark)
            page.wait_for_timeout(1500)
            page.screenshot(path=FOLDER / f"{name}.png")
            page.context.close()


def _open(browser: Browser, address: str, language: str, width: int, *, dark: bool) -> Page:
    page = browser.new_context(
        base_url=HOME,
        viewport={"width": width, "height": 900},
        color_scheme="dark" if dark else "light",
    ).new_page()
    if address.startswith("/admin/"):
        page.goto("/admin/login/")
        page.fill("[name=username]", "chief")
        page.fill("[name=password]", PASSWORD.read_text().strip())
        page.click("[type=submit]")
        page.locator(f"button[name=language][value={language}], [value={language}]").first.click()
        page.wait_for_load_state()
    page.goto(address)
    return page


if __name__ == "__main__":
    main()
