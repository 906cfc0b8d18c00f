"""Demo: many rows at once, straight from tuples.

`bulk_create` makes an object of every row; for articles with their translated fields that alone
takes longer than a thousand stories a second allow.
"""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache, partial
from typing import Any

from django.db import connection
from django.db.models import DateTimeField, Field, JSONField, Model
from django.utils import timezone

type Adapter = Callable[[Any], Any]


def insert(model: type[Model], names: Sequence[str], rows: Iterable[tuple]) -> None:
    """Add rows that give these fields; the others get what saving would have given them."""
    columns = [_column(model, name) for name in names]
    others = [f for f in model._meta.concrete_fields if not f.primary_key and f not in columns]
    same_in_all = tuple(_adapter(field)(_default(field)) for field in others)
    adapters = [(place, _adapter(field)) for place, field in enumerate(columns) if _differs(field)]
    with connection.cursor() as cursor:
        cursor.executemany(
            _statement(model, [*columns, *others]),
            [(*_adapted(row, adapters), *same_in_all) for row in rows],
        )


def _statement(model: type[Model], fields: list[Field]) -> str:
    quote = connection.ops.quote_name
    columns = ", ".join(quote(str(field.column)) for field in fields)
    places = ", ".join("%s" for _field in fields)
    return f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({places})"  # noqa: S608


def _column(model: type[Model], name: str) -> Field:
    return next(field for field in model._meta.concrete_fields if field.name == name)


def _default(field: Field) -> Any:
    is_stamp = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    return timezone.now() if is_stamp else field.get_default()


def _differs(field: Field) -> bool:
    """Whether a value looks different in the database; text and numbers are what they are."""
    return isinstance(field, DateTimeField | JSONField)


def _adapter(field: Field) -> Adapter:
    if isinstance(field, DateTimeField):
        return _adapted_moment
    return partial(field.get_db_prep_save, connection=connection)


@lru_cache(maxsize=10_000)
def _adapted_moment(moment: datetime | None) -> Any:
    """One moment stands in many rows: in an edition's own and in all its places in lists."""
    return connection.ops.adapt_datetimefield_value(moment)


def _adapted(row: tuple, adapters: list[tuple[int, Adapter]]) -> list:
    values = list(row)
    for place, adapter in adapters:
        values[place] = adapter(values[place])
    return values
