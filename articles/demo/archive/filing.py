"""Demo: the sections, tags and authors of the archive."""

from collections.abc import Sequence
from dataclasses import dataclass

from articles.models import Author, Section, Tag
from articles.text.slugs import slugify

from .words import FIRST_NAMES, LAST_NAMES, SECTIONS, TAG_MATTERS, TAG_SUBJECTS


@dataclass(frozen=True)
class Filing:
    """The ids of what stories are filed under, most popular first."""

    sections: list[int]
    tags: list[int]
    authors: list[int]


def ensure_filing() -> Filing:
    """Make what is missing of them."""
    return Filing(
        sections=_ensured(Section, SECTIONS),
        tags=_ensured(
            Tag,
            [
                (
                    slugify(f"{what_ar} {of_ar}"),
                    f"{what_ar} {of_ar}",
                    f"{what} {of}",
                )
                for what_ar, what in TAG_SUBJECTS
                for of_ar, of in TAG_MATTERS
            ],
        ),
        authors=_ensured(
            Author,
            [
                (slugify(f"{first} {last}"), f"{first_ar} {last_ar}", f"{first} {last}")
                for first_ar, first in FIRST_NAMES
                for last_ar, last in LAST_NAMES
            ],
        ),
    )


def _ensured(
    model: type[Section | Tag | Author], wanted: Sequence[tuple[str, str, str]]
) -> list[int]:
    """The ids of rows with these slugs and Arabic and English names, in this order."""
    rows = model._default_manager
    known = set(rows.values_list("slug", flat=True))
    for slug, name_ar, name_en in wanted:
        if slug not in known:
            rows.create(slug=slug, name_ar=name_ar, name_en=name_en)
    ids = dict(rows.values_list("slug", "pk"))
    return [ids[slug] for slug, _ar, _en in wanted]
