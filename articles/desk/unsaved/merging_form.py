"""DESK: the part of a story's form that loses nothing: stale saves merged, unsaved words put in.

In: what was typed, the version it rests on, what is saved now. Out: a refused form that holds both
writers' changes, with what they changed differently set out for a decision; or, as a page is
opened to recover unsaved words, a form that holds those.
"""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext_lazy as _

from articles.models import Article, AutosavedCopy
from articles.models.version import Content, content_of
from articles.text.sanitise import sanitise

from ..content_difference import CHOSEN, Names, named_choices, names_in
from ..guards import is_id
from ..stale_save import Conflict, OwnSaves, find_conflict, new_token
from .fields import CHOICES, LISTS, NAMES, TEXTS, comparable, with_plain_lines
from .merging import StoryMerge, merge_story
from .recovery import base_content, merge_of_copy


class CarriedField(forms.CharField):
    """What the form carries along about itself; never a change of the story.

    Browsers that fill in a form again after a crash leave it alone: it says what this page is.
    """

    def __init__(self) -> None:
        widget = forms.HiddenInput({"autocomplete": "off"})
        super().__init__(required=False, max_length=40, widget=widget)

    def has_changed(self, initial: object, data: object) -> bool:
        return False


class MergingForm(forms.ModelForm):
    """`version`: what it rests on. `token`: its own name. `overwrite`: the version that its writer
    was shown beside their own and decided about. `recovered`: the form whose words it took over."""

    version = CarriedField()
    token = CarriedField()
    overwrite = CarriedField()
    recovered = CarriedField()

    own_saves: OwnSaves
    copy: AutosavedCopy | None = None
    """Both set on the class that the admin makes for each request; `copy` is to be recovered."""

    conflict: Conflict | None = None
    merge: StoryMerge | None = None

    def __init__(self, *args, **kwargs) -> None:
        super().__init__(*args, **kwargs)
        self.saved_now: dict[str, str | SafeString] = {}
        self.differing: list[str] = []
        self.initial["version"] = self.instance.version if self.instance.pk else ""
        self.initial["token"] = new_token()
        if self.copy is not None and not self.is_bound:
            self._take_in(self.copy)

    @property
    def unsaved(self) -> list[str]:
        """The fields in which the page shows something else than what is saved."""
        if self.merge is not None:
            return self.merge.unsaved
        return self.differing

    @property
    def replaced(self) -> list[str]:
        """The forms whose words this one holds."""
        token = self["recovered"].value()
        return [token] if token else []

    def clean(self) -> dict:
        cleaned = super().clean() or self.cleaned_data
        for name in TEXTS:
            if name in cleaned:
                cleaned[name] = with_plain_lines(cleaned[name] or "")
        saved = comparable(content_of(self.instance if self.instance.pk else Article()))
        typed = self._typed(cleaned, saved)
        self.differing = [name for name in NAMES if typed[name] != saved[name]]
        self.differing += [name for name in self.errors if name in NAMES]
        if self.instance.pk:
            self._refuse_if_stale(cleaned, typed, saved)
        return cleaned

    def _refuse_if_stale(self, cleaned: dict, typed: Content, saved: Content) -> None:
        article = self.instance
        own = self.own_saves.last_of(cleaned.get("token", ""), article)
        seen = max(_number(cleaned.get("version")), own)
        overwritten = _number(cleaned.get("overwrite"))
        self.conflict = find_conflict(
            article, seen=seen, overwritten=overwritten, differing=self.differing
        )
        if self.conflict is None:
            return
        base = base_content(article, overwritten or seen)
        self.merge = merge_story(base, typed, saved)
        self._show_merged_in()
        self._set_out_conflicts(rests_on=cleaned.get("version") or "")
        self.add_error(None, ValidationError(_("Somebody saved this story meanwhile."), "stale"))

    def _typed(self, cleaned: dict, saved: Content) -> Content:
        """What the form says, cleaned where it could be."""
        return {
            name: self._typed_value(name, cleaned) if name in self.fields else saved[name]
            for name in NAMES
        }

    def _typed_value(self, name: str, cleaned: dict) -> Any:
        value = cleaned[name] if name in cleaned else self[name].value()
        if name in LISTS:
            chosen = _ids(value)
            return chosen if name == "byline" else sorted(chosen)
        if name in CHOICES:
            return next(iter(_ids([value])), None)
        return with_plain_lines(str(value or ""))

    def _show_merged_in(self) -> None:
        """Show what is merged where the page would show what was sent."""
        assert self.merge is not None  # noqa: S101 - for the type checker
        sent: Any = self.data
        data = sent.copy()
        for field in self.merge.fields:
            if field.merged != field.mine and field.name in self.fields:
                data.setlist(self.add_prefix(field.name), _as_list(field.merged))
        self.data = data

    def _set_out_conflicts(self, *, rests_on: object) -> None:
        """What is saved now beside each field in conflict; with none, the form rests on that."""
        merge = self.merge
        assert merge is not None  # noqa: S101 - for the type checker
        names = named_choices([{field.name: field.theirs for field in merge.fields}])
        self.saved_now = {
            field.name: _saved_html(field.name, field.theirs, names) for field in merge.conflicts
        }
        version = rests_on if merge.conflicts else self.instance.version
        self.initial["version"] = version
        if self.is_bound:
            self.data["version"] = str(version)  # type: ignore[index]
            # To be decided again: it may be another version by now.
            self.data.pop("overwrite", None)  # type: ignore[attr-defined]

    def _take_in(self, copy: AutosavedCopy) -> None:
        """Fill the form with unsaved words, merged with what was saved since they were typed."""
        article = self.instance if self.instance.pk else None
        self.merge = merge_of_copy(copy, article)
        taken = {name: self.merge.content[name] for name in NAMES if name in self.fields}
        self.initial = {**self.initial, **taken}
        self.initial["recovered"] = copy.token
        if article is None or copy.base == article.version:
            return
        self.conflict = Conflict(
            article.version,
            article.updated_by,
            article.updated_at,
            [field.name for field in self.merge.conflicts],
        )
        self._set_out_conflicts(rests_on=copy.base)


def _saved_html(name: str, saved: Any, names: Names) -> str | SafeString:
    if name.startswith("body_"):
        return mark_safe(sanitise(saved))  # noqa: S308 - what the sanitiser lets through
    if name in CHOSEN:
        chosen = ((name,) for name in names_in(saved, names[name]))
        return format_html_join(", ", "<bdi>{}</bdi>", chosen)
    return saved


def _as_list(value: Any) -> list[str]:
    if isinstance(value, list):
        return [str(pk) for pk in value]
    return [str(value or "")]


def _ids(chosen: Any) -> list[int]:
    ids = (getattr(item, "pk", item) for item in chosen or [])
    return [int(str(pk)) for pk in ids if is_id(pk)]


def _number(value: object) -> int:
    return int(str(value)) if is_id(value) else 0
