# Time limit exceeded: keeps the revoked tokens as texts, and unpacks all of them at each look.
import hashlib
import hmac
import json

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


class BadToken(Exception):
    pass


class Tokens:
    def __init__(self, keys, current, lifetime, leeway, clock):
        if current not in keys:
            raise ValueError("there is no such key")
        self.keys = keys
        self.current = current
        self.lifetime = lifetime
        self.leeway = leeway
        self.clock = clock
        self.issued = 0
        self.revoked = []
        self.cut = {}

    def issue(self, subject, **claims):
        for name in ("sub", "iat", "exp", "jti"):
            if name in claims:
                raise ValueError("this claim is not yours to make")
        self.issued += 1
        now = self.clock()
        claims.update(sub=subject, iat=now, exp=now + self.lifetime, jti=str(self.issued))
        header = {"alg": "HS256", "kid": self.current, "typ": "JWT"}
        text = pack_json(header) + "." + pack_json(claims)
        return text + "." + pack(mac(self.keys[self.current], text))

    def verify(self, token):
        parts = token.split(".")
        if len(parts) != 3:
            raise BadToken("malformed")
        header = unpack_json(parts[0])
        payload = unpack_json(parts[1])
        signature = unpack(parts[2])

        kid = header.get("kid")
        if header.get("alg") != "HS256" or type(kid) is not str or kid not in self.keys:
            raise BadToken("unknown key")
        if not hmac.compare_digest(mac(self.keys[kid], parts[0] + "." + parts[1]), signature):
            raise BadToken("bad signature")

        for name, kind in (("sub", str), ("jti", str), ("iat", int), ("exp", int)):
            if type(payload.get(name)) is not kind:
                raise BadToken("bad claims")
        now = self.clock()
        if now - self.leeway >= payload["exp"]:
            raise BadToken("expired")
        if now + self.leeway < payload["iat"]:
            raise BadToken("not yet valid")
        for other in self.revoked:
            if unpack_json(other.split(".")[1])["jti"] == payload["jti"]:
                raise BadToken("revoked")
        if payload["sub"] in self.cut and payload["iat"] <= self.cut[payload["sub"]]:
            raise BadToken("revoked")
        return payload

    def revoke(self, token):
        self.verify(token)
        self.revoked.append(token)

    def revoke_all(self, subject):
        self.cut[subject] = self.clock()


def mac(secret, text):
    return hmac.new(secret, text.encode("ascii"), hashlib.sha256).digest()


def pack(data):
    bits = "".join(format(byte, "08b") for byte in data)
    letters = []
    for start in range(0, len(bits), 6):
        letters.append(ALPHABET[int(bits[start:start + 6].ljust(6, "0"), 2)])
    return "".join(letters)


def unpack(text):
    if any(letter not in ALPHABET for letter in text):
        raise BadToken("malformed")
    bits = "".join(format(ALPHABET.index(letter), "06b") for letter in text)
    rest = len(bits) % 8
    if rest == 6 or "1" in bits[len(bits) - rest:]:
        raise BadToken("malformed")
    return bytes(int(bits[start:start + 8], 2) for start in range(0, len(bits) - rest, 8))


def pack_json(value):
    return pack(json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii"))


def unpack_json(text):
    try:
        value = json.loads(unpack(text))
    except ValueError:
        raise BadToken("malformed") from None
    if type(value) is not dict:
        raise BadToken("malformed")
    return value
