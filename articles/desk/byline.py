"""DESK: the authors of a story, in the order in which they are chosen."""

from django.contrib import admin
from django.core.exceptions import ValidationError

from articles.models import Article, Author

from .guards import GuardedMultipleChoiceField
from .picker import PickerMultiple

MAX_AUTHORS = 20


class OrderedPicker(PickerMultiple):
    """Shows what is chosen in its own order; the picker puts what is chosen next behind it."""

    def optgroups(self, name, value, attr=None):
        groups = super().optgroups(name, value, attr)
        place = {str(pk): index for index, pk in enumerate(value)}
        for _label, options, _index in groups:
            options.sort(key=lambda option: place.get(str(option["value"]), len(place)))
        return groups


class BylineField(GuardedMultipleChoiceField):
    """Cleans to a list of authors, each once, in the order that was sent."""

    def __init__(self, **kwargs) -> None:
        field = Article._meta.get_field("authors")
        widget = OrderedPicker(field, admin.site)
        super().__init__(Author.objects.all(), widget=widget, **kwargs)

    def clean(self, value) -> list[Author]:  # type: ignore[override]
        chosen = {str(author.pk): author for author in super().clean(value)}
        if len(chosen) > MAX_AUTHORS:
            raise ValidationError(self.error_messages["invalid_list"], code="invalid_list")
        return [chosen[pk] for pk in dict.fromkeys(str(int(pk)) for pk in value or [])]

    def has_changed(self, initial, data) -> bool:
        return [str(pk) for pk in initial or []] != [str(pk) for pk in data or []]


def authors_of(article: Article) -> list[int]:
    """The ids of its authors, in the order of the byline."""
    if article.pk is None:
        return []
    return list(article.bylines.values_list("author_id", flat=True))
