import secrets


class PasswordHasher:
    """Salted, slow hashes of passwords, whose cost can be raised."""

    def __init__(self, rounds, *, salt_bytes=16, random_bytes=secrets.token_bytes):
        raise NotImplementedError

    def hash(self, password):
        """Return the text to store for a new password."""
        raise NotImplementedError

    def verify(self, password, stored):
        """Say whether the password is the right one; ValueError for a text that is none of ours."""
        raise NotImplementedError

    def needs_rehash(self, stored):
        """Say whether the text was made with less effort than we make now."""
        raise NotImplementedError

    def check(self, password, stored):
        """Return (right, new text to store or None)."""
        raise NotImplementedError
