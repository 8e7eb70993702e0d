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
        """`clock` gives the present moment; `chance` decides who wins (None: a generator of the raffle's own)."""
        raise NotImplementedError

    def enter(self, name: str) -> int:
        """Give a ticket to this name; its number, counted from 1. RuntimeError from closes_at on."""
        raise NotImplementedError

    def names(self) -> set[str]:
        """Everybody who has a ticket."""
        raise NotImplementedError

    def left(self) -> int:
        """How many tickets have not been drawn."""
        raise NotImplementedError

    def draw(self, count: int) -> list[str]:
        """Draw tickets; the names on them. RuntimeError before closes_at, ValueError if there are not so many left."""
        raise NotImplementedError
