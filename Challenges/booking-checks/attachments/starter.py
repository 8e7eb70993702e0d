def validate(schema, data):
    """Return the clean data (or None) and the list of problems."""
    raise NotImplementedError
