"""The list of stories: what narrows it, a page of it, how a story stands in it."""
