"""Nothing that isn't live reaches a reader: not by any address, header or feed, in no language."""

import html
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from urllib.parse import unquote

import pytest
from django.contrib.auth.models import User
from django.urls import URLPattern, get_resolver
from django.urls.resolvers import LocalePrefixPattern

from articles.desk.preview.links import address_of, make_link, revoke_link
from articles.models import Article, Author, Section, Tag
from articles.press.publishing import publish, withdraw
from articles.reader.lists import Cursor

from .conftest import HOUR, NOON, give_byline

LANGUAGES = ("ar", "en")
FIELDS = ("kicker", "headline", "lead", "body", "slug")


@dataclass
class Marked:
    """A story, with tag, author and picture of its own; every word of all that has its mark."""

    mark: str
    article: Article
    tag: Tag
    author: Author

    @property
    def section(self) -> Section:
        return self.article.section

    @property
    def keys(self) -> set[str]:
        """The tags of responses that show what only this story shows."""
        return {self.tag.surrogate_key, self.author.surrogate_key, f"picture:{self.article.pk}"}

    def write(self, mark: str) -> None:
        """Write every field in both languages."""
        for language in LANGUAGES:
            for name in FIELDS:
                text = f"<p>{mark}{name}</p>" if name == "body" else f"{mark}{name}"
                setattr(self.article, f"{name}_{language}", text)
        self.article.save()


@dataclass
class Newsroom:
    """What is on the desk: stories that nobody may see, by what they are, and one for everybody."""

    sealed: dict[str, Marked]
    open: Marked
    editor: User | None = None

    def sealed_keys(self) -> set[str]:
        keys = {key for story in self.sealed.values() for key in story.keys}
        without_a_page = set(self.sealed) - {"replaced", "coming"}
        return keys | {f"article:{self.sealed[name].article.pk}" for name in without_a_page}


@pytest.fixture
def mark_story(make_article, make_picture) -> Callable[..., Marked]:
    def make(mark: str, **fields) -> Marked:
        story = Marked(
            mark,
            make_article(**fields),
            Tag.objects.create(slug=f"{mark}tag", name_ar=f"{mark}tag", name_en=f"{mark}tag"),
            Author.objects.create(
                slug=f"{mark}author", name_ar=f"{mark}author", name_en=f"{mark}author"
            ),
        )
        story.article.picture = make_picture(
            f"{mark}picture.png", id=story.article.pk, alt_ar=f"{mark}alt"
        )
        story.write(mark)
        story.article.tags.set([story.tag])
        give_byline(story.article, story.author)
        return story

    return make


@pytest.fixture
def newsroom(mark_story, tag, author, editor, clock) -> Newsroom:
    """It is two o'clock. One sealed story of every kind; at three what is scheduled is live."""
    quiet = Section.objects.create(slug="quiet", name_ar="قسم هادئ", name_en="Quiet")
    sealed = {
        name: mark_story(f"sealed{name}", section=quiet)
        for name in ("draft", "scheduled", "withdrawn", "expired", "cancelled")
    }
    sealed |= {name: mark_story(f"sealed{name}") for name in ("replaced", "coming")}
    newsroom = Newsroom(sealed, mark_story("open"), editor)

    def print_both(story: Marked, **times) -> None:
        for language in LANGUAGES:
            publish(story.article, language, by=editor, **times)

    print_both(newsroom.open)
    print_both(sealed["scheduled"], at=NOON + 3 * HOUR)
    print_both(sealed["cancelled"], at=NOON + 3 * HOUR)
    print_both(sealed["withdrawn"])
    print_both(sealed["expired"], until=NOON + HOUR)
    print_both(sealed["replaced"])
    clock.move_to(NOON + HOUR)
    for language in LANGUAGES:
        withdraw(sealed["cancelled"].article, language, by=editor)
        withdraw(sealed["withdrawn"].article, language, by=editor)
    for story in (sealed["replaced"], sealed["coming"]):
        hidden_picture, story.article.picture = story.article.picture, None
        story.write("plain")
        story.article.tags.set([tag])
        give_byline(story.article, author)
        print_both(story)
    sealed["coming"].article.picture = hidden_picture
    sealed["coming"].write("sealedcoming")
    sealed["coming"].article.tags.set([sealed["coming"].tag])
    give_byline(sealed["coming"].article, sealed["coming"].author)
    print_both(sealed["coming"], at=NOON + 3 * HOUR)
    clock.move_to(NOON + 2 * HOUR)
    return newsroom


