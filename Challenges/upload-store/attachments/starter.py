class UploadStore:
    """Receives files in pieces, checks them, and stores each content once."""

    def __init__(self, max_size, allowed):
        self.max_size = max_size
        self.allowed = allowed

    def begin(self, name):
        """Return the number of a new upload."""
        raise NotImplementedError

    def append(self, job, piece):
        """Add a piece to an upload."""
        raise NotImplementedError

    def finish(self, job, sha256=None):
        """End an upload: check and store it."""
        raise NotImplementedError

    def status(self, job):
        """Return what is known about an upload."""
        raise NotImplementedError

    def read(self, digest):
        """Return the content with this digest."""
        raise NotImplementedError

    def delete(self, job):
        """Give up a stored upload."""
        raise NotImplementedError

    def stored_bytes(self):
        """Return the size of all contents together."""
        raise NotImplementedError
