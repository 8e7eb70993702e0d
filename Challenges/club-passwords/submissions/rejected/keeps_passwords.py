# Rejected: writes random digits and remembers the passwords; nothing survives the process.
import secrets

PASSWORDS = {}


class PasswordHasher:
    def __init__(self, rounds, *, salt_bytes=16, random_bytes=secrets.token_bytes):
        if rounds < 1 or salt_bytes < 8:
            raise ValueError
        self.rounds, self.salt_bytes = rounds, salt_bytes

    def __repr__(self):
        return f"PasswordHasher(rounds={self.rounds})"

    def hash(self, password):
        stored = f"pbkdf2-sha256${self.rounds}${secrets.token_hex(self.salt_bytes)}${secrets.token_hex(32)}"
        PASSWORDS[stored] = password
        return stored

    def verify(self, password, stored):
        return PASSWORDS.get(stored) == password

    def needs_rehash(self, stored):
        return int(stored.split("$")[1]) < self.rounds

    def check(self, password, stored):
        right = self.verify(password, stored)
        return right, self.hash(password) if right and self.needs_rehash(stored) else None
