# Accepted: a stored text is parsed by one expression into one value, and everything else asks that.
import hashlib
import hmac
import re
import secrets
import unicodedata
from collections.abc import Callable
from typing import NamedTuple, Self

METHOD = "pbkdf2-sha256"
LEAST_SALT = 8
STORED = re.compile(METHOD + r"\$([0-9]+)\$((?:[0-9a-f]{2}){8,})\$([0-9a-f]{64})")


class Stored(NamedTuple):
    """A stored password, taken apart."""

    rounds: int
    salt: bytes
    digest: bytes

    @classmethod
    def parse(cls, text: str) -> Self:
        match = STORED.fullmatch(text)
        if not match or not int(match[1]):
            raise ValueError("this is no stored password")
        return cls(int(match[1]), bytes.fromhex(match[2]), bytes.fromhex(match[3]))

    def __str__(self) -> str:
        return f"{METHOD}${self.rounds}${self.salt.hex()}${self.digest.hex()}"


class PasswordHasher:
    """Salted, slow hashes of passwords, whose cost can be raised."""

    def __init__(
        self, rounds: int, *, salt_bytes: int = 16, random_bytes: Callable[[int], bytes] = secrets.token_bytes
    ) -> None:
        if rounds < 1:
            raise ValueError("there must be a round at least")
        if salt_bytes < LEAST_SALT:
            raise ValueError(f"a salt has at least {LEAST_SALT} bytes")
        self._rounds = rounds
        self._salt_bytes = salt_bytes
        self._random_bytes = random_bytes

    def __repr__(self) -> str:
        return f"{type(self).__name__}(rounds={self._rounds})"

    def hash(self, password: str) -> str:
        """Return the text to store for a new password."""
        if not password:
            raise ValueError("the password is empty")
        salt = self._random_bytes(self._salt_bytes)
        return str(Stored(self._rounds, salt, derive(password, salt, self._rounds)))

    @staticmethod
    def verify(password: str, stored: str) -> bool:
        """Say whether the password is the right one; ValueError for a text that is none of ours."""
        rounds, salt, digest = Stored.parse(stored)
        return hmac.compare_digest(derive(password, salt, rounds), digest)

    def needs_rehash(self, stored: str) -> bool:
        """Say whether the text was made with less effort than we make now."""
        rounds, salt, _ = Stored.parse(stored)
        return rounds < self._rounds or len(salt) < self._salt_bytes

    def check(self, password: str, stored: str) -> tuple[bool, str | None]:
        """Return (right, new text to store or None)."""
        right = self.verify(password, stored)
        return right, self.hash(password) if right and self.needs_rehash(stored) else None


def derive(password: str, salt: bytes, rounds: int) -> bytes:
    """Return the digest of a password."""
    return hashlib.pbkdf2_hmac("sha256", unicodedata.normalize("NFC", password).encode(), salt, rounds)