# --- Every address there is ----------------------------------------------------------------------

type Examples = Callable[[Newsroom], list[str]]

FAR_AHEAD = Cursor(NOON + 100 * HOUR, 10**9)


def _dead_links(newsroom: Newsroom) -> list[str]:
    """Links of every sealed story that show nothing any more, and one that was never made."""
    dead = []
    for story in newsroom.sealed.values():
        for language in LANGUAGES:
            link = make_link(story.article, language, by=newsroom.editor, lasting="hour")
            revoke_link(link, by=newsroom.editor)
            dead.append(address_of(link))
    tokens = [path.rstrip("/").rpartition("/")[2] for path in dead]
    return [f"preview/{token}/" for token in (*tokens, "1.forged")]


def _just(path: str) -> Examples:
    return lambda _newsroom: [path]


def _stories(form: str) -> Examples:
    def examples(newsroom: Newsroom) -> list[str]:
        return [
            form.format(pk=story.article.pk, slug=slug)
            for story in (newsroom.open, *newsroom.sealed.values())
            for slug in (["plainslug", f"{story.mark}slug"] if "slug" in form else [""])
        ]

    return examples


def _lists(kind: str, end: str = "") -> Examples:
    def examples(newsroom: Newsroom) -> list[str]:
        names = [getattr(story, kind) for story in (newsroom.open, *newsroom.sealed.values())]
        paths = [f"{kind}/{slug}/{end}" for slug in sorted({named.slug for named in names})]
        return paths if end else [*paths, *(f"{path}?before={FAR_AHEAD}" for path in paths)]

    return examples


EXAMPLES: dict[str, Examples] = {
    "healthz": _just("healthz"),
    "media/<path:path>": _just("media/pictures/2026/01/none.png"),
    "<language>": _just(""),
    "<language>preview/<str:token>/": _dead_links,
    "<language>feed/": _just("feed/"),
    "<language>a/<id:pk>": _stories("a/{pk}"),
    "<language>a/<id:pk>/": _stories("a/{pk}/"),
    "<language>a/<id:pk>/<str:slug>": _stories("a/{pk}/{slug}"),
    "<language>a/<id:pk>/<str:slug>/": _stories("a/{pk}/{slug}/"),
    "<language>section/<words:slug>/": _lists("section"),
    "<language>section/<words:slug>/feed/": _lists("section", "feed/"),
    "<language>tag/<words:slug>/": _lists("tag"),
    "<language>tag/<words:slug>/feed/": _lists("tag", "feed/"),
    "<language>author/<words:slug>/": _lists("author"),
    "<language>author/<words:slug>/feed/": _lists("author", "feed/"),
}
"""What to ask for under every pattern of the URLconf but the desk's."""


def _patterns(resolver=None, start: str = "") -> Iterator[str]:
    for entry in (resolver or get_resolver()).url_patterns:
        is_translated = isinstance(entry.pattern, LocalePrefixPattern)
        route = start + ("<language>" if is_translated else str(entry.pattern))
        if isinstance(entry, URLPattern):
            yield route
        elif route != "admin/":
            yield from _patterns(entry, route)


def _walk(client, newsroom: Newsroom, languages=LANGUAGES) -> Iterator[tuple[str, str]]:
    """Ask for everything; yields each address with all that came back, headers too, in plain."""
    for pattern in _patterns():
        for path in EXAMPLES[pattern](newsroom):
            for language in languages if pattern.startswith("<language>") else ["ar"]:
                address = f"/{'' if language == 'ar' else 'en/'}{path}"
                yield address, _all_of(client.get(address))


