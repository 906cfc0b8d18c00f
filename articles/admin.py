"""Where Django looks for the admin; the desk is in `articles/desk/`."""
