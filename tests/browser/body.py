"""The body editor's props: where it is, what it writes, and what a clipboard gives it."""

from django.urls import reverse
from playwright.sync_api import Locator, Page, expect

from articles.models import Article


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


def expect_written(page: Page, html: str, language: str = "ar") -> None:
    expect(page.locator(f"#id_body_{language}")).to_have_value(html)


def paste(text: Locator, *, plain: str = "", html: str = "", file: bytes | None = None) -> None:
    """Paste as a browser hands a clipboard over: words, HTML, the file of a picture."""
    _hand_over(text, "paste", plain, html, file)


def drop(text: Locator, *, html: str = "", file: bytes | None = None) -> None:
    _hand_over(text, "drop", "", html, file)


def _hand_over(text: Locator, kind: str, plain: str, html: str, file: bytes | None) -> None:
    text.evaluate(
        """(text, [kind, plain, html, file]) => {
            const data = new DataTransfer();
            if (plain) data.setData("text/plain", plain);
            if (html) data.setData("text/html", html);
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
        [kind, plain, html, list(file) if file else None],
    )
