"""PRESS: the words that must go with a picture, in the language of the story."""

from collections.abc import Iterator

from django.utils.translation import gettext_lazy as _

from articles.press.draft import Draft

from .finding import Finding


def pictures(draft: Draft) -> Iterator[Finding]:
    if draft.picture and not getattr(draft.picture, f"alt_{draft.language}"):
        yield Finding(
            "picture",
            "missing-alt",
            _("The picture has no alternative text in this language."),
            _("Someone who can't see the picture is told nothing about it."),
        )
