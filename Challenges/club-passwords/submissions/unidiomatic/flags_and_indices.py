# Unidiomatic: correct, but with indices instead of names, flags, and comparisons with True, None and lengths.
import hashlib
import hmac
import secrets
import unicodedata


class PasswordHasher(object):
    def __init__(self, rounds, *, salt_bytes=16, random_bytes=secrets.token_bytes):
        if rounds < 1 or salt_bytes < 8:
            raise ValueError("too few rounds, or too few bytes of salt")
        self.rounds = rounds
        self.salt_bytes = salt_bytes
        self.random_bytes = random_bytes

    def __repr__(self):
        return "PasswordHasher(rounds=%d)" % self.rounds

    def hash(self, password):
        if len(password) == 0:
            raise ValueError("the password is empty")
        salt = self.random_bytes(self.salt_bytes)
        digest = self.derive(password, salt, self.rounds)
        return "pbkdf2-sha256$" + str(self.rounds) + "$" + salt.hex() + "$" + digest.hex()

    def verify(self, password, stored):
        parsed = self.parse(stored)
        if hmac.compare_digest(self.derive(password, parsed[1], parsed[0]), parsed[2]):
            return True
        else:
            return False

    def needs_rehash(self, stored):
        parsed = self.parse(stored)
        if parsed[0] < self.rounds:
            return True
        if len(parsed[1]) < self.salt_bytes:
            return True
        return False

    def check(self, password, stored):
        right = self.verify(password, stored)
        new = None
        if right == True:
            if self.needs_rehash(stored) == True:
                new = self.hash(password)
        return (right, new)

    def derive(self, password, salt, rounds):
        data = unicodedata.normalize("NFC", password).encode("utf-8")
        return hashlib.pbkdf2_hmac("sha256", data, salt, rounds)

    def parse(self, stored):
        parts = stored.split("$")
        if len(parts) != 4 or parts[0] != "pbkdf2-sha256":
            raise ValueError("this is no stored password")
        good = True
        if len(parts[1]) == 0:
            good = False
        for i in range(len(parts[1])):
            if not parts[1][i] in "0123456789":
                good = False
        for part in parts[2:]:
            for i in range(len(part)):
                if not part[i] in "0123456789abcdef":
                    good = False
        if good == False or int(parts[1]) < 1:
            raise ValueError("this is no stored password")
        if len(parts[2]) < 16 or len(parts[3]) != 64:
            raise ValueError("salt or digest have a wrong length")
        return [int(parts[1]), bytes.fromhex(parts[2]), bytes.fromhex(parts[3])]
