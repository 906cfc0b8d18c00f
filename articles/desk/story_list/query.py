"""DESK: the address of the list, as its links carry it on: with one answer less, or another."""

from dataclasses import dataclass
from urllib.parse import urlencode

from django.http import QueryDict

from .filters import FilterForm

PLACES = ("before", "after")


@dataclass(frozen=True)
class ListQuery:
    """What the address asks, by the names of the form's fields; nothing else is carried on."""

    asked: dict[str, list[str]]

    @classmethod
    def of(cls, data: QueryDict) -> "ListQuery":
        names = FilterForm.base_fields
        asked = {name: list(filter(None, data.getlist(name))) for name in names}
        return cls({name: values for name, values in asked.items() if values})

    def with_(self, **changes: str) -> str:
        """The same list with these answers instead, from its beginning."""
        return self._written({**self.asked, **{name: [value] for name, value in changes.items()}})

    def without(self, name: str, value: str = "") -> str:
        """The same list with one answer less: all that was said of `name`, or one of its values."""
        kept = [other for other in self.asked.get(name, []) if value and other != value]
        return self._written({**self.asked, name: kept})

    def _written(self, asked: dict[str, list[str]]) -> str:
        answered = {name: values for name, values in asked.items() if any(values)}
        return f"?{urlencode(answered, doseq=True)}"

    def __str__(self) -> str:
        return self._written(self.asked)
