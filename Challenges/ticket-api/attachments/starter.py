from datetime import date


class VersionedApi:
    """An API in several versions, of which only the newest has a handler."""

    def __init__(self, handler, *, today=date.today):
        raise NotImplementedError

    def release(self, handler, upgrade, downgrade):
        """Bring the next version; return its number."""
        raise NotImplementedError

    def retire(self, version, last_day):
        """Say that a version ends after a day."""
        raise NotImplementedError

    def pin(self, client, version):
        """Fix the version of a client."""
        raise NotImplementedError

    def handle(self, client, request, version=None):
        """Return (status, body, headers)."""
        raise NotImplementedError
