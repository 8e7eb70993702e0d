# Accepted: signing and checking build the same canonical text; only then are signatures compared.
import hmac
import time
from collections.abc import Callable, Mapping
from urllib.parse import parse_qsl, quote, unquote, urlencode

RESERVED = {"expires", "key", "signature"}
LEAST_SECRET = 16


class BadLink(ValueError):
    """The link is none of ours."""


class LinkExpired(BadLink):
    """The link was good once."""


class LinkSigner:
    """Makes links that work for a limited time, and checks them."""

    def __init__(self, keys: Mapping[str, bytes], *, clock: Callable[[], float] = time.time) -> None:
        if min(map(len, keys.values()), default=0) < LEAST_SECRET:
            raise ValueError(f"there must be a key, and a secret has at least {LEAST_SECRET} bytes")
        self._keys = dict(keys)
        self._current = list(keys)[-1]
        self._clock = clock

    def sign(self, path: str, seconds: int, parameters: Mapping[str, str] | None = None) -> str:
        """Return a link to a path that works for so many seconds."""
        parameters = parameters or {}
        if not path.startswith("/") or path.startswith("//"):
            raise ValueError("a path begins with one slash")
        if seconds < 1:
            raise ValueError("a link lives for a second at least")
        if taken := RESERVED & parameters.keys():
            raise ValueError(f"these names are ours: {', '.join(sorted(taken))}")
        expires = int(self._clock()) + seconds
        text = canonical(path, {**parameters, "expires": str(expires), "key": self._current})
        return f"{text}&signature={self._signature(text, self._current)}"

    def check(self, link: str) -> tuple[str, dict[str, str]]:
        """Return (path, parameters) of a good link."""
        path, parameters = split(link)
        try:
            signature, key, expires = (parameters.pop(name) for name in ("signature", "key", "expires"))
            expected = self._signature(canonical(path, {**parameters, "key": key, "expires": expires}), key)
        except KeyError as error:
            raise BadLink(f"without {error}") from None
        if not hmac.compare_digest(signature.encode(), expected.encode()):
            raise BadLink("the signature is wrong")
        if self._clock() >= int(expires):
            raise LinkExpired(f"too late since {expires}")
        return path, parameters

    def _signature(self, text: str, key: str) -> str:
        return hmac.new(self._keys[key], text.encode("ascii"), "sha256").hexdigest()


def canonical(path: str, parameters: Mapping[str, str]) -> str:
    """Return the one text that stands for a path and parameters."""
    return f"{quote(path)}?{urlencode(sorted(parameters.items()))}"


def split(link: str) -> tuple[str, dict[str, str]]:
    """Return path and parameters of a link, decoded."""
    path, _, query = link.partition("?")
    try:
        pairs = parse_qsl(query, keep_blank_values=True, strict_parsing=True, errors="strict")
        parameters = dict(pairs)
        path = unquote(path, errors="strict")
        canonical(path, parameters)  # raises for what UTF-8 cannot encode
    except ValueError as error:
        raise BadLink(str(error)) from None
    if len(parameters) < len(pairs):
        raise BadLink("a name occurs twice")
    return path, parameters
