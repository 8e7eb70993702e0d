"""Sends a letter when it freezes."""
import time
from collections.abc import Callable, Iterable
from functools import cache

from frost import mailer, weather


class FrostAlarm:
    """Watches towns; what it needs of the world is passed to it."""

    def __init__(
        self,
        *,
        fetch: Callable[[str], float] = weather.fetch,
        send: Callable[[str, str, str], object] = mailer.send,
        clock: Callable[[], float] = time.time,
        limit: float = 0.0,
        pause: float = 3600,
    ) -> None:
        self._fetch = fetch
        self._send = send
        self._clock = clock
        self._limit = limit
        self._pause = pause
        self._last_letter: dict[tuple[str, str], float] = {}

    def check(self, town: str, address: str) -> bool | None:
        """Send a letter if it freezes; say whether one was sent, None if nobody knows the weather."""
        try:
            degrees = self._fetch(town)
        except weather.Offline:
            return None
        if degrees >= self._limit:
            return False
        now = self._clock()
        last = self._last_letter.get((town, address))
        if last is not None and now - last < self._pause:
            return False
        self._send(address, f"Frost in {town}", f"{degrees:.1f} degrees")
        self._last_letter[town, address] = now
        return True

    def check_all(self, towns: Iterable[str], address: str) -> list[str]:
        """Check the towns in order; return those for which a letter was sent."""
        return [town for town in towns if self.check(town, address)]


@cache
def _real_alarm() -> FrostAlarm:
    return FrostAlarm()


def check(town: str, address: str) -> bool | None:
    """Check with the real station, post office and clock."""
    return _real_alarm().check(town, address)
