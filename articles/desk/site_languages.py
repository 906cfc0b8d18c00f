"""DESK: the site's languages as forms and lists need them: code, own name, direction."""

from dataclasses import dataclass

from django.conf import settings

from articles.text.bidi import direction_of


@dataclass(frozen=True)
class Language:
    code: str
    name: str

    @property
    def direction(self) -> str:
        return direction_of(self.code)


LANGUAGES = {code: Language(code, str(name)) for code, name in settings.LANGUAGES}
"""In the site's order: Arabic first."""
