# Run-time error: the names that others import from trips are gone.
"""Trips: a rider, a bike, and the minutes from begin to end. At run time it needs the rates only."""
from __future__ import annotations

from typing import TYPE_CHECKING

from rental import rates

if TYPE_CHECKING:
    from rental.bikes import Bike
    from rental.riders import Rider


class Trip:
    def __init__(self, bike: Bike, rider: Rider, begin: int) -> None:
        self.bike = bike
        self.rider = rider
        self.begin = begin
        self.end: int | None = None

    def finish(self, end: int) -> None:
        """End the trip at a minute."""
        if end < self.begin:
            raise rates.BikeError("a trip cannot end before it begins")
        self.end = end


def price(trip: Trip) -> int:
    """Return the cents for a trip that has ended: each hour begun, one at least; members pay half."""
    if trip.end is None:
        raise rates.BikeError("the trip goes on")
    hours = max(1, -((trip.begin - trip.end) // 60))
    cents = hours * rates.RATES[trip.bike.kind]
    return cents // 2 if trip.rider.member else cents
