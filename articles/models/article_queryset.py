"""Questions about many stories: whose they are, what a search finds, how they stand."""

from collections.abc import Callable, Iterable
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
from .review import Review
from .standing import Standing

LANGUAGES = tuple(code for code, _name in settings.LANGUAGES)
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
        return self.filter(_is_under(column, pk))

    def tagged(self, tag: int) -> "ArticleQuerySet":
        rows = self.model.tags.through._default_manager
        return self.filter(Exists(rows.filter(article=OuterRef("pk"), tag=tag)))

    def by_author(self, author: int) -> "ArticleQuerySet":
        rows = self.model.authors.through._default_manager
        return self.filter(Exists(rows.filter(article=OuterRef("pk"), author=author)))

    def unwritten(self, *languages: str) -> "ArticleQuerySet":
        """Neither written nor planned in a language.

        This and the next ask about all the site's languages where none is named, and find what is
        so in at least one of them.
        """
        return self._so_in(languages, lambda code: ~Q(**{f"standing_{code}__gt": ""}))

    def written(self, *languages: str) -> "ArticleQuerySet":
        """Written or planned in a language."""
        return self._so_in(languages, lambda code: Q(**{f"standing_{code}__gt": ""}))

    def drafts(self, *languages: str) -> "ArticleQuerySet":
        """Written in a language; nothing of it is planned or was printed."""
        return self._so_in(languages, lambda code: _stands(Standing.DRAFT, code))

    def scheduled(self, *languages: str) -> "ArticleQuerySet":
        """What will come out, be it the story or an update of it."""
        coming = Edition.objects.filter(language__in=languages or LANGUAGES).to_come()
        return self.filter(pk__in=coming.values("article"))

    def live(self, *languages: str) -> "ArticleQuerySet":
        return self._so_in(languages, _is_live)

    def changed(self, *languages: str) -> "ArticleQuerySet":
        """Live, while the desk has what readers neither have nor will have by the timetable."""
        return self._so_in(languages, lambda code: _stands(Standing.CHANGED, code) & _is_live(code))

    def gone(self, *languages: str) -> "ArticleQuerySet":
        """Withdrawn or ended: readers had it, have it no more, and will not by the timetable."""
        return self._so_in(languages, _is_gone)

    def unfinished(self) -> "ArticleQuerySet":
        """With a draft or an unpublished change in any language."""
        return self._so_in((), _is_unfinished)

    def waiting_for(self, member: User) -> "ArticleQuerySet":
        """What the member is to do something about: asked to review it, sent back, given to them.

        What they have finished waits for nobody, and what they have sent for review for others.
        """
        asked = Review.objects.waiting_for(member).values("article")
        returned = Review.objects.returned_to(member).values("article")
        reviewed = Review.objects.open().values("article")
        theirs = _is_under("assignee", member.pk) & ~Q(pk__in=reviewed)
        unfinished = _in_any(LANGUAGES, _is_unfinished)
        return self.filter(Q(pk__in=asked) | unfinished & (Q(pk__in=returned) | theirs))

    def first_published(self, since: datetime, before: datetime) -> "ArticleQuerySet":
        """First published, in any language, from one moment until before another."""
        firsts = Edition.objects.first_ones(since, before)
        return self.filter(pk__in=firsts.values("article"))

    def _so_in(self, languages: Iterable[str], condition: Callable[[str], Q]) -> "ArticleQuerySet":
        return self.filter(_in_any(languages or LANGUAGES, condition))


def _in_any(languages: Iterable[str], condition: Callable[[str], Q]) -> Q:
    return Q(*(condition(language) for language in languages), _connector=Q.OR)


def _says(word: str) -> Q:
    """A plain search for a part of a text; LIKE takes twice as long to find the same."""
    return Q(GreaterThan(StrIndex(F("folded"), Value(word)), 0))


def _is_under(column: str, pk: int | None) -> Q:
    return Q(Exact(Coalesce(F(f"{column}_id"), 0), pk or 0))


def _stands(standing: Standing, language: str) -> Q:
    return Q(**{f"standing_{language}": standing})


def _is_unfinished(language: str) -> Q:
    return _stands(Standing.DRAFT, language) | _stands(Standing.CHANGED, language)


def _is_live(language: str) -> Q:
    return Q(Exists(_editions(language).live()))


def _is_gone(language: str) -> Q:
    planned = _editions(language).from_moment(timezone.now())
    return Q(Exists(_editions(language).once_live())) & ~Q(Exists(planned))


def _editions(language: str) -> EditionQuerySet:
    return Edition.objects.filter(article=OuterRef("pk"), language=language)
