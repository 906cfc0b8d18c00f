"""Direction is known from the language, never guessed: no `dir="auto"` in templates or code."""

import re

import pytest
from django.conf import settings

GUESSED = re.compile(
    r"""\bdir\s*=\s*\\?["']?auto\b | ["']dir["']\s*:\s*["']auto["']""",
    re.IGNORECASE | re.VERBOSE,
)

LANGUAGE_NOT_KNOWN = {
    "articles/desk/bulk/forms.py",
    "articles/desk/field_language.py",
    "articles/desk/story_list/filters.py",
    "static/js/desk/picker.js",
    "templates/admin/articles/article/list/filters.html",
    "templates/admin/articles/article/share_cards.html",
    "templates/admin/articles/housestyle/change_form.html",
}
"""Where text may be in any script it may be guessed: a tag's address, words that are searched for,
a reason for stories of several languages, and share cards, which guess as the programs do that they
stand for."""


def sources() -> list:
    found = []
    for folder in ("templates", "articles", "newssite", "static/js"):
        for ending in ("*.html", "*.xml", "*.txt", "*.py", "*.js"):
            found += sorted((settings.BASE_DIR / folder).rglob(ending))
    return found


def test_no_direction_is_guessed():
    guessing = {
        str(path.relative_to(settings.BASE_DIR))
        for path in sources()
        if GUESSED.search(path.read_text("utf-8"))
    }
    assert guessing <= LANGUAGE_NOT_KNOWN


def test_templates_and_code_are_read():
    names = {path.name for path in sources()}
    assert {"base.html", "card.html", "rendering.py"} <= names


@pytest.mark.parametrize(
    "guess", ['<p dir="auto">', "<p dir=auto>", "{'dir': 'auto'}", '"dir": "auto"']
)
def test_the_rule_finds_a_guess(guess):
    assert GUESSED.search(guess)
