"""A page is a pure function of its address and of what is live, and says when it has changed."""

from datetime import timedelta
from email.utils import parsedate_to_datetime

import pytest
from django.utils import timezone

from articles.models import Section
from articles.press.publishing import publish, withdraw

from .conftest import FEEDS, HOUR, NOON, PAGES, write_in_english

MINUTE = timedelta(minutes=1)
PAGES_AND_FEEDS = (*PAGES, *FEEDS)


def not_modified(client, address: str, response, *validators: str) -> bool:
    """Whether the site answers 304 to someone who kept `response` and sends its validators."""
    sent = {
        "etag": {"HTTP_IF_NONE_MATCH": response.headers["ETag"]},
        "date": {"HTTP_IF_MODIFIED_SINCE": response.headers["Last-Modified"]},
    }
    headers = {name: value for kind in validators for name, value in sent[kind].items()}
    return client.get(address, **headers).status_code == 304


def test_an_address_asked_again_gives_the_same_bytes(addresses, client, clock):
    for kind in PAGES_AND_FEEDS:
        first = client.get(addresses[kind])
        clock.shift(HOUR * 24)
        second = client.get(addresses[kind])
        assert second.status_code == 200, kind
        assert second.content == first.content, kind
        assert second.headers["ETag"] == first.headers["ETag"], kind


QUERIES = ("utm_source=x&fbclid=1", "page=2", "after=1-1", "=", "q=%ff&q=%00", "lang=en")


def test_a_query_the_site_does_not_know_changes_nothing(addresses, client):
    for kind in PAGES_AND_FEEDS:
        plain = client.get(addresses[kind])
        for query in QUERIES:
            response = client.get(f"{addresses[kind]}?{query}")
            assert response.content == plain.content, f"{kind} {query}"
            assert response.headers["ETag"] == plain.headers["ETag"], f"{kind} {query}"


@pytest.mark.parametrize(
    ("kept", "sent"), [("ETag", "HTTP_IF_NONE_MATCH"), ("Last-Modified", "HTTP_IF_MODIFIED_SINCE")]
)
def test_what_has_not_changed_is_not_sent_again(kept, sent, addresses, client, clock):
    clock.shift(MINUTE)
    for kind in PAGES_AND_FEEDS:
        full = client.get(addresses[kind])
        response = client.get(addresses[kind], **{sent: full.headers[kept]})
        assert response.status_code == 304, kind
        assert response.content == b"", kind
        for name in ("ETag", "Cache-Control", "Vary", "Last-Modified"):
            assert response.headers[name] == full.headers[name], kind


def test_another_state_or_an_older_date_gets_the_page(addresses, client, clock):
    clock.shift(MINUTE)
    for kind in PAGES_AND_FEEDS:
        for headers in (
            {"HTTP_IF_NONE_MATCH": 'W/"of-another-state"'},
            {"HTTP_IF_MODIFIED_SINCE": "Tue, 27 Jan 2026 12:00:00 GMT"},
            {"HTTP_IF_MODIFIED_SINCE": "not a date at all"},
        ):
            assert client.get(addresses[kind], **headers).status_code == 200, f"{kind} {headers}"


def test_a_page_is_dated_in_the_past_and_asked_for_each_time(addresses, client, clock):
    clock.shift(MINUTE)
    for kind in PAGES_AND_FEEDS:
        headers = client.get(addresses[kind]).headers
        assert parsedate_to_datetime(headers["Last-Modified"]) <= timezone.now(), kind
        assert headers["Cache-Control"] == "public, max-age=0, must-revalidate", kind


def test_head_is_get_without_the_body(addresses, client):
    for kind in PAGES_AND_FEEDS:
        get, head = client.get(addresses[kind]), client.head(addresses[kind])
        assert head.status_code == 200, kind
        assert head.content == b"", kind
        assert dict(head.headers) == dict(get.headers), kind


