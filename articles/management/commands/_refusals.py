"""What the press refuses, as an error of a command: one finding a line."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.core.exceptions import PermissionDenied
from django.core.management.base import CommandError

from articles.models import Article
from articles.press.errors import NotReady, PressRefusal
from articles.press.preflight import Finding


@contextmanager
def press_refusals() -> Iterator[None]:
    """Turn each way the press says no into a CommandError."""
    try:
        yield
    except NotReady as refusal:
        findings = (f"  {finding_line(finding)}" for finding in refusal.findings)
        raise CommandError("\n".join([str(refusal.message), *findings])) from refusal
    except PressRefusal as refusal:
        option = f"--{refusal.field}: " if refusal.field else ""
        raise CommandError(f"{option}{refusal.message}") from refusal
    except PermissionDenied as refusal:
        raise CommandError(f"--by: {refusal}") from refusal


def finding_line(finding: Finding) -> str:
    """A finding behind the name that the desk gives its field."""
    field = Article._meta.get_field(finding.field)
    name = getattr(field, "verbose_name", finding.field)
    return f"{name}: {finding.counted}"