def _all_of(response) -> str:
    headers = "\n".join(f"{name}: {value}" for name, value in response.headers.items())
    return html.unescape(unquote(f"{headers}\n\n{response.content.decode()}")).lower()


def _keys_in(answer: str) -> set[str]:
    lines = [line for line in answer.splitlines() if line.startswith("surrogate-key: ")]
    return set(" ".join(lines).split())


def test_every_address_of_the_site_is_walked():
    assert set(_patterns()) == set(EXAMPLES)


def test_nothing_that_is_not_live_is_found_anywhere(newsroom, client):
    hidden = newsroom.sealed_keys()
    for address, answer in _walk(client, newsroom):
        for story in newsroom.sealed.values():
            assert story.mark not in answer, f"{story.mark} at {address}"
        assert hidden.isdisjoint(_keys_in(answer)), address


def test_no_page_or_feed_knows_of_a_preview_link(newsroom, client, editor):
    working = [
        make_link(story.article, language, by=editor, lasting="week")
        for story in (newsroom.open, *newsroom.sealed.values())
        for language in LANGUAGES
    ]
    for address, answer in _walk(client, newsroom):
        assert "preview" not in answer, address
    assert "sealeddraftheadline" in _all_of(client.get(address_of(working[2])))


def test_the_same_walk_finds_what_was_scheduled_from_its_second_on(newsroom, client, clock):
    clock.move_to(NOON + 3 * HOUR)
    answers = dict(_walk(client, newsroom))
    everything = "".join(answers.values())
    keys = set().union(*map(_keys_in, answers.values()))
    for story in (newsroom.sealed["scheduled"], newsroom.sealed["coming"]):
        for name in (*FIELDS, "tag", "author", "picture", "alt"):
            assert f"{story.mark}{name}" in everything
        assert story.keys <= keys


@pytest.mark.parametrize(("own", "other"), [("ar", "en"), ("en", "ar")])
def test_a_story_in_one_language_leaves_no_trace_in_the_other(
    own, other, mark_story, client, editor
):
    only, both = mark_story("onlyone"), mark_story("both")
    publish(only.article, own, by=editor)
    for language in LANGUAGES:
        publish(both.article, language, by=editor)
    newsroom = Newsroom({"only": only}, both, editor)
    for address, answer in _walk(client, newsroom, [other]):
        assert only.mark not in answer, address
        assert only.keys.isdisjoint(_keys_in(answer)), address
    everything = "".join(answer for _address, answer in _walk(client, newsroom, [own]))
    assert f"{only.mark}headline" in everything


def test_a_related_story_that_is_not_live_leaves_no_trace(print_story, make_article, client):
    draft = make_article(headline_ar="مادة لم تنشر")
    story = print_story(body_ar=f'<p>نص.</p><aside data-article="{draft.pk}"></aside>')
    for address in (story.get_absolute_url(), "/feed/"):
        answer = _all_of(client.get(address))
        assert "aside" not in answer
        assert f"/a/{draft.pk}" not in answer
        assert f"article:{draft.pk}" not in answer


def test_a_scheduled_edit_does_not_tell_what_it_will_point_to(
    story, print_story, editor, client, clock
):
    other = print_story()
    story.article.body_ar += f'<aside data-article="{other.article_id}"></aside>'
    story.article.save()
    publish(story.article, "ar", by=editor, at=NOON + HOUR)
    key = f"article:{other.article_id}"
    assert key not in _keys_in(_all_of(client.get(story.get_absolute_url())))
    clock.move_to(NOON + HOUR)
    assert key in _keys_in(_all_of(client.get(story.get_absolute_url())))


def test_what_one_language_points_to_is_not_told_in_the_other(
    english_story, print_story, editor, client
):
    other = print_story()
    english_story.article.body_en += f'<aside data-article="{other.article_id}"></aside>'
    english_story.article.save()
    publish(english_story.article, "en", by=editor)
    arabic = english_story.article.editions.live().get(language="ar")
    keys = _keys_in(_all_of(client.get(arabic.get_absolute_url())))
    assert f"article:{other.article_id}" not in keys
