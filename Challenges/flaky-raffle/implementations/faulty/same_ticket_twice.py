"""The raffle of the allotment society."""

import random
from collections.abc import Callable
from datetime import datetime, timezone


def _utc_now() -> datetime:
    return datetime.now(timezone.utc)


class Raffle:
    """Tickets can be had until `closes_at`; after that winners are drawn."""

    def __init__(
        self,
        closes_at: datetime,
        clock: Callable[[], datetime] = _utc_now,
        chance: random.Random | None = None,
    ) -> None:
        self._closes_at = closes_at
        self._clock = clock
        self._chance = chance or random.Random()
        self._tickets: list[str] = []
        self._undrawn: list[int] = []

    def enter(self, name: str) -> int:
        if self._closed():
            raise RuntimeError("the raffle is closed")
        self._tickets.append(name)
        self._undrawn.append(len(self._tickets) - 1)
        return len(self._tickets)

    def names(self) -> set[str]:
        return set(self._tickets)

    def left(self) -> int:
        return len(self._undrawn)

    def draw(self, count: int) -> list[str]:
        if not self._closed():
            raise RuntimeError("the raffle is still open")
        if count > len(self._undrawn):
            raise ValueError(f"there are only {len(self._undrawn)} tickets left")
        drawn = self._chance.choices(self._undrawn, k=count)
        for ticket in set(drawn):
            self._undrawn.remove(ticket)
        return [self._tickets[ticket] for ticket in drawn]

    def _closed(self) -> bool:
        return self._clock() >= self._closes_at
