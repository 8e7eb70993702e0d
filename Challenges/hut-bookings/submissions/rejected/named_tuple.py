# Rejected: a named tuple looks like it, but is equal to tuples, ordered by all fields, and no dataclass.
from collections import namedtuple
from datetime import date, timedelta
from enum import Enum

Board = Enum("Board", {"NONE": "none", "HALF": "half", "FULL": "full"})
RATES = {Board.NONE: 2500, Board.HALF: 5500, Board.FULL: 7000}


class Booking(namedtuple("Booking", "hut arrival nights beds board wishes", defaults=(1, Board.NONE, ()))):
    departure = property(lambda self: self.arrival + timedelta(self.nights))
    price = property(lambda self: self.nights * self.beds * RATES[self.board])

    def moved(self, days):
        return self._replace(arrival=self.arrival + timedelta(days))


def parse_booking(text):
    hut, arrival, nights, *rest = [part.strip() for part in text.split(";")]
    given = dict(part.split("=") for part in rest)
    wishes = tuple(wish.strip() for wish in given.get("wishes", "").split(",") if wish.strip())
    board = Board(given.get("board", "none").strip())
    return Booking(hut, date.fromisoformat(arrival), int(nights), int(given.get("beds", 1)), board, wishes)
