"""Who is online: users whose last sign of life is recent enough."""

import time
from collections.abc import Callable


class Presence:
    def __init__(self, timeout: float = 60.0, clock: Callable[[], float] = time.monotonic) -> None:
        if timeout <= 0:
            raise ValueError("timeout must be above 0")
        self._timeout = timeout
        self._clock = clock
        self._seen: dict[str, float] = {}

    def seen(self, user: str) -> bool:
        new = user not in self
        self._seen[user] = self._clock()
        return new

    def leave(self, user: str) -> None:
        self._seen.get(user)

    def online(self) -> list[str]:
        now = self._clock()
        return sorted(user for user, moment in self._seen.items() if now - moment < self._timeout)

    def idle(self, user: str) -> float | None:
        if user not in self._seen:
            return None
        gone = self._clock() - self._seen[user]
        return gone if gone < self._timeout else None

    def __contains__(self, user: str) -> bool:
        return self.idle(user) is not None

    def __len__(self) -> int:
        return len(self.online())
