"""INCOMING: what was written elsewhere, read for what it means: HTML or text in, a body out.

`html` and `plain` are the two ways in. Between them and the body schema stand a module for each
thing other programs do: looks that mean something (`looks`), lists made of paragraphs (`lists`),
notes tied by links (`linked_notes`, `docs_notes`), lines parted by breaks (`breaks`), what was
never meant to be read (`leftovers`). Pure functions, for the desk's paste and for every importer.
"""
