"""DESK: the pages on which a story is published, withdrawn, brought back or called off.

In: what an editor chose and typed. Out: one call of the press, or every word back with what is
wrong beside the field it is about.
"""
