"""Demo content: the stories and pictures that fill a new site so that it can be judged at once."""
