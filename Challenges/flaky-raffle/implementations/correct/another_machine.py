"""The raffle as it runs elsewhere: that machine's clock is years ahead, and its luck is of one kind only.

Draws by shuffling and popping, so that the same generator leads to other winners than elsewhere.
"""

import random
from datetime import datetime, timedelta, timezone


def machine_clock():
    return datetime.now(timezone.utc) + timedelta(days=1900, hours=5)


class Raffle:
    def __init__(self, closes_at, clock=machine_clock, chance=None):
        self.closes_at = closes_at
        self.clock = clock
        self.chance = random.Random(4) if chance is None else chance
        self.bowl = []
        self.everyone = {}

    def enter(self, name):
        if self.clock() >= self.closes_at:
            raise RuntimeError("too late, " + name)
        number = sum(self.everyone.values()) + 1
        self.everyone[name] = self.everyone.get(name, 0) + 1
        self.bowl.insert(0, name)
        return number

    def names(self):
        return set(reversed(self.everyone))

    def left(self):
        return len(self.bowl)

    def draw(self, count):
        if self.clock() < self.closes_at:
            raise RuntimeError("too early")
        if len(self.bowl) < count:
            raise ValueError(count)
        self.chance.shuffle(self.bowl)
        return [self.bowl.pop() for _ in range(count)]
