# Wrong answer: a class of the same name in each module; except catches one of them.
"""Bikes, which somebody has rented or nobody."""
from rental.riders import Rider
from rental.trips import RATES, Trip


class BikeError(Exception):
    """The bike is not where it should be."""


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
