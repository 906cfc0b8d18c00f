"""DESK: nothing is lost: words that were typed and not saved, kept, offered again, merged."""
