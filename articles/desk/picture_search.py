"""DESK: the newsroom's pictures as somebody who is writing looks for one, newest first."""

from django.urls import reverse

from articles.models import Picture

from .picture_renditions import WIDTHS, rendition_url
from .site_languages import LANGUAGES, Language

PAGE_SIZE = 24
WORDS = ("alt", "caption", "credit")


def find_pictures(words: list[str], *, before: int | None) -> tuple[list[Picture], int | None]:
    """A page of the pictures that hold all the folded words, and the id that the next begins below.

    `before` is such an id; None starts with the newest. The second value is None on the last page.
    """
    found = Picture.objects.order_by("-id")
    for word in words:
        found = found.filter(folded__contains=word)
    if before is not None:
        found = found.filter(pk__lt=before)
    page = list(found[: PAGE_SIZE + 1])
    more = page[PAGE_SIZE - 1].pk if len(page) > PAGE_SIZE else None
    return page[:PAGE_SIZE], more


def told_picture(picture: Picture, language: Language) -> dict:
    """A picture as the desk's scripts get it, with the words that a text in `language` would show.

    Where it has none of its own in that language, readers get the Arabic ones, and so does the
    desk; alternative text is nevertheless missing then (`hasAlt`).
    """
    return {
        "id": picture.pk,
        "width": picture.width,
        "height": picture.height,
        **{name: rendition_url(picture, width) for name, width in WIDTHS.items()},
        **{name: _words(picture, name, language) for name in WORDS},
        "edit": reverse("admin:articles_picture_change", args=[picture.pk]),
        "hasAlt": bool(getattr(picture, f"alt_{language.code}")),
    }


def _words(picture: Picture, name: str, language: Language) -> dict[str, str]:
    own = getattr(picture, f"{name}_{language.code}")
    shown = language if own else next(iter(LANGUAGES.values()))
    text = own or getattr(picture, f"{name}_{shown.code}") or ""
    return {"text": text, "lang": shown.code, "dir": shown.direction}
