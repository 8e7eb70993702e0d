# Time limit exceeded: all bookings of a hut have the same hash, so that a set compares each with each.
import dataclasses
import datetime
import enum


class Board(enum.Enum):
    NONE = "none"
    HALF = "half"
    FULL = "full"


@dataclasses.dataclass(frozen=True)
class Booking:
    hut: str
    arrival: datetime.date
    nights: int
    beds: int = 1
    board: Board = Board.NONE
    wishes: tuple = ()

    def __post_init__(self):
        hut = self.hut.strip()
        if hut == "" or self.nights < 1 or self.beds < 1:
            raise ValueError("a booking needs a hut, a night and a bed")
        object.__setattr__(self, "hut", hut)
        object.__setattr__(self, "wishes", tuple(self.wishes))

    def key(self):
        return (self.arrival, self.hut, self.nights)

    def __hash__(self):
        return hash(self.hut)

    def __lt__(self, other):
        return self.key() < other.key() if isinstance(other, Booking) else NotImplemented

    def __gt__(self, other):
        return self.key() > other.key() if isinstance(other, Booking) else NotImplemented

    @property
    def departure(self):
        return self.arrival + datetime.timedelta(self.nights)

    @property
    def price(self):
        if self.board is Board.FULL:
            rate = 7000
        elif self.board is Board.HALF:
            rate = 5500
        else:
            rate = 2500
        return rate * self.nights * self.beds

    def moved(self, days):
        arrival = self.arrival + datetime.timedelta(days)
        return Booking(self.hut, arrival, self.nights, self.beds, self.board, self.wishes)


def parse_booking(text):
    parts = [part.strip() for part in text.split(";")]
    if len(parts) < 3:
        raise ValueError("a booking has three parts at least")
    arrival = datetime.date.fromisoformat(parts[1])
    options = {}
    for part in parts[3:]:
        name, value = part.split("=", 1)  # ValueError without =
        name = name.strip()
        value = value.strip()
        if name in options:
            raise ValueError("twice: " + name)
        if name == "beds":
            options[name] = int(value)
        elif name == "board":
            options[name] = Board(value)
        elif name == "wishes":
            options[name] = [wish.strip() for wish in value.split(",") if wish.strip()]
        else:
            raise ValueError("unknown: " + name)
    return Booking(parts[0], arrival, int(parts[2]), **options)
