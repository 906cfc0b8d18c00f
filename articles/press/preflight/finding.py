"""PRESS: what the preflight says, and about which place of the story."""

from dataclasses import dataclass

from django.utils.translation import ngettext

from articles.text.proofing.rule import Words


@dataclass(frozen=True)
class FindingPlace:
    """Where in a field a finding is; all numbers but `note` count from 0.

    In the body, `block` counts the lines of `blocks_text(parse(body))`; a place in a footnote has
    no block but the `note`'s number, from 1; a picture or embed of the body has neither but the
    number of its `figure`. Kicker, headline and lead are block 0. `text` is what stands at
    `[start:end]` of that line (in code points, footnotes left out), so that who goes there can see
    that the text hasn't moved meanwhile. `fix` may safely stand there instead ("" takes it out);
    None where a person must decide.
    """

    block: int | None = None
    note: int | None = None
    figure: int | None = None
    start: int = 0
    end: int = 0
    text: str = ""
    fix: str | None = None


@dataclass(frozen=True)
class Finding:
    """One thing to look at: a field of the article, and whether it forbids publishing.

    `rule` names its kind in every language alike; `reason` says why a copy editor minds.
    """

    field: str
    rule: str
    message: Words
    reason: Words
    is_blocking: bool = False
    places: tuple[FindingPlace, ...] = ()

    @property
    def counted(self) -> Words:
        """The message, with how many places it is about where there are several."""
        count = len(self.places)
        if count < 2:
            return self.message
        words = ngettext("%(message)s (%(count)d place)", "%(message)s (%(count)d places)", count)
        return words % {"message": str(self.message).removesuffix("."), "count": count}
