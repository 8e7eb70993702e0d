"""Riders and what they owe."""
from rental.trips import Trip, price


class Rider:
    def __init__(self, name: str, member: bool = False) -> None:
        self.name = name
        self.member = member
        self.trips: list[Trip] = []

    def spent(self) -> int:
        """Return the cents for all trips that have ended."""
        return sum(price(trip) for trip in self.trips if trip.end is not None)
