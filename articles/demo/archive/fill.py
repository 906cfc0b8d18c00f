"""Demo: writes the stories of an archive, a batch in a transaction, and goes on where it ended."""

from collections.abc import Iterator

from django.contrib.auth.models import User
from django.db import transaction

from articles.models import Article

from .filing import Filing, ensure_filing
from .rows import write
from .stories import Popularity, Teller

BATCH = 1000
USERNAME = "archive"


def fill_archive(total: int, seed: int) -> Iterator[int]:
    """Add what is missing of the first `total` stories; yield how many are there, batch by batch.

    The first number says how many were there before.
    """
    done = _last_number(seed)
    yield done
    filing, by = ensure_filing(), _nobody()
    teller = _teller(seed, filing)
    while done < total:
        upto = min(done + BATCH, total)
        stories = [teller.story(number) for number in range(done + 1, upto + 1)]
        with transaction.atomic():
            write(stories, seed, filing, by)
        done = upto
        yield done


def _last_number(seed: int) -> int:
    """The number of the last story written; batches are whole and follow one another."""
    written = Article.objects.filter(source_key__startswith=f"archive:{seed}:")
    last = written.order_by("-pk").values_list("source_key", flat=True).first()
    return int(last.rpartition(":")[2]) if last else 0


def _nobody() -> int:
    """Who published the archive: an account that nobody can log in to."""
    defaults = {"is_active": False, "password": "!"}
    return User.objects.get_or_create(username=USERNAME, defaults=defaults)[0].pk


def _teller(seed: int, filing: Filing) -> Teller:
    return Teller(
        seed,
        sections=Popularity.of(len(filing.sections)),
        tags=Popularity.of(len(filing.tags)),
        authors=Popularity.of(len(filing.authors)),
    )
