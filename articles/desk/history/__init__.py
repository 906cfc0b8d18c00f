"""DESK: what a story said before: every save and every edition, compared, named and restored."""
