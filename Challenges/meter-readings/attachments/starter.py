def prepare(connection):
    """Add to the database what `store` needs; may be called again."""
    raise NotImplementedError


def store(connection, batch):
    """Store readings (meter, day, value, version); return how many were inserted, updated and left unchanged."""
    raise NotImplementedError
