"""A process that is killed in the middle of a verb leaves the story fully before or after."""

import re

import pytest


@pytest.mark.parametrize(("deed", "rounds"), [("publish", 130), ("cancel", 60)])
def test_no_death_leaves_anything_half_done(own_database, deed, rounds):
    *faults, summary = own_database.run("kill_harness.py", deed, str(rounds))
    assert faults == []
    statements, before, after = map(int, re.findall(r"\d+", summary))
    assert before + after == rounds
    # Before and after every statement, the commit included; the rest at random moments.
    assert 2 * (statements + 1) < rounds - 25
    assert before >= 2 * statements
    assert after >= 2
