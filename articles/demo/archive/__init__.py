"""Demo: an archive of any size, made up from word lists, to measure a full site with.

The same seed and number always tell the same story. This is the one place beside the press that
writes editions, many at a time; `tests/commands/test_fill_archive.py` holds its rows against what
the press would have made of the same articles.
"""
