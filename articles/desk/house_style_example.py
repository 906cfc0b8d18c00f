"""DESK: what a house style entry would find, while it is being written.

In: the words of the form and a sentence to try them on. Out: the sentence as it would be mended,
and the lines of the newest stories that hold the words. Nothing is saved.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field

from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from articles.models import Article
from articles.press.preflight import FindingPlace
from articles.text.body import blocks_text, parse
from articles.text.controls import one_line
from articles.text.proofing import HouseEntry, Place
from articles.text.proofing.house_style import house_places
from articles.text.proofing.letters import bare
from articles.text.sanitise import sanitise

from .house_style_form import problem_with
from .members import member_of
from .quotes import Quote, quote
from .site_languages import LANGUAGES, Language

EXAMINED = 200
"""How many of the newest stories are looked through."""
MOST_LINES = 5
LONGEST_SAMPLE = 300
MOST_LETTERS = 120
"""As many as the entry's own field holds."""


@dataclass(frozen=True)
class FoundLine:
    """A place in a story: its words among those around them, and what would stand there."""

    article: Article
    quote: Quote | None
    fix: str | None


@dataclass(frozen=True)
class Example:
    language: Language
    entry: HouseEntry
    problem: str = ""
    sample: str = ""
    mended: str = ""
    """The sentence that was tried as it would be mended; empty where nothing is found in it."""
    lines: list[FoundLine] = field(default_factory=list)
    stories: int = 0
    """How many of the stories that were looked through hold the words."""


@never_cache
@require_POST
def example_of_form(request: HttpRequest, model_admin) -> HttpResponse:
    if not model_admin.has_change_permission(request):
        raise PermissionDenied(_("You have no permission to do this."))
    sent = request.POST
    language = LANGUAGES.get(sent.get("language", "")) or next(iter(LANGUAGES.values()))
    wrong, right = (one_line(sent.get(name, ""))[:MOST_LETTERS] for name in ("wrong", "right"))
    sample = one_line(sent.get("sample", ""))[:LONGEST_SAMPLE]
    example = example_of(HouseEntry(wrong, right), language, member_of(request), sample)
    return render(request, "admin/articles/housestyle/example.html", {"example": example})


def example_of(entry: HouseEntry, language: Language, member: User, sample: str = "") -> Example:
    """What the entry would find in the newest stories that the member may see."""
    if problem := problem_with(entry.wrong):
        return Example(language, HouseEntry(""), problem if entry.wrong else "")
    found: list[FoundLine] = []
    stories = 0
    newest = Article.objects.visible_to(member).order_by("-updated_at", "-id")
    for article in newest[:EXAMINED]:
        before = len(found)
        found.extend(_lines_of(article, language, entry))
        stories += len(found) > before
    mended = _mended(sample, entry)
    return Example(language, entry, "", sample, mended, found[:MOST_LINES], stories)


def _mended(sample: str, entry: HouseEntry) -> str:
    places = list(house_places([sample], entry))
    mended = sample
    for place in reversed(places):
        words = sample[place.start : place.end] if place.fix is None else place.fix
        mended = mended[: place.start] + words + mended[place.end :]
    return mended if places else ""


def _lines_of(article: Article, language: Language, entry: HouseEntry) -> Iterator[FoundLine]:
    text = article.text_in(language.code)
    first = bare(entry.wrong).casefold().split()[0]
    if first not in bare(f"{text.headline} {text.lead} {text.body}").casefold():
        return
    lines = [text.headline, text.lead, *blocks_text(parse(sanitise(text.body)))]
    for place in house_places(lines, entry):
        yield FoundLine(article, _quoted(lines[place.line], place), place.fix)


def _quoted(line: str, place: Place) -> Quote | None:
    words = line[place.start : place.end]
    return quote(line, FindingPlace(start=place.start, end=place.end, text=words))
