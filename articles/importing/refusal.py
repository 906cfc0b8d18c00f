"""IMPORT: the one way it says no."""

from django.utils.functional import Promise


class ImportRefused(Exception):
    """Nothing was imported; `problems` says why, one message for each thing that is wrong."""

    def __init__(self, *problems: str | Promise) -> None:
        super().__init__(*problems)
        self.problems = problems

    def __str__(self) -> str:
        return "\n".join(str(problem) for problem in self.problems)
