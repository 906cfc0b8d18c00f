"""The body editor's props: where it is, what it writes, and what a clipboard gives it."""

import re
from pathlib import Path

from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from articles.models import Article

CLIPBOARD = Path(__file__).parents[1] / "fixtures" / "clipboard"
DOCS_SLICE = "application/x-vnd.google-docs-document-slice-clip+wrapped"


def body_of(page: Page, language: str = "ar") -> Locator:
    """The whole editor of a language: toolbar, text, footnotes."""
    editor = page.locator(f".body-editor:has(+ #id_body_{language})")
    expect(editor).to_be_visible()
    return editor


def text_of(page: Page, language: str = "ar") -> Locator:
    return body_of(page, language).locator(".body-editor-page > .ProseMirror")


def open_body(page: Page, article: Article, language: str = "ar") -> Locator:
    """The text of a story in its editor, with the cursor at its end."""
    page.goto(f"{reverse('admin:articles_article_change', args=[article.pk])}?language={language}")
    text = page.locator(f".body-editor:has(+ #id_body_{language}) .body-editor-page .ProseMirror")
    expect(text).to_be_visible()
    text.locator("p").last.click()
    page.keyboard.press("Control+End")
    return text


def written(page: Page, language: str = "ar") -> str:
    """What the form would send."""
    return page.locator(f"#id_body_{language}").input_value()


def expect_written(page: Page, html: str | re.Pattern[str], language: str = "ar") -> None:
    expect(page.locator(f"#id_body_{language}")).to_have_value(html)


def clipboard(name: str) -> str:
    """What a program once put on a clipboard."""
    return (CLIPBOARD / name).read_text("utf-8")


def expect_selected(page: Page, words: str) -> None:
    """Wait until the browser has selected a text that ends in these words."""
    page.wait_for_function("words => getSelection().toString().endsWith(words)", arg=words)


def paste(
    text: Locator,
    *,
    plain: str = "",
    html: str = "",
    docs_slice: str = "",
    file: bytes | None = None,
) -> None:
    """Paste as a browser hands a clipboard over: words, HTML, the file of a picture."""
    words = {"text/plain": plain, "text/html": html, DOCS_SLICE: docs_slice}
    _hand_over(text, "paste", words, file)


def drop(text: Locator, *, html: str = "", file: bytes | None = None) -> None:
    _hand_over(text, "drop", {"text/html": html}, file)


def _hand_over(text: Locator, kind: str, words: dict[str, str], file: bytes | None) -> None:
    text.evaluate(
        """(text, [kind, words, file]) => {
            const data = new DataTransfer();
            for (const [type, said] of Object.entries(words)) {
                if (said) data.setData(type, said);
            }
            if (file) {
                const bytes = new Uint8Array(file);
                data.items.add(new File([bytes], "image.png", {type: "image/png"}));
            }
            const box = text.getBoundingClientRect();
            const place = {clientX: box.x + 60, clientY: box.y + 30};
            const common = {bubbles: true, cancelable: true};
            text.dispatchEvent(kind === "paste"
                ? new ClipboardEvent("paste", {...common, clipboardData: data})
                : new DragEvent("drop", {...common, ...place, dataTransfer: data}));
        }""",
        [kind, words, list(file) if file else None],
    )
