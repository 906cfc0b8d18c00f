"""DESK: the field of a story's lead picture: the picture itself, and others to choose from.

A select that holds what is chosen and stays the form's field; static/js/desk/lead-picture.js shows
the picture in its place, with its words in the language that is open.
"""

import json
from typing import Any

from django import forms
from django.core.serializers.json import DjangoJSONEncoder

from . import chooser_words
from .picker import Picker
from .site_languages import LANGUAGES


class PictureChooser(Picker):
    @property
    def media(self) -> forms.Media:
        module: Any = forms.Script("js/desk/lead-picture.js", type="module")
        sheets = ("chooser", "chooser-results", "lead-picture")
        return forms.Media(css={"all": [f"css/desk/{name}.css" for name in sheets]}, js=[module])

    def build_attrs(self, base_attrs, extra_attrs=None) -> dict:
        settings = {
            "words": chooser_words.WORDS,
            "addresses": chooser_words.addresses(),
            "directions": {code: language.direction for code, language in LANGUAGES.items()},
        }
        attrs = forms.Select.build_attrs(self, base_attrs, extra_attrs)
        return {**attrs, "data-picture-chooser": json.dumps(settings, cls=DjangoJSONEncoder)}
