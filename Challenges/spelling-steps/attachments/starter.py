def spelling_steps(typed: str, right: str) -> list[str]:
    """Return a shortest list of steps, "insert x", "delete x" or "replace x with y", that turns typed into right."""
    return []
