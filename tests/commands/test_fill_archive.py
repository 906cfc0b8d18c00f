"""fill_archive's rows are what the press would have made; a part of an archive is a whole part."""

from collections import Counter

import pytest
from django.forms.models import model_to_dict

from articles.demo.archive import fill
from articles.desk.state import Kind, states_of
from articles.models import Article, Edition, Footnote, PublicationEvent
from articles.press.compose import compose
from articles.press.preflight import blocking, preflight
from articles.press.publishing import publish, withdraw
from articles.press.rendering import render_body
from articles.text.sanitise import sanitise

SIZE = 120


@pytest.fixture
def archive(db, run, monkeypatch) -> str:
    monkeypatch.setattr(fill, "BATCH", 50)
    return run("fill_archive", SIZE)


def told(seed: int = 1) -> list[tuple]:
    """Everything but ids and the moment of writing."""
    texts = ("source_key", "headline_ar", "headline_en", "body_ar", "body_en", "section__slug")
    articles = Article.objects.filter(source_key__startswith=f"archive:{seed}:")
    times = ("editions__number", "editions__live_from", "editions__live_until")
    return sorted(articles.values_list(*texts, *times), key=str)


def test_it_writes_as_many_stories_as_it_is_asked_for(archive):
    assert archive.startswith(f"{SIZE} stories are there, {SIZE} of them new: ")
    assert Article.objects.count() == SIZE


def test_an_archive_has_all_kinds_of_stories(archive, run, monkeypatch):
    run("fill_archive", 600)
    languages = Counter(Edition.objects.filter(number=1).values_list("language", flat=True))
    assert languages["ar"] == 600
    assert 60 < languages["en"] < 180
    assert 10 < Edition.objects.filter(number=2).count() < 60
    assert 3 < PublicationEvent.objects.filter(kind="withdrawn").count() < 40
    assert PublicationEvent.objects.filter(kind="corrected").exists()
    years = {moment.year for moment in Edition.objects.values_list("live_from", flat=True)}
    assert len(years) >= 10
    tags = Counter(Article.objects.values_list("tags", flat=True)).most_common()
    assert tags[0][1] > 20 * tags[-1][1]
    lengths = sorted(len(body) for body in Edition.objects.values_list("body", flat=True))
    assert lengths[-1] > 5 * lengths[len(lengths) // 2]


def test_every_body_is_canonical_and_rendered_as_the_renderer_does(archive):
    for edition in Edition.objects.all():
        assert sanitise(edition.body) == edition.body
        assert render_body(edition.body, edition.language).html == edition.rendered_body


def test_every_story_could_have_been_published(archive):
    for article in Article.objects.all():
        for language in article.editions.values_list("language", flat=True):
            assert blocking(preflight(article, language)) == []


def test_every_last_edition_is_what_the_press_would_compose(archive):
    unlike = {"id", "number", "live_until", "first_published_at", "corrections"}
    for article in Article.objects.all():
        for edition in {one.language: one for one in article.editions.order_by("number")}.values():
            composed = compose(article, edition.language, at=edition.live_from)
            assert model_to_dict(composed.edition, exclude=unlike) == model_to_dict(
                edition, exclude=unlike
            )
            assert [row.tag for row in edition.tag_rows.order_by("tag_id")] == sorted(
                composed.tags, key=lambda tag: tag.pk
            )
            assert [row.author for row in edition.byline_rows.all()] == composed.authors
            notes = edition.footnotes.values_list("number", "text", "source_url", "source_host")
            assert list(notes) == [
                (note.number, note.text, note.source_url, note.source_host)
                for note in composed.notes
            ]


def test_listing_rows_repeat_their_edition(archive):
    for edition in Edition.objects.all():
        for row in (*edition.tag_rows.all(), *edition.byline_rows.all()):
            assert (row.language, row.article_id) == (edition.language, edition.article_id)
            assert row.first_published_at == edition.first_published_at
    assert Footnote.objects.exists()


def test_every_edition_has_the_events_that_made_it(archive):
    for edition in Edition.objects.all():
        first, *later = edition.events.order_by("id")
        assert first.kind == ("corrected" if edition.corrections else "published")
        assert first.effective_at == edition.live_from
        assert [event.effective_at for event in later] == [edition.live_until][: len(later)]


def test_the_desk_sees_nothing_unpublished(archive):
    kinds = {
        state.kind for article in Article.objects.all() for state in states_of(article).values()
    }
    assert kinds <= {Kind.LIVE, Kind.WITHDRAWN, Kind.EMPTY}
    assert all(article.digest_en == article.digest_in("en") for article in Article.objects.all())


def test_the_press_goes_on_with_a_story_of_the_archive(archive, editor):
    article = Article.objects.filter(source_key="archive:1:1").get()
    assert publish(article, "ar", by=editor).number >= 2
    withdraw(article, "ar", by=editor)


def test_the_same_seed_tells_the_same_stories(archive, run):
    first = told()
    for model in (PublicationEvent, Edition, Article):
        model.objects.all().delete()
    run("fill_archive", SIZE)
    assert told() == first


def test_another_seed_is_another_archive_beside_it(archive, run):
    run("fill_archive", 30, "--seed", 2)
    assert len(told(2)) >= 30
    assert {row[3] for row in told(2)}.isdisjoint({row[3] for row in told(1)})


def test_a_larger_number_goes_on_and_a_smaller_one_does_nothing(archive, run):
    before = told()
    assert run("fill_archive", SIZE + 70).startswith(f"{SIZE + 70} stories are there, 70 of them")
    assert set(before) < set(told())
    assert run("fill_archive", 10).startswith(f"{SIZE + 70} stories are there, 0 of them new")
    numbers = Article.objects.values_list("source_key", flat=True)
    assert set(numbers) == {f"archive:1:{number}" for number in range(1, SIZE + 71)}


def test_an_interrupted_run_keeps_whole_batches_and_can_be_taken_up(db, run, refused, monkeypatch):
    monkeypatch.setattr(fill, "BATCH", 20)
    write, batches = fill.write, []

    def write_and_be_interrupted(*arguments):
        write(*arguments)
        batches.append(arguments)
        if len(batches) == 3:
            raise KeyboardInterrupt

    monkeypatch.setattr(fill, "write", write_and_be_interrupted)
    assert refused("fill_archive", 100) == "Stopped after 40 stories; run it again to go on."
    assert Article.objects.count() == 40
    monkeypatch.setattr(fill, "write", write)
    assert run("fill_archive", 100).startswith("100 stories are there, 60 of them new")


def test_nobody_can_log_in_as_the_archive(archive, client):
    by = PublicationEvent.objects.first().by
    assert not by.is_active
    assert not by.has_usable_password()


@pytest.mark.parametrize("number", [0, -5])
def test_an_archive_of_nothing_is_refused(db, refused, number):
    assert refused("fill_archive", "--", number) == "An archive has at least one story."
