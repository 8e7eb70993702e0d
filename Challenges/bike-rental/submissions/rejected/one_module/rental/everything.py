"""All of it."""

RATES = {"city": 200, "cargo": 500, "race": 800}  # cents for each hour begun


class BikeError(Exception):
    """The bike is not where it should be."""
class Trip:
    def __init__(self, bike: "Bike", rider: "Rider", begin: int) -> None:
        self.bike = bike
        self.rider = rider
        self.begin = begin
        self.end: int | None = None

    def finish(self, end: int) -> None:
        """End the trip at a minute."""
        if end < self.begin:
            raise BikeError("a trip cannot end before it begins")
        self.end = end


def price(trip: Trip) -> int:
    """Return the cents for a trip that has ended: each hour begun, one at least; members pay half."""
    if trip.end is None:
        raise BikeError("the trip goes on")
    hours = max(1, -((trip.begin - trip.end) // 60))
    cents = hours * RATES[trip.bike.kind]
    return cents // 2 if trip.rider.member else cents


class Rider:
    def __init__(self, name: str, member: bool = False) -> None:
        self.name = name
        self.member = member
        self.trips: list[Trip] = []

    def spent(self) -> int:
        """Return the cents for all trips that have ended."""
        return sum(price(trip) for trip in self.trips if trip.end is not None)


class Bike:
    def __init__(self, number: int, kind: str = "city") -> None:
        if kind not in RATES:
            raise ValueError(f"there are no {kind} bikes")
        self.number = number
        self.kind = kind
        self.trip: Trip | None = None

    def rent(self, rider: Rider, begin: int) -> Trip:
        """Begin a trip at a minute."""
        if not isinstance(rider, Rider):
            raise TypeError("only riders rent bikes")
        if self.trip is not None:
            raise BikeError(f"bike {self.number} is rented")
        self.trip = Trip(self, rider, begin)
        rider.trips.append(self.trip)
        return self.trip

    def give_back(self, end: int) -> Trip:
        """End the trip at a minute."""
        if self.trip is None:
            raise BikeError(f"nobody has bike {self.number}")
        self.trip.finish(end)
        trip, self.trip = self.trip, None
        return trip
