"""DESK: the editors' order of the front page: arranged here, printed by the press."""
