# Wrong answer:  takes the real one in place of a double that happens to be falsy.
"""Sends a letter when it freezes."""
import time

from frost import mailer, weather


class FrostAlarm:
    def __init__(self, *, fetch=None, send=None, clock=None, limit=0.0, pause=3600):
        self.fetch = fetch or weather.fetch
        self.send = send or mailer.send
        self.clock = time.time if clock is None else clock
        self.limit = limit
        self.pause = pause
        self.open_again = {}  # (town, address) -> when the next letter may be sent

    def check(self, town, address):
        try:
            degrees = self.fetch(town)
        except weather.Offline:
            return None
        if degrees >= self.limit:
            return False
        now = self.clock()
        key = (town, address)
        if key in self.open_again and now < self.open_again[key]:
            return False
        self.send(address, f"Frost in {town}", f"{degrees:.1f} degrees")
        self.open_again[key] = now + self.pause
        return True

    def check_all(self, towns, address):
        warned = []
        for town in towns:
            if self.check(town, address):
                warned.append(town)
        return warned


check = FrostAlarm().check
