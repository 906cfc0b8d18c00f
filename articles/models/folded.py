"""A column that holds other columns' words in one spelling, so that a search finds them all."""

from django.db import models

from articles.text.folding import fold


class FoldedField(models.TextField):
    """The folded text of some fields of the same row, set as the row is written.

    `sources` are names of fields; what is searched for has to be folded the same way
    (`articles.text.folding.fold`). What is longer than `max_length` is cut off. Written like a time
    stamp's column: by `save()` and by `bulk_create()`, not by `update()`.
    """

    def __init__(self, *args, sources: tuple[str, ...] = (), **kwargs) -> None:
        self.sources = sources
        super().__init__(*args, **{"default": "", "editable": False, "blank": True, **kwargs})

    def deconstruct(self):
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "sources": self.sources}

    def pre_save(self, model_instance: models.Model, add: bool) -> str:
        folded = folded_words(getattr(model_instance, name) for name in self.sources)
        setattr(model_instance, self.attname, folded[: self.max_length])
        return folded[: self.max_length]


def folded_words(texts) -> str:
    """The lines of some texts, folded; what says the same stands there once."""
    lines = (fold(line) for text in texts for line in (text or "").splitlines())
    return "\n".join(dict.fromkeys(filter(None, lines)))
