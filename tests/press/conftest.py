"""Props of the press: stories in every state, and the timetable as a list of intervals."""

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.db import connection

from articles.models import Article, Edition
from articles.press.publishing import publish

NOON = datetime.fromisoformat("2026-03-01T12:00:00+00:00")


@pytest.fixture
def live(article, editor) -> Article:
    publish(article, "ar", by=editor)
    return article


@pytest.fixture
def shown() -> Callable[[], list[str]]:
    """The headlines that readers can see now, in Arabic."""

    def headlines() -> list[str]:
        return list(Edition.objects.live().in_language("ar").values_list("headline", flat=True))

    return headlines


def rewrite(article: Article, headline: str) -> Article:
    article.headline_ar = headline
    article.save()
    return article


@dataclass(frozen=True)
class OwnDatabase:
    """A database beside the test's own, where connections can really meet and processes die."""

    url: str

    def run(self, harness: str, *arguments: str) -> list[str]:
        """Run a script of this folder on it; returns the lines it printed."""
        environment = {**os.environ, "TEST_OWN_DATABASE": self.url}
        environment.pop("TEST_DATABASE", None)
        result = subprocess.run(
            [sys.executable, Path(__file__).with_name(harness), *arguments],
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert result.returncode == 0, result.stderr
        return result.stdout.splitlines()


@pytest.fixture
def own_database(tmp_path, db) -> Iterator[OwnDatabase]:
    if connection.vendor == "sqlite":
        yield OwnDatabase(f"sqlite:///{tmp_path}/own.sqlite3")
        return
    name = f"own_{os.getpid()}"
    host = settings.DATABASES["default"]["HOST"]
    with psycopg.connect(host=host, user="postgres", dbname="postgres", autocommit=True) as server:
        server.execute(f"CREATE DATABASE {name}")
        yield OwnDatabase(f"postgresql://postgres@/{name}?host={host}")
        server.execute(f"DROP DATABASE {name} WITH (FORCE)")
