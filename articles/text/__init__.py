"""Arabic text as pure functions: no models, no settings, no input or output.

Every stage (desk, press, reader) may use these; they know nothing of any stage.
"""
