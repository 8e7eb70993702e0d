def intake(source: str, good: str, bad: str) -> tuple[int, int]:
    """Load the orders of source into good, put bad rows into quarantine; return how many of each."""
    raise NotImplementedError
