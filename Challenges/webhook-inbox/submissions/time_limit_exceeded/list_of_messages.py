# Time limit exceeded: keeps the messages in a list, searches it and filters it at every call.
import hmac
import re
from collections.abc import Callable
from heapq import heappop, heappush

TIME = re.compile(r"[0-9]+")
SIGNATURE = re.compile(r"[0-9a-f]{64}")


class Inbox:
    """Accepts signed, fresh messages once."""

    def __init__(self, secrets: list[bytes], window: int, clock: Callable[[], int]):
        if not secrets:
            raise ValueError("there must be at least one secret")
        self._secrets = secrets.copy()
        self._window = window
        self._clock = clock
        self._seen: list[tuple[int, bytes]] = []
        self._oldest: list[tuple[int, bytes]] = []

    def receive(self, header: str, body: bytes) -> str:
        try:
            stamp, signatures = parse(header)
        except ValueError:
            return "malformed"
        if not self._is_signed(stamp, signatures, body):
            return "forged"
        message = int(stamp), body
        if abs(self._forget() - message[0]) > self._window:
            return "stale"
        if message in self._seen:
            return "repeated"
        self._seen.append(message)
        heappush(self._oldest, message)
        return "accepted"

    def __len__(self) -> int:
        self._forget()
        return len(self._seen)

    def _is_signed(self, stamp: str, signatures: list[str], body: bytes) -> bool:
        text = stamp.encode() + b"." + body
        wanted = [hmac.new(secret, text, "sha256").hexdigest() for secret in self._secrets]
        return any(hmac.compare_digest(one, other) for one in wanted for other in signatures)

    def _forget(self) -> int:
        """Drop the messages whose repetition would be stale; return the present time."""
        now = self._clock()
        self._seen = [message for message in self._seen if message[0] + self._window >= now]
        return now


def parse(header: str) -> tuple[str, list[str]]:
    """Return the time and the signatures; raise ValueError when the form is wrong."""
    values: dict[str, list[str]] = {"t": [], "v1": []}
    for part in header.split(","):
        name, equals, value = part.partition("=")
        if not name or not equals or name != name.strip():
            raise ValueError(f"not a name and a value: {part!r}")
        values.setdefault(name, []).append(value)
    [stamp] = values["t"]
    signatures = values["v1"]
    if not signatures or not TIME.fullmatch(stamp) or not all(map(SIGNATURE.fullmatch, signatures)):
        raise ValueError("no time or no signature")
    return stamp, signatures
