class Settings:
    """Settings from defaults, a file and the environment."""

    def __init__(self, defaults, file, environ, prefix):
        raise NotImplementedError

    def __getitem__(self, name):
        raise NotImplementedError

    def origin(self, name):
        """Return where the value comes from."""
        raise NotImplementedError

    def override(self, **values):
        """Return a context manager that puts these values above all others."""
        raise NotImplementedError
