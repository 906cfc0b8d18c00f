"""Chromium for the journeys: the system's own, or Playwright's where a machine has none.

Every page is watched: a request to another host, a breach of the content security policy or a
script error fails the test that caused it. Screenshots go to `var/screenshots/`. `open_desk` opens
a page as a member of the desk, `check_accessible` runs axe on one.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from playwright.sync_api import Browser, Page, sync_playwright

from articles.models import DeskPreference

# Playwright's loop runs in this thread, where Django would otherwise refuse to use the database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"

MOST_TURNS, TURN = 50, 100
"""How long the end of a test waits for answers, in milliseconds a turn."""

SCREENSHOTS = settings.BASE_DIR / "var" / "screenshots"
OPTIONS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)
            item.add_marker(pytest.mark.xdist_group("browser"))


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    names = ("chromium", "chromium-browser", "google-chrome")
    system = next(filter(None, map(shutil.which, names)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=system, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser, live_server) -> Iterator[Callable[..., Page]]:
    """Open a fresh visitor's page: `open_page(width=360, script=False)`.

    `hosts` are those that the test will ask for something on purpose.
    """
    contexts, faults, unanswered = [], [], set()

    def open_(
        *,
        width: int = 1280,
        script: bool = True,
        dark: bool = False,
        hosts: frozenset[str] | set[str] = frozenset(),
    ) -> Page:
        context = browser.new_context(
            base_url=live_server.url,
            viewport={"width": width, "height": 900},
            java_script_enabled=script,
            color_scheme="dark" if dark else "light",
            locale="en-US",
            timezone_id="America/New_York",
        )
        contexts.append(context)
        page = context.new_page()
        _watch(page, {urlsplit(live_server.url).netloc, *hosts}, faults)
        _count(page, unanswered)
        return page

    yield open_
    # The server must have done with a question before its database goes.
    for context in contexts:
        for _turn in range(MOST_TURNS):
            if not unanswered or not context.pages:
                break
            context.pages[0].wait_for_timeout(TURN)
        context.close()
    assert not faults, "\n".join(faults)


@pytest.fixture
def open_desk(open_page, live_server) -> Callable[..., Page]:
    """Open the desk as somebody who is signed in: `open_desk(editor, language="en", width=768)`."""

    def open_(member: User, *, language: str = "ar", **options) -> Page:
        DeskPreference.objects.update_or_create(user=member, defaults={"language": language})
        client = Client()
        client.force_login(member, backend="django.contrib.auth.backends.ModelBackend")
        page = open_page(**options)
        name = settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return open_


@pytest.fixture
def check_accessible() -> Callable[..., None]:
    """Fail where axe finds a breach of WCAG 2.2 A or AA: `check_accessible(page, "#content")`."""
    levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    options = {"runOnly": {"type": "tag", "values": levels}, "resultTypes": ["violations"]}

    def check(page: Page, part: str | None = None) -> None:
        found = Axe().run(page, context=part, options=options).response["violations"]
        assert not found, "\n".join(
            f"{rule['id']}: {rule['help']}\n    {node['html']}\n    {node['failureSummary']}"
            for rule in found
            for node in rule["nodes"]
        )

    return check


def _count(page: Page, unanswered: set) -> None:
    def asked(request) -> None:
        unanswered.add(request)

    def answered(request) -> None:
        unanswered.discard(request)

    page.on("request", asked)
    page.on("requestfinished", answered)
    page.on("requestfailed", answered)


def _watch(page: Page, hosts: set[str], faults: list[str]) -> None:
    def requested(request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme in {"http", "https"} and parts.netloc not in hosts:
            faults.append(f"request to another host: {request.url}")

    def said(message) -> None:
        if "Content Security Policy" in message.text:
            faults.append(f"content security policy: {message.text}")

    page.on("request", requested)
    page.on("console", said)
    page.on("pageerror", lambda error: faults.append(f"script error: {error}"))


@pytest.fixture
def screenshot(request) -> Callable[[Page, str], None]:
    def take(page: Page, name: str) -> None:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)

    return take
