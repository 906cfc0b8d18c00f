"""DESK: the words and addresses of the choosers: for a picture, a related story, an embed.

The body editor opens all three, the story's filing the one for its lead picture.
"""

from django.urls import reverse
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

WORDS: dict[str, str | Promise] = {
    # In every chooser
    "search": _("Search"),
    "more": _("Show more"),
    "nothingFound": _("Nothing found. Try fewer words."),
    "close": _("Close"),
    "signedOut": _(
        "You have been signed out. Sign in again in another window, then try once more: "
        "nothing here is lost."
    ),
    "unreachable": _("The desk can’t be reached just now. Nothing here is lost; try once more."),
    # Pictures
    "choosePicture": _("Choose a picture"),
    "searchPictures": _("Search by what a picture shows, its caption or its credit"),
    "newsroomPictures": _("The newsroom’s pictures"),
    "newPicture": _("New picture"),
    "noPictures": _("There are no pictures yet. Bring one in under “New picture”."),
    "pictureFile": _("File"),
    "pictureDrop": _("Drop a picture here, or:"),
    "chooseFile": _("Choose a file"),
    "pictureKinds": _(
        "JPEG, PNG, WebP or AVIF, up to 12 MB. Location and camera data are removed."
    ),
    "alt": _("Alternative text"),
    "altHelp": _("What someone who can't see the picture should be told."),
    "altMissing": _("No alternative text in this language"),
    "caption": _("Caption"),
    "credit": _("Credit"),
    "addPicture": _("Add and use"),
    "adding": _("Adding…"),
    "replacePicture": _("Replace picture"),
    "removePicture": _("Remove picture"),
    "editPicture": _("Edit its words"),
    "noPicture": _("No picture"),
    # Stories
    "chooseStory": _("Choose a related story"),
    "searchStories": _("Search by headline"),
    "noStories": _("There is no other story yet."),
    "onceLive": _("Readers see it once it is live."),
    # Embeds
    "embedTitle": _("Embed from another site"),
    "embedAddress": _("Address of the post, video, recording, chart or map"),
    "embedHelp": _("Readers see it once they ask for it; until then nothing is loaded from there."),
    "embedSubmit": _("Embed"),
    "embedLinkOnly": _("Readers get a card with the link: this site shows nothing elsewhere."),
    "embedded": _("Embedded: {title}. Undo gives the link back."),
}


def addresses() -> dict[str, str]:
    """What the choosers ask."""
    return {
        name: reverse(f"admin:desk_{name}") for name in ("pictures", "stories", "embed", "blocks")
    }
