"""Demo: the stories in this folder in, the same stories on the desk and with readers out.

Each story is told in one TOML file and known by `demo:<name of the file>`; one that is there stays
as it is, whatever editors have made of it. Times count back from the moment of loading, as far as
the press lets them: only a first publication may lie in the past. So a corrected story first comes
out as it was, hours ago, and is corrected now; a withdrawn one is withdrawn now.
"""

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.db import transaction
from django.utils import timezone

from articles.desk.site_languages import LANGUAGES
from articles.desk.working_copy import save_working_copy
from articles.models import Article, Author, HouseStyle, Picture, Section, Tag
from articles.press.publishing import publish, withdraw

from .pictures import draw

FOLDER = Path(__file__).parent
TEXT_FIELDS = ("kicker", "headline", "lead", "body")


@dataclass(frozen=True)
class Newsroom:
    """What stories are filed under, by slug."""

    sections: dict[str, Section]
    tags: dict[str, Tag]
    authors: dict[str, Author]


@dataclass(frozen=True)
class Loaded:
    """How many stories were added, and how many were there."""

    added: int
    kept: int


def load_demo(*, by: User, chief: User) -> Loaded:
    """Add the stories that are missing, with all that they need; keep everything else.

    They are written and published `by` an editor; what was wrong the chief corrects or withdraws.
    """
    stories = {f"demo:{file.stem}": file for file in sorted(FOLDER.glob("stories/*.toml"))}
    known = set(Article.objects.filter(source_key__in=stories).values_list("source_key", flat=True))
    missing = {key: file for key, file in stories.items() if key not in known}
    if missing:
        newsroom, now = _newsroom(chief), timezone.now()
        for key, file in missing.items():
            _load(key, tomllib.loads(file.read_text()), newsroom, by, chief, now)
    return Loaded(added=len(missing), kept=len(known))


def _newsroom(chief: User) -> Newsroom:
    told = tomllib.loads((FOLDER / "newsroom.toml").read_text())
    for row in told["house_style"]:
        HouseStyle.objects.get_or_create(
            language=row["language"], wrong=row["wrong"], defaults={**row, "updated_by": chief}
        )
    return Newsroom(
        sections={
            row["slug"]: Section.objects.get_or_create(
                slug=row["slug"], defaults={**row, "position": position}
            )[0]
            for position, row in enumerate(told["sections"], start=1)
        },
        tags={
            row["slug"]: Tag.objects.get_or_create(slug=row["slug"], defaults=row)[0]
            for row in told["tags"]
        },
        authors={
            row["slug"]: Author.objects.get_or_create(slug=row["slug"], defaults=row)[0]
            for row in told["authors"]
        },
    )


def _load(key: str, told: dict, newsroom: Newsroom, by: User, chief: User, now: datetime) -> None:
    """One story, whole or not at all; its picture stays for the next attempt."""
    picture = _picture(told["picture"]) if "picture" in told else None
    with transaction.atomic():
        article = Article(
            source_key=key, section=newsroom.sections[told["section"]], picture=picture
        )
        _write(article, told, early=True)
        save_working_copy(
            article,
            by=by,
            tags=[newsroom.tags[slug] for slug in told["tags"]],
            authors=[newsroom.authors[slug] for slug in told["authors"]],
        )
        _bring_out(article, told, by, now)
        if told["state"] == "corrected":
            _correct(article, told, chief)
        if told["state"] == "withdrawn":
            _withdraw(article, told, chief)


def _picture(told: dict) -> Picture:
    """The picture of a scene, drawn where no earlier run did."""
    name = f"demo-{told['scene']}"
    # Storage adds seven letters to a name that a file of an older database has taken.
    known = Picture.objects.filter(file__regex=rf"/{re.escape(name)}(_[A-Za-z0-9]{{7}})?\.webp$")
    if picture := known.first():
        return picture
    words = {field: text for field, text in told.items() if field != "scene"}
    file = ContentFile(draw(told["scene"]), name=f"{name}.webp")
    return Picture.objects.create(file=file, **words)


def _write(article: Article, told: dict, *, early: bool) -> None:
    """Set the texts; `early` sets them as they were before a correction."""
    for language, text in _texts(told).items():
        for field in TEXT_FIELDS:
            before = text.get(f"{field}_before") if early else None
            setattr(article, f"{field}_{language}", before or text.get(field, ""))


def _texts(told: dict) -> dict[str, dict]:
    return {language: told[language] for language in LANGUAGES if language in told}


def _bring_out(article: Article, told: dict, by: User, now: datetime) -> None:
    scheduled = told["state"] == "scheduled"
    hours = told["hours_ahead"] if scheduled else -told["hours_ago"]
    for language in _texts(told):
        publish(article, language, by=by, at=now + timedelta(hours=hours))


def _correct(article: Article, told: dict, by: User) -> None:
    _write(article, told, early=False)
    save_working_copy(article, by=by)
    for language in _texts(told):
        if correction := told.get(f"correction_{language}"):
            publish(article, language, by=by, correction=correction)


def _withdraw(article: Article, told: dict, by: User) -> None:
    for language in _texts(told):
        withdraw(article, language, by=by, reason=told.get(f"withdrawn_reason_{language}", ""))
