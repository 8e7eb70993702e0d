# Rejected: a class in front, and behind it the modules are patched while a check is running.
import time

from frost import mailer, weather

LAST = {}


def check(town, address, limit=0.0, pause=3600, last=LAST):
    try:
        degrees = weather.fetch(town)
    except weather.Offline:
        return None
    if degrees >= limit:
        return False
    now = time.time()
    if (town, address) in last and now - last[town, address] < pause:
        return False
    mailer.send(address, f"Frost in {town}", f"{degrees:.1f} degrees")
    last[town, address] = now
    return True


class FrostAlarm:
    def __init__(self, *, fetch=weather.fetch, send=mailer.send, clock=time.time, limit=0.0, pause=3600):
        self.world, self.rest = (fetch, send, clock), (limit, pause, {})

    def check(self, town, address):
        before = weather.fetch, mailer.send, time.time
        weather.fetch, mailer.send, time.time = self.world
        try:
            return check(town, address, *self.rest)
        finally:
            weather.fetch, mailer.send, time.time = before

    def check_all(self, towns, address):
        return [town for town in towns if self.check(town, address)]
