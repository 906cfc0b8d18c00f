"""Desk: the form field in which an article's body is written.

A textarea that carries the names of the editor's extensions and its labels;
static/js/desk/body-editor.js turns it into the editor. Without JavaScript it stays a textarea
with the body's canonical HTML.
"""

import json
from typing import Any

from django import forms
from django.core.serializers.json import DjangoJSONEncoder
from django.urls import reverse
from django.utils import translation
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from articles.text.embeds import provider_names
from articles.text.schema import EXTENSIONS

from . import chooser_words, footnote_words

LABELS: dict[str, str | Promise] = {
    "formatting": _("Formatting"),
    "undo": _("Undo"),
    "redo": _("Redo"),
    "heading": _("Heading"),
    "subheading": _("Subheading"),
    "bold": _("Bold"),
    "italic": _("Italic"),
    "bulletList": _("Bullet list"),
    "orderedList": _("Numbered list"),
    "quotation": _("Quotation"),
    "horizontalRule": _("Dividing line"),
    "insertTable": _("Insert table"),
    "addRow": _("Add row below"),
    "deleteRow": _("Delete row"),
    "addColumn": _("Add column after"),
    "deleteColumn": _("Delete column"),
    "deleteTable": _("Delete table"),
    "link": _("Link"),
    "linkAddress": _("Address"),
    "linkText": _("Link text"),
    "linkHelp": _("A web address, an e-mail address or a telephone number."),
    "linkError": _(
        "This is not a web address (https://…), an e-mail address or a telephone number."
    ),
    "saveLink": _("Save link"),
    "removeLink": _("Remove link"),
    "cancel": _("Cancel"),
    "insertPicture": _("Insert picture"),
    "insertEmbed": _("Embed a link"),
    "insertRelatedStory": _("Insert related story"),
    "picture": _("Picture"),
    "embed": _("Embedded content"),
    "relatedStory": _("Related story"),
    "missing": _("It is not there any more, or not yours to see."),
    "replace": _("Replace"),
    "remove": _("Remove"),
    "moveUp": _("Move up"),
    "moveDown": _("Move down"),
    "groupHistory": _("Undo and redo"),
    "groupHeadings": _("Headings"),
    "groupMarks": _("Emphasis and links"),
    "groupBlocks": _("Lists and quotations"),
    "groupInsert": _("Insert"),
    "groupTable": _("Table"),
}

# What stands in the text itself until something is written there: in the language of the text.
PLACEHOLDERS: dict[str, str | Promise] = {
    "emptyBody": _("Write the story here…"),
    "speaker": _("Speaker"),
}

STYLE_SHEETS = (
    "body-editor",
    "body-text",
    "body-blocks",
    "body-footnotes",
    "body-footnote-list",
    "body-dialog",
    "chooser",
    "chooser-results",
)


class BodyEditorWidget(forms.Textarea):
    """The body's textarea; `lang` and `dir` come in through `attrs` and are those of the text."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__({"rows": "20", "class": "vLargeTextField", **(attrs or {})})

    @property
    def media(self) -> forms.Media:
        return forms.Media(
            css={"all": [f"css/desk/{name}.css" for name in STYLE_SHEETS]},
            # The stubs know paths only.
            js=[forms.Script("js/desk/body-editor.js", type="module")],  # type: ignore[list-item]
        )

    def get_context(self, name: str, value: Any, attrs: dict[str, Any] | None) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        configuration = {
            "extensions": list(EXTENSIONS),
            "labels": {
                **chooser_words.WORDS,
                **LABELS,
                **footnote_words.WORDS,
                **footnote_words.counted_words(),
                **_in_language_of(self.attrs),
            },
            "addresses": {**chooser_words.addresses(), "paste": reverse("admin:desk_paste")},
            "providers": provider_names(),
        }
        context["widget"]["attrs"]["data-body-editor"] = json.dumps(
            configuration, cls=DjangoJSONEncoder, ensure_ascii=False
        )
        return context

    def use_required_attribute(self, initial: Any) -> bool:
        # The browser can't show its message beside a textarea that the editor hides, and would
        # refuse to submit without a word; the form says on the server that the body is missing.
        return False


def _in_language_of(attrs: dict[str, Any]) -> dict[str, str]:
    with translation.override(attrs.get("lang") or translation.get_language()):
        return {name: str(words) for name, words in PLACEHOLDERS.items()}
