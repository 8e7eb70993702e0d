# Unidiomatic: correct, but most of what a dataclass gives is written by hand, and the texts are compared one by one.
import dataclasses
import datetime
import enum


class Board(enum.Enum):
    NONE = "none"
    HALF = "half"
    FULL = "full"


@dataclasses.dataclass(frozen=True)
class Booking(object):
    hut: str
    arrival: datetime.date
    nights: int
    beds: int = 1
    board: Board = Board.NONE
    wishes: tuple = ()

    def __post_init__(self):
        if len(self.hut.strip()) == 0 or self.nights < 1 or self.beds < 1:
            raise ValueError("a booking needs a hut, a night and a bed")
        object.__setattr__(self, "hut", self.hut.strip())
        object.__setattr__(self, "wishes", tuple([wish for wish in self.wishes]))

    def __repr__(self):
        text = "Booking("
        names = ["hut", "arrival", "nights", "beds", "board", "wishes"]
        for i in range(len(names)):
            if i > 0:
                text = text + ", "
            text = text + "%s=%r" % (names[i], getattr(self, names[i]))
        return text + ")"

    def get_key(self):
        return (self.arrival, self.hut, self.nights)

    def __lt__(self, other):
        if not isinstance(other, Booking) == True:
            return NotImplemented
        return self.get_key() < other.get_key()

    def __gt__(self, other):
        if not isinstance(other, Booking) == True:
            return NotImplemented
        return self.get_key() > other.get_key()

    def get_departure(self):
        return self.arrival + datetime.timedelta(self.nights)

    def get_price(self):
        rates = dict([(Board.NONE, 2500), (Board.HALF, 5500), (Board.FULL, 7000)])
        return rates[self.board] * self.nights * self.beds

    departure = property(get_departure)
    price = property(get_price)

    def moved(self, days):
        return dataclasses.replace(self, arrival=self.arrival + datetime.timedelta(days))


def parse_booking(text):
    parts = text.split(";")
    if len(parts) < 3:
        raise ValueError("a booking has three parts at least")
    options = dict()
    for i in range(3, len(parts)):
        if parts[i].find("=") == -1:
            raise ValueError("no value")
        name = parts[i][: parts[i].find("=")].strip()
        value = parts[i][parts[i].find("=") + 1 :].strip()
        if name in options.keys():
            raise ValueError("twice: %s" % name)
        if name == "beds":
            options[name] = int(value)
        elif name == "board":
            options[name] = Board(value)
        elif name == "wishes":
            wishes = []
            for wish in value.split(","):
                if wish.strip() != "":
                    wishes.append(wish.strip())
            options[name] = wishes
        else:
            raise ValueError("unknown: %s" % name)
    return Booking(parts[0], datetime.date.fromisoformat(parts[1].strip()), int(parts[2]), **options)
