"""The body editor as the journeys meet it: found, pasted into, its field read."""

from pathlib import Path

from playwright.sync_api import Locator, Page, expect

CLIPBOARD = Path(__file__).parents[1] / "fixtures" / "clipboard"

PASTE = """([selector, content]) => {
    const data = new DataTransfer();
    for (const [type, text] of Object.entries(content)) data.setData(type, text);
    const options = {clipboardData: data, bubbles: true, cancelable: true};
    document.querySelector(selector).dispatchEvent(new ClipboardEvent("paste", options));
}"""
DOCS_SLICE = "application/x-vnd.google-docs-document-slice-clip+wrapped"


def body_of(page: Page, language: str = "ar") -> Locator:
    """The place where the body of a language is written."""
    editor = page.locator(f".body-editor:has(+ #id_body_{language})")
    expect(editor).to_be_visible()
    return editor


def text_of(page: Page, language: str = "ar") -> Locator:
    return body_of(page, language).locator(".body-editor-page > .ProseMirror")


def field_of(page: Page, language: str = "ar") -> Locator:
    return page.locator(f"#id_body_{language}")


def paste(page: Page, content: dict[str, str], language: str = "ar") -> None:
    """Paste what another program has put on the clipboard, by its types."""
    selector = f".body-editor:has(+ #id_body_{language}) .body-editor-page > .ProseMirror"
    page.evaluate(PASTE, [selector, content])


def expect_selected(page: Page, words: str) -> None:
    """Wait until the browser has selected a text that ends in these words."""
    page.wait_for_function("words => getSelection().toString().endsWith(words)", arg=words)


def clipboard(name: str) -> str:
    return (CLIPBOARD / name).read_text("utf-8")
