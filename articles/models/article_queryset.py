"""Questions about many stories: whose they are, what a search finds, how they stand."""

from datetime import datetime

from django.conf import settings
from django.contrib.auth.models import User
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Value
from django.db.models.functions import Coalesce, StrIndex
from django.db.models.lookups import Exact, GreaterThan
from django.utils import timezone

from articles.text.folding import fold
from articles.text.story_number import bare_number, story_number

from .edition import Edition, EditionQuerySet
from .standing import Standing

MAX_SEARCH_WORDS = 12


class ArticleQuerySet(models.QuerySet["Article"]):  # type: ignore[name-defined]
    """Which stories a member of the desk may see or work on; what else they may do with one of
    them their permissions say. And which stories a list is to show.

    All that a list asks of a story's own row stands in the index `article_desk_list`, so that a
    database reads the list along it, whatever is asked, and the bodies never.
    """

    def visible_to(self, member: User) -> "ArticleQuerySet":
        """All of them for those who work on everybody's stories, else the member's own."""
        if member.has_perm("articles.change_any_article"):
            return self
        if not member.has_perm("articles.view_article"):
            return self.none()
        return self.filter(Q(owner=member) | Q(assignee=member))

    def editable_by(self, member: User) -> "ArticleQuerySet":
        """Those of the visible ones that the member may also save."""
        may_change = member.has_perm("articles.change_article")
        return self.visible_to(member) if may_change else self.none()

    def found_by(self, text: str) -> "ArticleQuerySet":
        """What a search finds: a story's number or address, or words of its headline or kicker."""
        if (number := story_number(text)) is not None:
            return self.filter(pk=number)
        words = fold(text.replace("\x00", " ")).split()[:MAX_SEARCH_WORDS]
        found = Q(*(_says(word) for word in words))
        number = bare_number(text)
        return self.filter(found if number is None else found | Q(pk=number))

    def filed_under(self, column: str, pk: int | None) -> "ArticleQuerySet":
        """Those whose section, picture, owner or assignee this is; None finds those without one.

        Compared in a way that keeps SQLite, which has no statistics, from the column's own index:
        half of all stories may share a section, and it would sort them all.
        """
        return self.filter(Exact(Coalesce(F(f"{column}_id"), 0), pk or 0))

    def tagged(self, tag: int) -> "ArticleQuerySet":
        rows = self.model.tags.through._default_manager
        return self.filter(Exists(rows.filter(article=OuterRef("pk"), tag=tag)))

    def by_author(self, author: int) -> "ArticleQuerySet":
        rows = self.model.authors.through._default_manager
        return self.filter(Exists(rows.filter(article=OuterRef("pk"), author=author)))

    def unwritten(self, language: str) -> "ArticleQuerySet":
        """Neither written nor planned in a language."""
        return self.exclude(**{f"standing_{language}__gt": ""})

    def drafts(self, language: str) -> "ArticleQuerySet":
        """Written in a language; nothing of it is planned or was printed."""
        return self.filter(**{f"standing_{language}": Standing.DRAFT})

    def scheduled(self, language: str, at: datetime | None = None) -> "ArticleQuerySet":
        """What will come out, be it the story or an update of it."""
        coming = Edition.objects.in_language(language).to_come(at)
        return self.filter(pk__in=coming.values("article"))

    def live(self, language: str, at: datetime | None = None) -> "ArticleQuerySet":
        return self.filter(Exists(_editions(language).live(at)))

    def changed(self, language: str, at: datetime | None = None) -> "ArticleQuerySet":
        """Live, while the desk has what readers neither have nor will have by the timetable."""
        return self.filter(**{f"standing_{language}": Standing.CHANGED}).live(language, at)

    def unfinished(self) -> "ArticleQuerySet":
        """With a draft or an unpublished change in any language."""
        kinds = (Standing.DRAFT, Standing.CHANGED)
        asked = (Q(**{f"standing_{code}__in": kinds}) for code, _name in settings.LANGUAGES)
        return self.filter(Q(*asked, _connector=Q.OR))

    def gone(self, language: str, at: datetime | None = None) -> "ArticleQuerySet":
        """Withdrawn or ended: readers had it, have it no more, and will not by the timetable."""
        editions = _editions(language)
        return self.filter(
            Exists(editions.once_live(at)),
            ~Exists(editions.from_moment(at or timezone.now())),
        )

    def first_published(self, since: datetime, before: datetime) -> "ArticleQuerySet":
        """First published, in any language, from one moment until before another."""
        firsts = Edition.objects.first_ones(since, before)
        return self.filter(pk__in=firsts.values("article"))


def _says(word: str) -> Q:
    """A plain search for a part of a text; LIKE takes twice as long to find the same."""
    return Q(GreaterThan(StrIndex(F("folded"), Value(word)), 0))


def _editions(language: str) -> EditionQuerySet:
    return Edition.objects.filter(article=OuterRef("pk"), language=language)
