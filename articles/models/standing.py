"""Standing: how a story's working copy stands to its timetable in one language, on its own row.

Only what the clock doesn't change: whether it is written, whether anything of it is planned or was
printed, whether the desk has changed it since. What is live now only the editions say. So a list
finds drafts and unpublished changes among any number of stories without looking at each text.
"""

from django.db.models import (
    Case,
    CharField,
    Exists,
    F,
    OuterRef,
    Q,
    Subquery,
    TextChoices,
    Value,
    When,
)
from django.db.models.lookups import Exact

from .edition import Edition

WRITTEN = ("headline", "lead", "body", "kicker")


class Standing(TextChoices):
    DRAFT = "draft"
    PRINTED = "printed"
    CHANGED = "changed"
    # A language that is neither written nor planned has the empty string.


def is_written(language: str) -> Q:
    """Whether an article has any text in a language."""
    return Q(*((f"{name}_{language}__gt", "") for name in WRITTEN), _connector=Q.OR)


def standing_in(language: str, digest: str | None = None) -> Case:
    """The value for an UPDATE of articles; `digest` is of the working copy, where that is new.

    `printed` is also what is yet to come out; what was cancelled before it came out is not.
    """
    planned = (
        Edition.objects.filter(article=OuterRef("pk"), language=language)
        .exclude(live_until=F("live_from"))
        .order_by("-live_from")
    )
    working_copy = F(f"digest_{language}") if digest is None else Value(digest)
    newest = Subquery(planned.values("digest")[:1])
    return Case(
        When(~Exists(planned) & is_written(language), then=Value(Standing.DRAFT.value)),
        When(~Exists(planned), then=Value("")),
        When(Exact(newest, working_copy), then=Value(Standing.PRINTED.value)),
        default=Value(Standing.CHANGED.value),
        output_field=CharField(),
    )
