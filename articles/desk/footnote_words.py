"""DESK: the words of the body editor about footnotes and pasted text."""

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext

WORDS: dict[str, str | Promise] = {
    "insertFootnote": _("Insert footnote"),
    "citeAgain": _("Cite a footnote again"),
    "citeAgainNumber": _("Cite footnote {number} again at the cursor"),
    "filterFootnotes": _("Search the footnotes"),
    "noFootnoteFound": _("No footnote has these words."),
    "placeCursor": _("First put the cursor in the text where the footnote is to be cited."),
    "footnotes": _("Footnotes"),
    "footnoteNumber": _("Footnote {number}"),
    "emptyFootnote": _("Footnote {number}, still empty"),
    "stillEmpty": _("Still empty"),
    "citation": _("Go to citation {occurrence} of footnote {number}"),
    "footnoteText": _("Footnote text"),
    "source": _("Source"),
    "sourceError": _("This is not a web address (https://…)."),
    "openSource": _("Open the source in a new window"),
    "editAlone": _("Edit it here alone"),
    "deleteFootnote": _("Delete footnote"),
    "done": _("Done"),
    "firstEmptyFootnote": _("Go to the first empty one"),
    "pasteUnread": _(
        "The desk could not read what was pasted: its footnotes were not matched with their texts."
    ),
    "close": _("Close"),
}

# A number for each of Unicode's plural categories, of those that a language of the desk has.
_EXAMPLES = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}


def counted_words() -> dict[str, dict[str, str]]:
    """The words with a number in them, by plural category, in the language of the moment."""
    return {
        "citedTimes": {
            category: ngettext("Cited {count} time", "Cited {count} times", number)
            for category, number in _EXAMPLES.items()
        },
        "changesTogether": {
            category: ngettext(
                "Cited in {count} place.",
                "Cited in {count} places; what you change here changes in all of them.",
                number,
            )
            for category, number in _EXAMPLES.items()
        },
    }
