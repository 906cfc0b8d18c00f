"""Midad's product: stories on their way from the desk through the press to readers."""
