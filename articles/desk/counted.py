"""DESK: a counted phrase for a page whose script counts on: every plural form of its language."""

import json
from collections.abc import Callable

from django.conf import settings
from django.utils.translation import get_language, ngettext

# A number of each CLDR category in Arabic; English uses two of them.
EXAMPLES = {"zero": 0, "one": 1, "two": 2, "few": 3, "many": 11, "other": 100}


def counted(phrase: Callable[[int], str]) -> dict[str, str]:
    """The phrase by the category that `Intl.PluralRules` names; `{count}` stays for the script.

    In: what gettext says for a number, as `lambda n: ngettext("{count} word", "{count} words", n)`.
    """
    return {category: phrase(number) for category, number in EXAMPLES.items()}


def shown_digits() -> str:
    """The numbering system of counts on a page of the desk."""
    return settings.NEWSROOM_DIGITS if get_language() == "ar" else "latn"


def limit_words() -> str:
    """What a field says near its limit and beyond it, for static/js/desk/text-fields.js."""
    words = {
        "left": counted(lambda n: ngettext("{count} character left", "{count} characters left", n)),
        "over": counted(
            lambda n: ngettext("{count} character too many", "{count} characters too many", n)
        ),
        "digits": shown_digits(),
    }
    return json.dumps(words, ensure_ascii=False)
