"""One thing done to many stories: asked once, done to each by itself, reported story by story."""
