# Accepted: frozen makes it immutable and hashable, __post_init__ checks, and a key orders.
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import Enum
from typing import Any, Self


class Board(Enum):
    """What there is to eat."""

    NONE = "none"
    HALF = "half"
    FULL = "full"


RATES = {Board.NONE: 2500, Board.HALF: 5500, Board.FULL: 7000}  # cents for a night in a bed


@dataclass(frozen=True)
class Booking:
    """Some beds in a hut for some nights."""

    hut: str
    arrival: date
    nights: int
    beds: int = 1
    board: Board = Board.NONE
    wishes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        object.__setattr__(self, "hut", self.hut.strip())  # the only way to set a field of a frozen class
        object.__setattr__(self, "wishes", tuple(self.wishes))
        if not self.hut:
            raise ValueError("the hut has no name")
        if min(self.nights, self.beds) < 1:
            raise ValueError("there must be a night and a bed at least")

    def __lt__(self, other: object) -> bool:  # serves > as well, the other way round
        if not isinstance(other, Booking):
            return NotImplemented
        return self._order < other._order

    @property
    def _order(self) -> tuple[date, str, int]:
        return self.arrival, self.hut, self.nights

    @property
    def departure(self) -> date:
        """The day after the last night."""
        return self.arrival + timedelta(days=self.nights)

    @property
    def price(self) -> int:
        """The price in cents."""
        return self.nights * self.beds * RATES[self.board]

    def moved(self, days: int) -> Self:
        """Return the same booking so many days later."""
        return replace(self, arrival=self.arrival + timedelta(days=days))


def wishes(text: str) -> tuple[str, ...]:
    """Return the wishes in a list with commas."""
    return tuple(filter(None, map(str.strip, text.split(","))))


READERS: dict[str, Callable[[str], Any]] = {"beds": int, "board": Board, "wishes": wishes}


def parse_booking(text: str) -> Booking:
    """Return the booking that a line describes; ValueError if it describes none."""
    hut, arrival, nights, *rest = map(str.strip, text.split(";"))
    options = {}
    for part in rest:
        name, equals, value = map(str.strip, part.partition("="))
        if not equals or name in options or name not in READERS:
            raise ValueError(f"{part!r} is unknown, or there twice")
        options[name] = READERS[name](value)
    return Booking(hut, date.fromisoformat(arrival), int(nights), **options)
