"""publish_story and withdraw_story ask the press, and say in words what came of it."""

from datetime import UTC, datetime

import pytest
import time_machine

from articles.models import Edition, PublicationEvent

NOON = datetime(2026, 6, 1, 9, tzinfo=UTC)  # 12:00 in Riyadh


@pytest.fixture(autouse=True)
def clock():
    with time_machine.travel(NOON, tick=False) as clock:
        yield clock


@pytest.fixture
def publishing(article, editor) -> tuple:
    return ("publish_story", article.pk, "--language", "ar", "--by", editor.username)


@pytest.fixture
def withdrawing(article, editor) -> tuple:
    return ("withdraw_story", article.pk, "--language", "ar", "--by", editor.username)


def test_it_publishes_now(run, publishing, article):
    assert run(*publishing) == (
        f"Article {article.pk} is live in العربية since 1 June 2026, 12:00 Riyadh time,"
        " as edition 1.\n"
    )
    assert Edition.objects.live().get().live_from == NOON


@pytest.mark.parametrize(
    "time", ["2026-06-02T15:30", "2026-06-02 15:30", "2026-06-02T12:30Z", "2026-06-02T14:30+02:00"]
)
def test_a_time_without_an_offset_is_the_newsrooms(run, publishing, time):
    said = run(*publishing, "--at", time)
    assert "will be live in العربية at 2 June 2026, 15:30 Riyadh time" in said
    assert Edition.objects.get().live_from == datetime(2026, 6, 2, 12, 30, tzinfo=UTC)


def test_it_says_when_a_story_goes_off(run, publishing):
    said = run(*publishing, "--until", "2026-06-30T00:00")
    assert said.endswith("It goes off at 30 June 2026, 00:00 Riyadh time.\n")
    assert Edition.objects.get().live_until == datetime(2026, 6, 29, 21, tzinfo=UTC)


def test_it_publishes_a_correction(run, publishing, clock):
    run(*publishing)
    clock.shift(60)
    assert run(*publishing, "--correction", "صُحّح الاسم.").endswith("as edition 2.\n")
    assert Edition.objects.live().get().corrections[0]["note"] == "صُحّح الاسم."


def test_it_withdraws_now_with_the_reason(run, publishing, withdrawing, article, clock):
    run(*publishing)
    clock.shift(60)
    assert run(*withdrawing, "--reason", "خطأ في المصدر.") == (
        f"Article {article.pk} is withdrawn in العربية since 1 June 2026, 12:01 Riyadh time.\n"
    )
    assert not Edition.objects.live().exists()
    assert PublicationEvent.objects.first().note == "خطأ في المصدر."


def test_it_withdraws_at_a_time(run, publishing, withdrawing):
    run(*publishing)
    said = run(*withdrawing, "--at", "2026-06-03T00:00")
    assert "will be withdrawn in العربية at 3 June 2026, 00:00 Riyadh time" in said
    assert Edition.objects.live().exists()


def test_withdrawing_cancels_what_was_only_scheduled(run, publishing, withdrawing, article):
    run(*publishing, "--at", "2026-06-03T00:00")
    assert run(*withdrawing) == (
        f"Article {article.pk} will not appear in العربية: its schedule was cancelled.\n"
    )


def test_what_the_preflight_forbids_is_listed_a_line_each(refused, publishing, article):
    article.section = None
    article.body_ar = "<p>نص<footnote></footnote></p>"
    article.save()
    assert refused(*publishing) == (
        "The story can't be published yet.\n"
        "  section: No section has been chosen.\n"
        "  body: Footnote 1 has no text yet."
    )


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        (("--until", "2026-05-01"), "--until: It would end before it begins."),
        (
            ("--correction", "خطأ"),
            "--correction: Only a story that has been published can be corrected.",
        ),
        (
            ("--at", "tomorrow"),
            "--at: “tomorrow” is no time; write it as in 2026-01-31T09:00.",
        ),
        (("--until", "2026-02-30"), "--until: “2026-02-30” is no time;"),
        (("--at", "0001-01-01"), "--at: “0001-01-01” is no time;"),
        (("--at", "9999-12-31T23:59-12:00"), "--at: “9999-12-31T23:59-12:00” is no time;"),
        (("--at", ""), "--at: “” is no time;"),
    ],
)
def test_what_makes_no_sense_is_refused(refused, publishing, options, reason):
    assert refused(*publishing, *options).startswith(reason)
    assert not Edition.objects.exists()


@pytest.mark.parametrize("verb", ["publish_story", "withdraw_story"])
def test_unknown_names_are_refused(refused, article, editor, verb):
    known = {"--language": "ar", "--by": "editor"}

    def reason(pk, **named) -> str:
        options = known | {f"--{name}": value for name, value in named.items()}
        return refused(verb, pk, *(word for pair in options.items() for word in pair))

    assert reason(10**20) == f"There is no article {10**20}."
    assert reason(0) == "There is no article 0."
    assert reason(article.pk, by="x") == "There is no user named “x”."
    assert reason(article.pk, language="fr") == "The site has no language “fr”; it has ar, en."
    assert "invalid int value" in reason("x")


def test_who_may_not_may_not_here_either(run, refused, publishing, article, reporter):
    reason = "--by: You have no permission to do this."
    as_reporter = (article.pk, "--language", "ar", "--by", "reporter")
    assert refused("publish_story", *as_reporter) == reason
    run(*publishing)
    assert refused("withdraw_story", *as_reporter) == reason
    assert Edition.objects.live().exists()


def test_the_past_and_what_is_not_there_are_refused(run, refused, publishing, withdrawing):
    assert refused(*withdrawing) == "Nothing is live or scheduled in this language."
    run(*publishing)
    passed = "--at: This time has passed already."
    assert refused(*publishing, "--at", "2026-05-01") == passed
    assert refused(*withdrawing, "--at", "2026-05-01") == passed


@pytest.mark.parametrize("time", ["2026-04-24T00:30", "2026-10-29T23:30"])
def test_an_hour_that_the_clocks_skip_or_repeat_needs_an_offset(
    refused, publishing, settings, time
):
    settings.TIME_ZONE = "Africa/Cairo"
    reason = refused(*publishing, "--at", time)
    assert reason == "--at: the clocks change at that time; add an offset such as +03:00."
