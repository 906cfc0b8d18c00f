"""IMPORT: stories that were written elsewhere come in; drafts on the desk go out.

Bytes become text (`decoding`), text becomes a parsed story (`plain_text`, with the same rules for
letters and footnotes as a paste), and the story becomes a draft (`story`). Nothing here publishes,
and a refused file leaves nothing behind.
"""
