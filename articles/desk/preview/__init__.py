"""DESK: a story shown as readers would see it, before they do; nothing is saved or kept.

In: a working copy, saved or as it stands in the form. Out: the reader's own page of it.
"""
