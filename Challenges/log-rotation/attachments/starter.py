def rotate(log: str, max_bytes: int, keep: int) -> list[tuple[str, str | None]]:
    """Put the log aside if it is large enough; return what was deleted and renamed."""
    raise NotImplementedError
