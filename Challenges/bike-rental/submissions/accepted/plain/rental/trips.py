"""Trips: a rider, a bike, the minutes from begin to end, and what they cost. This module needs no other one."""

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
