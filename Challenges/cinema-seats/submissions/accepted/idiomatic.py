# Accepted: a dict of taken seats, and entries that say themselves what their order is.
import heapq
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Self

Seat = tuple[int, int]


@dataclass(order=True)
class Entry:
    """A place on the waiting list; equal priorities are served as they came."""

    priority: float
    number: int
    guest: object = field(compare=False)
    wishes: list[str] = field(compare=False)


class Hall:
    """The seats of a cinema and its waiting list."""

    def __init__(self, rows: int, width: int) -> None:
        self._rows, self._width = rows, width
        self._taken: dict[Seat, object] = {}  # (row, place) -> guest
        self._waiting: list[Entry] = []  # a heap of entries
        self._next_number = 0

    def book(self, guest: object, seats: Iterable[Seat]) -> bool:
        """Book all the seats or none; say whether it was done."""
        wanted = {self._checked(seat) for seat in seats}
        if wanted & self._taken.keys():
            return False
        self._taken |= dict.fromkeys(wanted, guest)
        return True

    def cancel(self, guest: object, seat: Seat) -> bool:
        """Free a seat of the guest; say whether it was one."""
        if self._taken.get(self._checked(seat)) != guest:
            return False
        del self._taken[tuple(seat)]
        return True

    def leave(self, guest: object) -> int:
        """Free all seats of the guest, forget that the guest waits; return the number of seats."""
        before = len(self._taken)
        self._taken = {seat: owner for seat, owner in self._taken.items() if owner != guest}
        self._waiting = [entry for entry in self._waiting if entry.guest != guest]
        heapq.heapify(self._waiting)
        return before - len(self._taken)

    def wait(self, guest: object, priority: float, wishes: list[str] | None = None) -> None:
        """Put a guest on the waiting list."""
        entry = Entry(priority, self._next_number, guest, [] if wishes is None else wishes)
        self._next_number += 1
        heapq.heappush(self._waiting, entry)

    def call_next(self) -> tuple[object, list[str]] | None:
        """Take the first one off the waiting list: (guest, wishes), or None."""
        if not self._waiting:
            return None
        entry = heapq.heappop(self._waiting)
        return entry.guest, entry.wishes

    def plan(self) -> list[list[object]]:
        """Return the rows of the hall."""
        return [[self._taken.get((row, place)) for place in range(self._width)] for row in range(self._rows)]

    def copy(self) -> Self:
        """Return another hall with the same bookings and the same waiting list."""
        other = type(self)(self._rows, self._width)
        other._taken = self._taken.copy()
        other._waiting = self._waiting.copy()
        other._next_number = self._next_number
        return other

    def _checked(self, seat: Seat) -> Seat:
        row, place = seat
        if row not in range(self._rows) or place not in range(self._width):
            raise IndexError(f"there is no seat {(row, place)}")
        return row, place