# --- Whatever changes what readers see changes the validators ------------------------------------


@pytest.fixture
def older(print_story, picture):
    """The story that stays: an hour old, with a picture, pointed at by nothing."""
    return print_story(at=NOON - HOUR, picture=picture, slug_ar="older")


@pytest.fixture
def newer(print_story, older):
    """A story on the same lists, printed at noon, that reads on to the older one."""
    body = f'<p>نص.</p><aside data-article="{older.article_id}"></aside>'
    return print_story(headline_ar="مادة أحدث", body_ar=body, slug_ar="newer")


@pytest.fixture
def places(older, newer, section, tag, author) -> dict[str, str]:
    named = {"section": section, "tag": tag, "author": author}
    return {
        "front": "/",
        "older": older.get_absolute_url(),
        "newer": newer.get_absolute_url(),
        **{kind: it.get_absolute_url() for kind, it in named.items()},
        "feed": "/feed/",
        **{f"{kind} feed": it.get_feed_url() for kind, it in named.items()},
    }


LISTS = {"front", "section", "tag", "author", *FEEDS}
EVERYWHERE = {*LISTS, "older", "newer"}


class Changes:
    """What an editor may do at one minute past noon; `seen` says where readers see it."""

    seen = {
        "another story": LISTS,
        "an update": {*LISTS, "newer"},
        "an update of what others point to": {*LISTS, "older", "newer"},
        "a withdrawal": LISTS,
        "a withdrawal of what others point to": {*LISTS, "newer"},
        "a correction": {"newer", *FEEDS},
        "English at last": {"older", "tag", "author"},
        "English no more": {"older", "tag", "author"},
        "a renamed section": EVERYWHERE,
        "a renamed tag": {"older", "newer", "tag", *FEEDS},
        "a renamed author": {"older", "newer", "author", *FEEDS},
        "another caption": {"older", *FEEDS},
        "a new section": EVERYWHERE - set(FEEDS),
    }

    def __init__(self, older, newer, editor, print_story):
        self.older, self.newer, self.editor = older.article, newer.article, editor
        self.print_story = print_story

    def make(self, what: str) -> None:
        getattr(self, what.replace(" ", "_").lower())()

    def another_story(self):
        self.print_story(headline_ar="مادة ثالثة")

    def an_update(self):
        self._reprint(self.newer, headline_ar="مادة أحدث محدثة", lead_ar="تحديث.", kicker_ar="عاجل")

    def an_update_of_what_others_point_to(self):
        self._reprint(self.older, headline_ar="مادة أقدم محدثة", lead_ar="تحديث.", kicker_ar="عاجل")

    def a_withdrawal(self):
        withdraw(self.newer, "ar", by=self.editor)

    def a_withdrawal_of_what_others_point_to(self):
        withdraw(self.older, "ar", by=self.editor)

    def a_correction(self):
        publish(self.newer, "ar", by=self.editor, correction="ورد رقم خطأ.")

    def english_at_last(self):
        write_in_english(self.older)
        publish(self.older, "en", by=self.editor)

    def english_no_more(self):
        withdraw(self.older, "en", by=self.editor)

    def a_renamed_section(self):
        self._rename(self.older.section)

    def a_renamed_tag(self):
        self._rename(self.older.tags.get())

    def a_renamed_author(self):
        self._rename(self.older.authors.get())

    def another_caption(self):
        self.older.picture.caption_ar = "تعليق آخر."
        self.older.picture.save()

    def a_new_section(self):
        Section.objects.create(slug="world", name_ar="العالم", name_en="World")

    def _rename(self, named):
        named.name_ar = "اسم جديد"
        named.save()

    def _reprint(self, article, **words):
        for name, text in words.items():
            setattr(article, name, text)
        article.save()
        publish(article, "ar", by=self.editor)


@pytest.fixture
def changes(older, newer, editor, print_story) -> Changes:
    return Changes(older, newer, editor, print_story)


