"""Chance that always falls the same way, so that a picture never changes."""

from random import Random


def dice(seed: int) -> Random:
    """Give a scene its own dice, which nothing else throws."""
    return Random(seed)  # noqa: S311 - it scatters leaves and stars, it keeps no secrets
