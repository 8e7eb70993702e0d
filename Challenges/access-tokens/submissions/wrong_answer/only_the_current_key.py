# Wrong answer: verifies with the current key only, so replacing it logs everybody out.
import hmac
import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Mapping
from hashlib import sha256


class BadToken(Exception):
    """The token is not valid; the text says why."""


class Tokens:
    """Issues, verifies and revokes signed access tokens."""

    def __init__(
        self, keys: Mapping[str, bytes], current: str, lifetime: int, leeway: int, clock: Callable[[], int]
    ):
        if current not in keys:
            raise ValueError(f"there is no key {current!r}")
        self._keys = dict(keys)
        self._current = current
        self._lifetime = lifetime
        self._leeway = leeway
        self._clock = clock
        self._issued = 0
        self._revoked: set[str] = set()
        self._revoked_until: dict[str, int] = {}

    def issue(self, subject: str, **claims: object) -> str:
        if reserved := claims.keys() & {"sub", "iat", "exp", "jti"}:
            raise ValueError(f"reserved claims: {', '.join(sorted(reserved))}")
        self._issued += 1
        now = self._clock()
        header = {"alg": "HS256", "kid": self._current, "typ": "JWT"}
        payload = claims | {"sub": subject, "iat": now, "exp": now + self._lifetime, "jti": str(self._issued)}
        text = f"{encode(to_json(header))}.{encode(to_json(payload))}"
        return f"{text}.{encode(sign(text, self._keys[self._current]))}"

    def verify(self, token: str) -> dict[str, object]:
        try:
            head, body, tail = token.split(".")
            signature = decode(tail)
            header, payload = json.loads(decode(head)), json.loads(decode(body))
        except ValueError as error:
            raise BadToken("malformed") from error
        if not (isinstance(header, dict) and isinstance(payload, dict)):
            raise BadToken("malformed")
        secret = self._find_key(header)
        if not hmac.compare_digest(signature, sign(f"{head}.{body}", secret)):
            raise BadToken("bad signature")
        self._check(payload)
        return payload

    def revoke(self, token: str) -> None:
        self._revoked.add(self.verify(token)["jti"])

    def revoke_all(self, subject: str) -> None:
        self._revoked_until[subject] = self._clock()

    def _find_key(self, header: dict[str, object]) -> bytes:
        kid = header.get("kid")
        if header.get("alg") != "HS256" or not isinstance(kid, str) or kid not in self._keys:
            raise BadToken("unknown key")
        return self._keys[self._current]

    def _check(self, payload: dict[str, object]) -> None:
        types = [type(payload.get(name)) for name in ("sub", "jti", "iat", "exp")]
        if types != [str, str, int, int]:
            raise BadToken("bad claims")
        now = self._clock()
        if now >= payload["exp"] + self._leeway:
            raise BadToken("expired")
        if now + self._leeway < payload["iat"]:
            raise BadToken("not yet valid")
        subject = payload["sub"]
        if payload["jti"] in self._revoked or payload["iat"] <= self._revoked_until.get(subject, float("-inf")):
            raise BadToken("revoked")


def to_json(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode()


def encode(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def decode(text: str) -> bytes:
    """Return the bytes; raise ValueError unless the text is their one correct form."""
    data = urlsafe_b64decode(text + "=" * (-len(text) % 4))
    if encode(data) != text:
        raise ValueError("not in its proper form")
    return data


def sign(text: str, secret: bytes) -> bytes:
    return hmac.new(secret, text.encode(), sha256).digest()
