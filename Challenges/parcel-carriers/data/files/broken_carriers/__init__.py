"""Some of these carriers cannot be loaded."""
