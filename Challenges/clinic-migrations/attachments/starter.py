LATEST = 3


def migrate(connection, target=LATEST):
    """Bring the database to the version target, forwards or back; return the versions it went through."""
    raise NotImplementedError
