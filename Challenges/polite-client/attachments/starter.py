class PoliteClient:
    """Asks a server no more often than it allows."""

    def __init__(self, send, calls, seconds):
        self._send = send

    async def get(self, path):
        """Return the answer of send(path), when it is its turn."""
        raise NotImplementedError
