def bracket_error(text: str) -> tuple[int, str] | None:
    """Return the position of the first bracket that does not fit and the reason, or None if all fit.

    The reason is "unexpected", "mismatch" or "unclosed".
    """
    raise NotImplementedError
