def rides(reports, pause):
    """Return an iterator over the rides."""
    raise NotImplementedError
