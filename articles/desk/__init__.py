"""DESK: where editors write. Forms of the admin come in; working copies and press calls go out."""
