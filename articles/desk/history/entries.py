"""DESK: the moments of a story that can be compared: its saves, its editions, and now.

Every moment has a key that addresses can carry: `now`, `v12` (a save), `e127` (an edition).
"""

import re
from dataclasses import dataclass

from articles.models import Article, Edition, EditionByline, EditionTag, Version
from articles.models.article import TEXT_FIELDS
from articles.models.version import Content, content_of
from articles.text.slugs import slugify

NOW = "now"
MOST_VERSIONS = 200
"""How far back the choice of what to compare goes; older saves keep their addresses."""

_KEY = re.compile(r"([ve])([1-9][0-9]{0,17})", re.ASCII)


@dataclass(frozen=True)
class Entry:
    """One of them, with its content; an edition's holds one language and leaves the rest empty."""

    key: str
    content: Content
    version: Version | None = None
    edition: Edition | None = None

    @property
    def names(self) -> frozenset[str]:
        """The fields that it says anything about."""
        if self.edition is None:
            return frozenset(self.content)
        texts = {f"{name}_{self.edition.language}" for name in TEXT_FIELDS}
        return frozenset(texts | {"section", "picture", "tags", "byline"})


def entry_of(article: Article, key: str) -> Entry | None:
    """The moment of this story that a key names, or None."""
    if key == NOW:
        return Entry(NOW, content_of(article))
    match = _KEY.fullmatch(key)
    if not match:
        return None
    number = int(match[2])
    if match[1] == "v":
        version = article.versions.filter(number=number).select_related("by").first()
        return Entry(key, version.content, version=version) if version else None
    edition = article.editions.filter(pk=number).first()
    return Entry(key, _content_of_edition(edition), edition=edition) if edition else None


def key_of(one: Version | Edition) -> str:
    return f"v{one.number}" if isinstance(one, Version) else f"e{one.pk}"


def pair(old: Entry, new: Entry) -> tuple[Content, Content]:
    """The contents of both; what one of them says nothing about is the same in both."""
    said_by_both = old.names & new.names
    earlier = {name: old.content[name] for name in said_by_both}
    return {**new.content, **earlier}, new.content


def _content_of_edition(edition: Edition) -> Content:
    """Its texts in its own language; a slug that the headline makes is nobody's words."""
    empty = content_of(Article())
    texts = {f"{name}_{edition.language}": getattr(edition, name) for name in TEXT_FIELDS}
    if edition.slug == slugify(edition.headline):
        texts[f"slug_{edition.language}"] = ""
    tags = EditionTag.objects.filter(edition=edition).values_list("tag_id", flat=True)
    byline = EditionByline.objects.filter(edition=edition).order_by("position")
    return (
        empty
        | texts
        | {
            "section": edition.section_id,
            "picture": edition.picture_id,
            "tags": sorted(tags),
            "byline": list(byline.values_list("author_id", flat=True)),
        }
    )
