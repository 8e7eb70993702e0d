"""Nobody here yet."""
