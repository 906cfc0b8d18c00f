"""DESK: the form in which a story is written in every language.

In: what an editor typed. Out: a cleaned working copy, or every word of it back with what is wrong.
"""

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from articles.models import Article, Author
from articles.models.article import TEXT_FIELDS
from articles.text.sanitise import sanitise

from .byline import BylineField, authors_of
from .guards import is_id
from .picker import add_url
from .site_languages import LANGUAGES
from .stale_save import Conflict, OwnSaves, find_conflict, new_token

RELATED_FIELDS = ("section", "tags", "byline", "picture")


class CarriedField(forms.CharField):
    """What the form carries along about itself; never a change of the story."""

    def __init__(self) -> None:
        super().__init__(required=False, max_length=40, widget=forms.HiddenInput)

    def has_changed(self, initial: object, data: object) -> bool:
        return False


class ArticleForm(forms.ModelForm):
    version = CarriedField()
    token = CarriedField()
    overwrite = CarriedField()
    byline = BylineField(
        label=_("authors"), required=False, help_text=_("In the order of the byline.")
    )

    own_saves: OwnSaves
    may_add_authors: bool
    """Both are set on the class that the admin makes for each request."""

    conflict: Conflict | None = None
    differing: list[str] = []
    """The fields that saving would change, once the form is clean."""

    class Meta:
        model = Article
        fields = ()

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        if "byline" in self.fields:
            self.initial.setdefault("byline", authors_of(self.instance))
            if self.may_add_authors:
                self.fields["byline"].widget.add_url = add_url(Author)
        self.initial["version"] = self.instance.version if self.instance.pk else ""
        self.initial["token"] = new_token()

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        self.differing = [name for name in self._content_fields() if self._differs(name, cleaned)]
        if self.instance.pk:
            self._refuse_if_stale(cleaned)
        return cleaned

    def _refuse_if_stale(self, cleaned: dict) -> None:
        article = self.instance
        own = self.own_saves.last_of(cleaned.get("token", ""), article)
        self.conflict = find_conflict(
            article,
            seen=max(_number(cleaned.get("version")), own),
            overwritten=_number(cleaned.get("overwrite")),
            differing=self.differing,
        )
        if self.conflict is None:
            return
        self.saved_now = {name: self._saved_html(name) for name in self.conflict.fields}
        self.add_error(None, ValidationError(_("Somebody saved this story meanwhile."), "stale"))

    def _content_fields(self) -> list[str]:
        own = (f"{name}_{code}" for code in LANGUAGES for name in TEXT_FIELDS)
        return [name for name in (*own, *RELATED_FIELDS) if name in self.fields]

    def _differs(self, name: str, cleaned: dict) -> bool:
        """Whether saving the form would change this field; what couldn't be cleaned would."""
        if name not in cleaned:
            return True
        value, saved = cleaned[name], self.initial.get(name)
        if name in {"tags", "byline"}:
            order = list if name == "byline" else sorted
            return order(_ids(value)) != order(_ids(saved))
        if name in RELATED_FIELDS:
            return (value.pk if value else None) != (saved or None)
        return (value or "") != (saved or "")

    def _saved_html(self, name: str) -> str | SafeString:
        saved = self.initial.get(name)
        if name.startswith("body_"):
            return mark_safe(sanitise(saved or ""))  # noqa: S308 - what the sanitiser lets through
        if name in {"tags", "byline"}:
            chosen = self.fields[name].queryset.in_bulk(_ids(saved))  # type: ignore[attr-defined]
            names = ((str(chosen[pk]),) for pk in _ids(saved) if pk in chosen)
            return format_html_join(", ", "<bdi>{}</bdi>", names)
        if name in RELATED_FIELDS:
            return str(getattr(self.instance, name) or "")
        return saved or ""


def _ids(chosen) -> list[int]:
    return [getattr(item, "pk", item) for item in chosen or []]


def _number(value: object) -> int:
    return int(str(value)) if is_id(value) else 0
