class BadToken(Exception):
    """The token is not valid; the text says why."""


class Tokens:
    """Issues, verifies and revokes signed access tokens."""

    def __init__(self, keys, current, lifetime, leeway, clock):
        self.keys = keys
        self.current = current
        self.lifetime = lifetime
        self.leeway = leeway
        self.clock = clock

    def issue(self, subject, **claims):
        """Return a new token."""
        raise NotImplementedError

    def verify(self, token):
        """Return the payload of a valid token."""
        raise NotImplementedError

    def revoke(self, token):
        """Make this token invalid."""
        raise NotImplementedError

    def revoke_all(self, subject):
        """Make all tokens of the subject invalid that were issued up to now."""
        raise NotImplementedError
