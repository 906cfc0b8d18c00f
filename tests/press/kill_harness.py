"""Do a deed of the press, and die in the middle: run by `test_killed.py` in a process and a
database of its own.

Each round forks a child that publishes over a live story, or cancels what is scheduled over it, and
kills itself by SIGKILL at its n-th SQL statement, before or after it, or is killed by its parent at
some moment. Then the parent looks at what is left. Prints one line a fault and, last, how many
statements there were to die at, and how many rounds left the story before and how many after.
"""

import os
import random
import signal
import sys
import time
from collections.abc import Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
django.setup()

from django.contrib.auth.models import User  # noqa: E402
from django.core.management import call_command  # noqa: E402
from django.db import connection, connections  # noqa: E402
from django.utils import timezone  # noqa: E402

from articles.models import (  # noqa: E402
    Article,
    Edition,
    EditionByline,
    EditionTag,
    Footnote,
    PublicationEvent,
)
from articles.press.publishing import cancel_scheduled, publish  # noqa: E402
from tests.press.harness_story import story  # noqa: E402

PROJECTIONS = (EditionTag, EditionByline, Footnote, PublicationEvent)


Deed = Callable[[Article, User], object]


def main(deed: str, rounds: int) -> None:
    call_command("migrate", verbosity=0)
    article, editor = story()
    publish(article, "ar", by=editor)
    prepare, do, faults = DEEDS[deed]
    statements, seconds = _measure(article, editor, prepare, do)
    dice = random.Random(7)
    before = after = 0
    for round_ in range(rounds):
        prepare(article, editor)
        known = PublicationEvent.objects.count()
        boundary, after_it = round_ // 2 + 1, bool(round_ % 2)
        # Every boundary has its turn, the commit's too; then any moment may be the last.
        moment = None if boundary <= statements + 1 else dice.uniform(0, 3 * seconds)
        _die_in_the_middle(lambda: do(article, editor), boundary, after_it, moment)
        happened = PublicationEvent.objects.count() - known
        for fault in faults(article, happened):
            print(f"round {round_}: {fault}")
        before, after = before + (not happened), after + happened
    print(f"statements {statements} before {before} after {after}")


def _measure(article: Article, editor: User, prepare: Deed, do: Deed) -> tuple[int, float]:
    """How many statements the deed takes, and how many seconds with a connection of its own."""
    count = 0

    def counting(execute, sql, params, many, context):
        nonlocal count
        count += 1
        return execute(sql, params, many, context)

    prepare(article, editor)
    connections.close_all()
    began = time.perf_counter()
    with connection.execute_wrapper(counting):
        do(article, editor)
    return count, time.perf_counter() - began


def _die_in_the_middle(
    do: Callable[[], object], boundary: int, after_it: bool, moment: float | None
) -> None:
    connections.close_all()
    child = os.fork()
    if child == 0:
        _do_and_die(do, boundary, after=after_it)
    if moment is not None:
        time.sleep(moment)
        os.kill(child, signal.SIGKILL)
    _child, status = os.waitpid(child, 0)
    if not (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL):
        print(f"boundary {boundary}: it was not killed but ended with {status}")


def _do_and_die(do: Callable[[], object], nth: int, *, after: bool) -> None:
    """Dies at the n-th statement; where there are fewer, right after the commit."""
    count = 0

    def dying(execute, sql, params, many, context):
        nonlocal count
        count += 1
        if count == nth and not after:
            os.kill(os.getpid(), signal.SIGKILL)
        result = execute(sql, params, many, context)
        if count == nth and after:
            os.kill(os.getpid(), signal.SIGKILL)
        return result

    with connection.execute_wrapper(dying):
        do()
    os.kill(os.getpid(), signal.SIGKILL)


# --- Publishing over a live story ----------------------------------------------------------------


def _publish(article: Article, editor: User) -> None:
    publish(article, "ar", by=editor)


def half_published(article: Article, _happened: int) -> list[str]:
    """What is half-published: every edition is to be whole, and to end where the next begins."""
    editions = list(Edition.objects.filter(article=article).order_by("number"))
    found = []
    if len(editions) != PublicationEvent.objects.count():
        found.append(f"{len(editions)} editions and not as many events")
    if Edition.objects.live().count() != 1 or editions[-1].live_until is not None:
        found.append("not exactly the newest edition is live")
    if any(old.live_until != new.live_from for old, new in pairwise(editions)):
        found.append("an edition does not end where the next begins")
    for model, expected in zip(PROJECTIONS, (2, 1, 2, 1), strict=True):
        for edition in editions:
            count = model.objects.filter(edition=edition).count()
            if count != expected:
                found.append(f"edition {edition.number} has {count} {model.__name__}")
        if model.objects.count() != expected * len(editions):
            found.append(f"{model.__name__} without its edition")
    return found


# --- Cancelling an update that waits -------------------------------------------------------------


def _schedule(article: Article, editor: User) -> None:
    publish(article, "ar", by=editor, at=timezone.now() + timedelta(hours=1))


def _cancel(article: Article, editor: User) -> None:
    cancel_scheduled(article, "ar", by=editor)


def half_cancelled(article: Article, happened: int) -> list[str]:
    """What is half-cancelled: either the update waits where the live one ends, or it never was."""
    first, *_others, last = Edition.objects.filter(article=article).order_by("number")
    recorded = last.events.filter(kind=PublicationEvent.Kind.CANCELLED).count()
    ends = (first.live_until, last.live_until)
    expected = (None, last.live_from) if happened else (last.live_from, None)
    found = [] if ends == expected else [f"they end at {ends}, not at {expected}"]
    if recorded != happened:
        found.append(f"{recorded} events on the edition that was called off")
    return found


DEEDS = {
    "publish": (lambda _article, _editor: None, _publish, half_published),
    "cancel": (_schedule, _cancel, half_cancelled),
}


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
