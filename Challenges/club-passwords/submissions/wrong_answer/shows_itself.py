# Wrong answer: the default repr; whoever makes it a dataclass shows even more.
import hashlib
import hmac
import secrets
import unicodedata


class PasswordHasher:
    def __init__(self, rounds, *, salt_bytes=16, random_bytes=secrets.token_bytes):
        if rounds < 1 or salt_bytes < 8:
            raise ValueError("too few rounds, or too few bytes of salt")
        self.rounds = rounds
        self.salt_bytes = salt_bytes
        self.random_bytes = random_bytes

    def hash(self, password):
        if password == "":
            raise ValueError("the password is empty")
        salt = self.random_bytes(self.salt_bytes)
        digest = self.derive(password, salt, self.rounds)
        return f"pbkdf2-sha256${self.rounds}${salt.hex()}${digest.hex()}"

    def verify(self, password, stored):
        rounds, salt, digest = self.parse(stored)
        return hmac.compare_digest(self.derive(password, salt, rounds), digest)

    def needs_rehash(self, stored):
        rounds, salt, digest = self.parse(stored)
        return rounds < self.rounds or len(salt) < self.salt_bytes

    def check(self, password, stored):
        if not self.verify(password, stored):
            return False, None
        if not self.needs_rehash(stored):
            return True, None
        return True, self.hash(password)

    def derive(self, password, salt, rounds):
        data = unicodedata.normalize("NFC", password).encode("utf-8")
        return hashlib.pbkdf2_hmac("sha256", data, salt, rounds)

    def parse(self, stored):
        method, rounds, salt, digest = stored.split("$")  # ValueError for other numbers of parts
        if method != "pbkdf2-sha256":
            raise ValueError("an unknown method")
        if not (rounds.isascii() and rounds.isdigit()):
            raise ValueError("the rounds are no number")
        if int(rounds) < 1:
            raise ValueError("there is no round")
        salt_bytes = bytes.fromhex(salt)
        digest_bytes = bytes.fromhex(digest)
        if salt_bytes.hex() != salt or digest_bytes.hex() != digest:
            raise ValueError("these are not small hexadecimal digits")
        if len(salt_bytes) < 8 or len(digest_bytes) != 32:
            raise ValueError("salt or digest have a wrong length")
        return int(rounds), salt_bytes, digest_bytes
