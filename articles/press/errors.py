"""PRESS: the ways it says no. Each carries a message for the editor, in the editor's language."""

from django.utils.functional import Promise

from .preflight import Finding


class PressRefusal(Exception):
    """The press did nothing; `message` says why, `field` which entry to mend (or empty)."""

    def __init__(self, message: str | Promise, *, field: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.field = field

    def __str__(self) -> str:
        return str(self.message)


class NotReady(PressRefusal):
    """The preflight found something that forbids publishing; `findings` lists it."""

    def __init__(self, message: str | Promise, findings: list[Finding]) -> None:
        super().__init__(message)
        self.findings = findings

    def __str__(self) -> str:
        return " ".join([str(self.message), *(str(finding.counted) for finding in self.findings)])
