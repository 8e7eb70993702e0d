def flatten(record):
    """Return a dictionary from paths to simple values."""
    raise NotImplementedError


def unflatten(row):
    """Return the nested record."""
    raise NotImplementedError
