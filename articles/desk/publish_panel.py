"""DESK: what the form shows of each language beside its text: how it stands, what may be done."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User

from articles.models import Article
from articles.press.publishing import PUBLISH, WITHDRAW

from .site_languages import LANGUAGES, Language
from .state import Kind, State, states_of

WRITTEN_IN_TEXT = ("kicker", "headline", "lead", "body")


@dataclass(frozen=True)
class LanguagePanel:
    language: Language
    fieldset: Any
    state: State
    is_saved: bool
    may_publish: bool
    may_withdraw: bool

    @property
    def text_fields(self) -> list[Any]:
        """Those that are written in the wide column."""
        return [field for field in self._fields() if _is_text(field)]

    @property
    def search_fields(self) -> list[Any]:
        """The address and what search engines show."""
        return [field for field in self._fields() if not _is_text(field)]

    @property
    def has_search_errors(self) -> bool:
        return any(not field.is_readonly and field.field.errors for field in self.search_fields)

    @property
    def has_errors(self) -> bool:
        return any(name in self.fieldset.form.errors for name in self.fieldset.fields)

    @property
    def is_unsaved(self) -> bool:
        """Whether what stands in its fields was sent and refused."""
        form = self.fieldset.form
        return form.is_bound and any(name in form.changed_data for name in self.fieldset.fields)

    @property
    def has_conflict(self) -> bool:
        saved_now = getattr(self.fieldset.form, "saved_now", {})
        return any(name in saved_now for name in self.fieldset.fields)

    def _fields(self) -> list[Any]:
        return [field for line in self.fieldset for field in line]

    @property
    def shows_cancel(self) -> bool:
        return self.may_publish and self.state.coming is not None

    @property
    def shows_withdraw(self) -> bool:
        return self.may_withdraw and self.state.is_live

    @property
    def shows_restore(self) -> bool:
        return self.may_publish and self.state.can_be_restored


def _is_text(field: Any) -> bool:
    name = field.field["name"] if field.is_readonly else field.field.name
    return name.rpartition("_")[0] in WRITTEN_IN_TEXT


def panels_for(member: User, article: Article | None, texts: Iterable[Any]) -> list[LanguagePanel]:
    """One panel a language, `texts` being their fieldsets; no article while it is being added."""
    is_saved = article is not None and article.pk is not None
    states = states_of(article) if article is not None and is_saved else {}
    return [
        _panel(member, language, fieldset, states.get(language.code), is_saved=is_saved)
        for language, fieldset in zip(LANGUAGES.values(), texts, strict=True)
    ]


def _panel(
    member: User, language: Language, fieldset: Any, state: State | None, *, is_saved: bool
) -> LanguagePanel:
    """What was withdrawn comes back through those who may withdraw."""
    state = state or State(Kind.EMPTY)
    may_withdraw = member.has_perm(WITHDRAW)
    return LanguagePanel(
        language=language,
        fieldset=fieldset,
        state=state,
        is_saved=is_saved,
        may_publish=member.has_perm(PUBLISH) and (may_withdraw or not state.is_withdrawn),
        may_withdraw=may_withdraw,
    )
