def memo(function=None, /, *, key=None, limit=None):
    """Decorate a function so that it remembers its results."""
    return function
