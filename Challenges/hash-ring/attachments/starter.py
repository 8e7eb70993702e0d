import hashlib


def place(text):
    """Return the place of a text on the ring."""
    return int.from_bytes(hashlib.md5(text.encode()).digest()[:4], "big")


class HashRing:
    """Spreads keys over servers so that few keys move when a server joins or leaves."""

    def __init__(self, points):
        self.points = points

    def add(self, server):
        """Put a server on the ring."""
        raise NotImplementedError

    def remove(self, server):
        """Take a server off the ring."""
        raise NotImplementedError

    def find(self, key):
        """Return the server of key."""
        raise NotImplementedError

    def find_many(self, key, count):
        """Return up to count different servers, the key's own first."""
        raise NotImplementedError

    def __len__(self):
        raise NotImplementedError