@pytest.mark.parametrize("what", Changes.seen)
def test_a_change_reaches_readers_who_kept_the_page(what, changes, places, client, clock):
    if what == "English no more":
        changes.make("English at last")
    clock.shift(MINUTE)
    before = {kind: client.get(places[kind]) for kind in Changes.seen[what]}
    for kind, response in before.items():
        assert not_modified(client, places[kind], response, "etag"), kind
        assert not_modified(client, places[kind], response, "date"), kind
    clock.shift(MINUTE)
    changes.make(what)
    clock.shift(MINUTE)
    for kind, response in before.items():
        assert client.get(places[kind]).headers["ETag"] != response.headers["ETag"], kind
        assert not not_modified(client, places[kind], response, "etag"), kind
        assert not not_modified(client, places[kind], response, "date"), kind


@pytest.mark.parametrize("kind", sorted(LISTS))
def test_a_timetable_that_runs_by_itself_reaches_them_too(kind, places, print_story, client, clock):
    print_story(at=NOON + HOUR, until=NOON + 2 * HOUR, headline_ar="مادة مجدولة")
    kept = client.get(places[kind])
    clock.move_to(NOON + MINUTE)
    kept = client.get(places[kind])
    for moment in (NOON + HOUR, NOON + 2 * HOUR):
        clock.move_to(moment - timedelta(microseconds=1))
        assert not_modified(client, places[kind], kept, "etag"), moment
        assert not_modified(client, places[kind], kept, "date"), moment
        clock.move_to(moment)
        assert not not_modified(client, places[kind], kept, "etag"), moment
        assert not not_modified(client, places[kind], kept, "date"), moment
        clock.move_to(moment + MINUTE)
        kept = client.get(places[kind])


def test_a_story_is_gone_for_those_who_kept_it_too(story, editor, client, clock):
    clock.shift(MINUTE)
    kept = client.get(story.get_absolute_url())
    withdraw(story.article, "ar", by=editor)
    response = client.get(
        story.get_absolute_url(),
        HTTP_IF_NONE_MATCH=kept.headers["ETag"],
        HTTP_IF_MODIFIED_SINCE=kept.headers["Last-Modified"],
    )
    assert response.status_code == 410


def test_a_second_change_within_a_second_is_not_missed(story, editor, client, clock):
    """A date names a whole second, so a page isn't dated by the second that isn't over yet."""
    clock.move_to(NOON + timedelta(milliseconds=400))
    kept = client.get("/feed/")
    clock.move_to(NOON + timedelta(milliseconds=800))
    story.article.headline_ar = "عنوان صحح في الثانية نفسها"
    story.article.save()
    publish(story.article, "ar", by=editor)
    clock.move_to(NOON + MINUTE)
    noon = "Wed, 28 Jan 2026 12:00:00 GMT"
    since = kept.headers.get("Last-Modified", "Wed, 28 Jan 2026 11:59:59 GMT")
    assert client.get("/feed/", HTTP_IF_MODIFIED_SINCE=since).status_code == 200
    assert client.get("/feed/").headers["Last-Modified"] == noon


def test_a_schedule_that_was_called_off_changes_nothing_at_its_moment(
    story, print_story, editor, client, clock
):
    called_off = print_story(at=NOON + HOUR)
    clock.shift(MINUTE)
    kept = client.get("/")
    withdraw(called_off.article, "ar", by=editor)
    clock.move_to(NOON + 2 * HOUR)
    assert client.get("/").headers["Last-Modified"] == kept.headers["Last-Modified"]


def test_nobody_keeps_a_redirect_or_a_refusal_for_good(addresses, client):
    """A slug may be changed back and a story restored; unless told, caches keep both for long."""
    for kind in ("short link", "wrong slug", "missing", "never published", "gone"):
        headers = client.get(addresses[kind]).headers
        assert headers["Cache-Control"] == "public, max-age=0, must-revalidate", kind
