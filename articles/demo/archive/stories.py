"""Demo: what one story of the archive says and what became of it; no models, no clock.

A story is told from (seed, number) alone, so that an archive can be made larger at any time.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from random import Random

from .words import HOSTS, WORDS, Words

NEWEST = datetime(2026, 1, 1, tzinfo=UTC)
"""Fixed, as whatever depends on today is another archive tomorrow."""

SPAN = timedelta(days=3650)

ENGLISH_SHARE = 0.2
NOTED_SHARE = 0.1
REPLACED_SHARE = 0.04
WITHDRAWN_SHARE = 0.02
LONGEST = 60


@dataclass(frozen=True)
class Printed:
    """One edition: its body, when it came out and when its time ended; a correction or none."""

    body: str
    live_from: datetime
    live_until: datetime | None = None
    correction: str = ""


@dataclass(frozen=True)
class Told:
    """A story in one language, with its editions in order; `reason` where it was withdrawn."""

    language: str
    kicker: str
    headline: str
    lead: str
    editions: list[Printed]
    reason: str


@dataclass(frozen=True)
class Story:
    """A story of the archive; places in the lists of sections, tags and authors, popular first."""

    number: int
    section: int
    tags: list[int]
    authors: list[int]
    told: list[Told]


@dataclass(frozen=True)
class Popularity:
    """Cumulative weights by Zipf's law: the n-th is chosen about 1/n as often as the first."""

    weights: list[float]

    @classmethod
    def of(cls, length: int) -> "Popularity":
        return cls(list(accumulate(1 / place for place in range(1, length + 1))))

    def chosen(self, chance: Random, most: int) -> list[int]:
        """Up to `most` different places."""
        count = chance.randint(1, most)
        places = chance.choices(range(len(self.weights)), cum_weights=self.weights, k=count)
        return list(dict.fromkeys(places))


@dataclass(frozen=True)
class Teller:
    """Tells the stories of one archive."""

    seed: int
    sections: Popularity
    tags: Popularity
    authors: Popularity

    def story(self, number: int) -> Story:
        chance = Random(f"{self.seed}:{number}")  # noqa: S311 - repeatable, and nobody's secret
        first = NEWEST - SPAN * chance.random() - timedelta(days=40)
        languages = ("ar", "en") if chance.random() < ENGLISH_SHARE else ("ar",)
        return Story(
            number,
            section=self.sections.chosen(chance, most=1)[0],
            tags=self.tags.chosen(chance, most=4),
            authors=self.authors.chosen(chance, most=2),
            told=[
                _told(chance, language, first + timedelta(hours=later), number)
                for later, language in enumerate(languages)
            ],
        )


def _told(chance: Random, language: str, first: datetime, number: int) -> Told:
    words = WORDS[language]
    body = _body(chance, words, number)
    withdrawn = chance.random() < WITHDRAWN_SHARE
    return Told(
        language,
        kicker=_one(chance, words.kickers),
        headline=words.headline.format(
            who=_one(chance, words.who),
            what=_one(chance, words.what),
            where=_one(chance, words.where),
        ),
        lead=_sentence(chance, words),
        editions=_editions(chance, words, body, first, withdrawn=withdrawn),
        reason=words.reason if withdrawn else "",
    )


def _editions(
    chance: Random, words: Words, body: str, first: datetime, *, withdrawn: bool
) -> list[Printed]:
    end = first + timedelta(days=chance.uniform(3, 30)) if withdrawn else None
    if chance.random() >= REPLACED_SHARE:
        return [Printed(body, first, end)]
    second = first + timedelta(hours=chance.uniform(1, 48))
    before = f"{body}<p>{_sentence(chance, words)}</p>"
    correction = words.correction if chance.random() < 0.5 else ""
    return [Printed(before, first, second), Printed(body, second, end, correction)]


def _body(chance: Random, words: Words, number: int) -> str:
    """Mostly a few paragraphs; now and then a long read, in parts with headings."""
    length = min(LONGEST, 2 + int(chance.expovariate(0.4)))
    paragraphs = [_paragraph(chance, words) for _place in range(length)]
    if chance.random() < NOTED_SHARE:
        for place in range(0, length, 4):
            paragraphs[place] = _noted(chance, words, paragraphs[place], number)
    for place in range(4, length, 4):
        heading = _one(chance, words.subheadings)
        paragraphs[place] = f"<h2>{heading}</h2>{paragraphs[place]}"
    return "".join(paragraphs)


def _paragraph(chance: Random, words: Words) -> str:
    sentences = (_sentence(chance, words) for _place in range(chance.randint(1, 3)))
    return f"<p>{' '.join(sentences)}</p>"


def _sentence(chance: Random, words: Words) -> str:
    return words.sentence.format(
        opening=_one(chance, words.openings),
        who=_one(chance, words.who),
        what=_one(chance, words.what),
        where=_one(chance, words.where),
    )


def _noted(chance: Random, words: Words, paragraph: str, number: int) -> str:
    note = words.source.format(
        source=_one(chance, words.sources),
        host=_one(chance, HOSTS),
        number=number,
        page=chance.randint(1, 400),
    )
    return paragraph.replace(".</p>", f"<footnote>{note}</footnote>.</p>")


def _one(chance: Random, words: tuple[str, ...]) -> str:
    """As `Random.choice`, which takes three times as long and is called fifty times a story."""
    return words[int(chance.random() * len(words))]
