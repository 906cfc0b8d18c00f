"""Publish one story from several connections at once: run by `test_two_publishers.py`.

Prints what failed, a line each, and nothing where all ended well.
"""

import os
import sys
import threading
from itertools import pairwise
from pathlib import Path

import django

os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402

from articles.models import Edition, PublicationEvent  # noqa: E402
from articles.press.publishing import publish  # noqa: E402
from tests.press.harness_story import story  # noqa: E402


def main(publishers: int, rounds: int) -> None:
    call_command("migrate", verbosity=0)
    article, editor = story()
    start = threading.Barrier(publishers)

    def run() -> None:
        try:
            for _round in range(rounds):
                start.wait(timeout=30)
                publish(article, "ar", by=editor)
        except Exception as error:
            print(f"{type(error).__name__}: {error}")
            start.abort()
        finally:
            connections.close_all()

    threads = [threading.Thread(target=run) for _publisher in range(publishers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=120)
    check(publishers * rounds)


def check(expected: int) -> None:
    editions = list(Edition.objects.order_by("number"))
    numbers = [edition.number for edition in editions]
    if numbers != list(range(1, expected + 1)):
        print(f"editions {numbers}, not 1 to {expected}")
    if PublicationEvent.objects.count() != expected:
        print("not one event an edition")
    if Edition.objects.live().count() != 1 or editions[-1].live_until is not None:
        print("not exactly the newest edition is live")
    for old, new in pairwise(editions):
        if old.live_until != new.live_from:
            print(f"edition {old.number} does not end where {new.number} begins")


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
