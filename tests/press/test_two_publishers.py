"""Two publishers at once follow one another: both end well, and one edition is live."""


def test_publishers_at_once_follow_one_another(own_database):
    assert own_database.run("race_harness.py", "2", "10") == []
