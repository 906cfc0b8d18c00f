"""DESK: what the bar says of a text's length, and what its script needs to go on counting."""

import json

from django.utils.translation import ngettext

from articles.text.counting import WORDS_PER_MINUTE

from .counted import counted, shown_digits


def word_count(screen) -> dict:
    return {"settings": json.dumps(_settings(), ensure_ascii=False), "speeds": WORDS_PER_MINUTE}


def _settings() -> dict:
    return {
        "digits": shown_digits(),
        "words": counted(lambda n: ngettext("{count} word", "{count} words", n)),
        "minutes": counted(lambda n: ngettext("{count} minute", "{count} minutes", n)),
        "notes": counted(
            lambda n: ngettext(
                "Lead and body; {count} word more in the footnotes",
                "Lead and body; {count} words more in the footnotes",
                n,
            )
        ),
    }
