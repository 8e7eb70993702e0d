from rental.trips import price


class Rider:
    def __init__(self, name, member=False):
        self.name = name
        self.member = member
        self.trips = []

    def spent(self):
        return sum(price(trip) for trip in self.trips if trip.end is not None)
