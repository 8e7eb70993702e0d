import time


class BadLink(ValueError):
    """The link is none of ours."""


class LinkExpired(BadLink):
    """The link was good once."""


class LinkSigner:
    """Makes links that work for a limited time, and checks them."""

    def __init__(self, keys, *, clock=time.time):
        raise NotImplementedError

    def sign(self, path, seconds, parameters=None):
        """Return a link to a path that works for so many seconds."""
        raise NotImplementedError

    def check(self, link):
        """Return (path, parameters) of a good link."""
        raise NotImplementedError
