"""A process that is killed in the middle of a publish leaves the story fully before or after."""

import re

ROUNDS = 130


def test_more_than_a_hundred_deaths_leave_nothing_half_published(own_database):
    *faults, summary = own_database.run("kill_harness.py", str(ROUNDS))
    assert faults == []
    statements, before, after = map(int, re.findall(r"\d+", summary))
    assert before + after == ROUNDS
    # Before and after every statement, the commit included; the rest at random moments.
    assert 2 * (statements + 1) < ROUNDS - 25
    assert before >= 2 * statements
    assert after >= 2
