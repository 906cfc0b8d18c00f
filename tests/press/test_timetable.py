"""The database itself keeps the timetable: no overlap, and nothing printed ever changes."""

import random
from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.utils import timezone

from articles.models import Edition, Picture, Section
from articles.press.errors import PressRefusal
from articles.press.publishing import cancel_scheduled, publish, restore, withdraw
from tests.conftest import ENGLISH

from .conftest import NOON

pytestmark = pytest.mark.django_db

HOUR = timedelta(hours=1)


@pytest.fixture
def edition(live) -> Edition:
    return Edition.objects.get()


def reprint(edition: Edition, **fields) -> Edition:
    """A second edition, written past the press."""
    copy = Edition.objects.get(pk=edition.pk)
    copy.pk, copy.number = None, edition.number + 1
    for name, value in fields.items():
        setattr(copy, name, value)
    with transaction.atomic():
        copy.save(force_insert=True)
    return copy


def test_an_overlap_is_refused(edition):
    with pytest.raises(IntegrityError):
        reprint(edition, live_from=edition.live_from + HOUR)
    copy = Edition.objects.get(pk=edition.pk)
    copy.pk, copy.number = None, 2
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.bulk_create([copy])
    assert Edition.objects.count() == 1


@pytest.mark.parametrize(
    ("begins", "ends"),
    [(0, 2), (1, None), (1, 2), (1, 3), (0, 4), (0, None), (3, 5)],
)
def test_no_kind_of_overlap_is_taken(edition, begins, ends):
    """The edition in print lasts from hour 1 to hour 4 of the day before."""
    day = edition.live_from - 24 * HOUR
    held = Edition(**{f.attname: getattr(edition, f.attname) for f in Edition._meta.fields})
    held.pk, held.language, held.number = None, "en", 7
    held.first_published_at = day
    held.live_from, held.live_until = day + HOUR, day + 4 * HOUR
    held.save(force_insert=True)
    with pytest.raises(IntegrityError):
        reprint(
            held,
            number=8,
            live_from=day + begins * HOUR,
            live_until=None if ends is None else day + ends * HOUR,
        )
    assert reprint(held, number=8, live_from=day, live_until=day + HOUR).pk
    assert reprint(held, number=9, live_from=day + 4 * HOUR).pk


@pytest.mark.parametrize("end", [None, HOUR])
def test_no_update_of_many_rows_opens_an_overlap(edition, editor, end):
    publish(edition.article, "ar", by=editor)
    for rows in (Edition.objects.all(), Edition.objects.filter(pk=edition.pk)):
        with pytest.raises(IntegrityError), transaction.atomic():
            rows.update(live_until=end and timezone.now() + end)
    assert Edition.objects.live().count() == 1


def test_an_end_that_moves_over_the_next_edition_is_refused(edition, editor):
    publish(edition.article, "ar", by=editor)
    edition.refresh_from_db()
    edition.live_until += HOUR
    with pytest.raises(IntegrityError), transaction.atomic():
        edition.save(update_fields=["live_until"])


def test_intervals_may_touch(edition):
    end = edition.live_from + HOUR
    Edition.objects.filter(pk=edition.pk).update(live_until=end)
    assert reprint(edition, live_from=end).pk


def test_an_interval_without_time_overlaps_nothing(edition):
    moment = edition.live_from + HOUR
    assert reprint(edition, live_from=moment, live_until=moment).pk


def test_languages_and_articles_do_not_disturb_each_other(edition, make_article):
    other = make_article(headline_ar="مادة أخرى")
    assert reprint(edition, language="en").pk
    assert reprint(edition, article=other).pk


def test_an_end_before_the_beginning_is_refused(edition):
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.filter(pk=edition.pk).update(live_until=edition.live_from - HOUR)


def changes_of(edition: Edition) -> dict:
    section = Section.objects.create(slug="other", name_ar="آخر", name_en="Other")
    picture = Picture(alt_ar="صورة", width=1, height=1, file="one.webp")
    Picture.objects.bulk_create([picture])
    moment = edition.live_from
    return {
        "article_id": None,
        "language": "en",
        "number": 9,
        "live_from": moment - HOUR,
        "first_published_at": moment - HOUR,
        "kicker": "غيره",
        "headline": "غيره",
        "lead": "غيره",
        "slug": "غيره",
        "search_title": "غيره",
        "search_description": "غيره",
        "body": "<p>غيره</p>",
        "section_id": section.pk,
        "picture_id": Picture.objects.get().pk,
        "corrections": [{"note": "غيره", "made_at": "2026-01-01T00:00:00+00:00"}],
        "digest": "غيره",
    }


def test_of_a_printed_edition_only_its_end_and_its_rendering_may_change(edition, make_article):
    changes = changes_of(edition) | {"article_id": make_article(headline_ar="أخرى").pk}
    mutable = {"id", "live_until", "rendered_body"}
    assert set(changes) | mutable == {field.attname for field in Edition._meta.concrete_fields}
    for name, value in changes.items():
        with pytest.raises(IntegrityError), transaction.atomic():
            Edition.objects.filter(pk=edition.pk).update(**{name: value})
    Edition.objects.filter(pk=edition.pk).update(
        live_until=edition.live_from + HOUR, rendered_body="<p>نص</p>"
    )


@pytest.mark.parametrize("seed", range(8))
def test_no_sequence_of_verbs_makes_two_editions_live_at_once(make_article, editor, seed):
    dice = random.Random(seed)
    article = make_article(**ENGLISH)
    with time_machine.travel(NOON, tick=False) as clock:
        for _turn in range(25):
            clock.shift(timedelta(minutes=dice.choice([0, 0, 7, 90])))
            at = dice.choice([None, timezone.now() + timedelta(minutes=dice.randrange(1, 300))])
            start = at or timezone.now()
            until = dice.choice([None, start + timedelta(minutes=dice.randrange(1, 300))])
            language = dice.choice(["ar", "en"])
            verb = dice.choice(["publish", "publish", "withdraw", "restore", "cancel"])
            try:
                if verb == "publish":
                    publish(article, language, by=editor, at=at, until=until)
                elif verb == "cancel":
                    cancel_scheduled(article, language, by=editor)
                else:
                    {"withdraw": withdraw, "restore": restore}[verb](
                        article, language, by=editor, at=at
                    )
            except PressRefusal:
                continue
        assert Edition.objects.exists()
        for minutes in range(-60, 4000, 9):
            moment = NOON + timedelta(minutes=minutes)
            for language in ("ar", "en"):
                assert Edition.objects.live(moment).filter(language=language).count() <= 1
