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
    """As the desk would have written it: a slug that the headline makes is nobody's words."""
    content, slug = printed_content(edition), f"slug_{edition.language}"
    is_made = content[slug] == slugify(edition.headline)
    return content | {slug: ""} if is_made else content


def printed_content(edition: Edition) -> Content:
    """What was printed, its address too."""
    tags = EditionTag.objects.filter(edition=edition).values_list("tag_id", flat=True)
    byline = EditionByline.objects.filter(edition=edition).order_by("position")
    return content_of_print(
        edition, tags=sorted(tags), byline=list(byline.values_list("author_id", flat=True))
    )


def content_of_print(edition: Edition, *, tags: list[int], byline: list[int]) -> Content:
    """The texts of an edition, printed or not, in its own language, filed under these ids."""
    texts = {f"{name}_{edition.language}": getattr(edition, name) for name in TEXT_FIELDS}
    filing = {"section": edition.section_id, "picture": edition.picture_id}
    return content_of(Article()) | texts | filing | {"tags": tags, "byline": byline}
