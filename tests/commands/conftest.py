"""Run a command as a shell would, with its messages in English."""

from collections.abc import Callable
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.utils import translation


@pytest.fixture(autouse=True)
def _messages_in_english():
    with translation.override("en"):
        yield


@pytest.fixture
def run() -> Callable[..., str]:
    """Run a command; returns what it says."""

    def run(*arguments: object) -> str:
        said = StringIO()
        call_command(*map(str, arguments), stdout=said, stderr=said, no_color=True)
        return said.getvalue()

    return run


@pytest.fixture
def refused(run) -> Callable[..., str]:
    """Run a command that must refuse; returns its reason."""

    def refused(*arguments: object) -> str:
        with pytest.raises(CommandError) as refusal:
            run(*arguments)
        return str(refusal.value)

    return refused
